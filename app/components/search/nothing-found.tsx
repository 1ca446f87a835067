import { Link } from "@remix-run/react";

import type { search } from "~/i18n/nl/search";
import { href } from "~/web/href";

import type { Without } from "./search-view";

/** An empty list helps on: which choice stands in the way, and what each would give. */
export function NothingFound({ ways, texts }: { ways: Without[]; texts: (typeof search)["none"] }) {
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-5">
      <h3>{texts.title}</h3>
      {ways.length > 0 && (
        <>
          <p>{texts.advice}</p>
          <ul className="list-disc space-y-2 pl-6">
            {ways.map(({ label, to, total }) => (
              <li key={to}>
                <Link to={to}>{texts.without(label)}</Link>: {texts.withoutFound(total)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={href("/zoeken")}>{texts.clear}</Link>
      </p>
      <p>{texts.help}</p>
    </div>
  );
}
