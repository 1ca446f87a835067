import { Choice } from "~/components/ui/field";

import type { MeanwhileView } from "./editor-view";
import type { PageTexts } from "./page-words";

/** Both versions, field by field; what is ticked is taken from the other at the next save. */
export function MeanwhileChoices({
  rows,
  texts,
}: {
  rows: MeanwhileView["rows"];
  texts: PageTexts["meanwhile"];
}) {
  if (rows.length === 0) return <p>{texts.same}</p>;
  return (
    <fieldset className="min-w-0 space-y-3 rounded-lg border-2 border-warning p-4">
      <legend className="px-2 font-semibold">{texts.choose}</legend>
      {rows.map(({ field, label, theirs, yours }) => (
        <div key={field} className="space-y-1 border-t border-line pt-3 first-of-type:border-0">
          <p className="font-semibold">{label}</p>
          <dl className="grid gap-3 sm:grid-cols-2">
            <div className="min-w-0">
              <dt className="text-muted">{texts.theirs}</dt>
              <dd className="whitespace-pre-line">{theirs}</dd>
            </div>
            <div className="min-w-0">
              <dt className="text-muted">{texts.yours}</dt>
              <dd className="whitespace-pre-line">{yours}</dd>
            </div>
          </dl>
          <Choice name="overnemen" value={field} label={texts.take(label)} />
        </div>
      ))}
      <p>{texts.next}</p>
    </fieldset>
  );
}
