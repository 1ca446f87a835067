import type { bookDesk } from "~/i18n/nl/book-desk";

import type { DifferenceWords } from "./book-desk-view";

/** Field by field: what it says now beside what it will say. */
export function Differences({
  differences,
  texts,
}: {
  differences: DifferenceWords[];
  texts: typeof bookDesk;
}) {
  if (differences.length === 0) return <p>{texts.same}</p>;
  return (
    <ul className="space-y-3">
      {differences.map(({ label, before, after }) => (
        <li key={label} className="space-y-1 rounded-md border border-line bg-surface p-3">
          <p className="font-semibold">{label}</p>
          <dl className="grid gap-3 sm:grid-cols-2">
            <div className="min-w-0">
              <dt className="text-muted">{texts.before}</dt>
              <dd className="whitespace-pre-line" lang="nl">
                <del className="no-underline">{before || texts.nothing}</del>
              </dd>
            </div>
            <div className="min-w-0">
              <dt className="text-muted">{texts.after}</dt>
              <dd className="whitespace-pre-line" lang="nl">
                <ins className="no-underline">{after || texts.nothing}</ins>
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
