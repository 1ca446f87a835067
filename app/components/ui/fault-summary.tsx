import { Told } from "./told";

/** At the top of a form that was refused: what to mend, each with a link to its field. */
export function FaultSummary({
  title,
  faults,
  more,
}: {
  title: string;
  faults: readonly { field?: string | null | undefined; text: string }[];
  /** What was done all the same. */
  more?: string | null;
}) {
  return (
    <Told tone="critical">
      <p className="font-semibold">{title}</p>
      <ul className="list-disc pl-5">
        {faults.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
      {more && <p>{more}</p>}
    </Told>
  );
}
