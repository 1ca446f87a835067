import { Link } from "@remix-run/react";

import { Told } from "~/components/ui/told";

import type { FaultLine } from "./faults";

/** What was refused, each line leading to its field; it takes the focus. */
export function FaultSummary({
  title,
  lines,
  more,
}: {
  title: string;
  lines: FaultLine[];
  more?: string | null;
}) {
  return (
    <Told tone="critical">
      <h2 className="text-[1.1rem]">{title}</h2>
      <ul className="list-disc pl-5">
        {lines.map(({ text, field }) => (
          <li key={text}>{field ? <Link to={`#${field}`}>{text}</Link> : text}</li>
        ))}
      </ul>
      {more && <p>{more}</p>}
    </Told>
  );
}
