import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import { WAIT_COLUMNS } from "~/domain/providers/public";
import { href } from "~/web/href";

import type { OwnTexts, PreviewLine } from "./own-waits-view";
import type { WaitsAnswer } from "./waits-answer";

type Props = {
  answer: WaitsAnswer & { preview: NonNullable<WaitsAnswer["preview"]> };
  texts: OwnTexts;
  lang: "nl" | undefined;
};

const CELL = "px-2 py-1.5 align-top border-b border-line";

/** What saving would change, old beside new; everything that was typed goes along in the form. */
export function WaitsPreview({ answer, texts, lang }: Props) {
  const { preview, rows, method } = answer;
  const words = texts.preview;
  const count = preview.changes.length;
  return (
    <Form method="post" action={href("/aanbieder/wachttijden")} className="space-y-4">
      <Told>
        <h2>{words.title}</h2>
        {preview.asksAll && <p>{words.alsoHolds}</p>}
        <p>{words.intro(count)}</p>
      </Told>
      {rows.map((row) =>
        (["seen", ...WAIT_COLUMNS] as const).map((column) => (
          <input
            key={`${column}.${row.id}`}
            type="hidden"
            name={`${column}.${row.id}`}
            value={row[column]}
          />
        )),
      )}
      <input type="hidden" name="bron" value={method} />
      <ul className="space-y-3 rounded-lg border border-line bg-surface p-4">
        {preview.changes.map(({ id, where, lines }) => (
          <li key={id}>
            <p className="font-semibold" lang={lang}>
              {where}
            </p>
            <Lines lines={lines} texts={texts} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <Button name="doe" value={preview.asksAll && preview.rest > 0 ? "opslaan-rest" : "opslaan"}>
          {preview.asksAll && preview.rest > 0
            ? words.saveRest(count, preview.rest)
            : words.save(count)}
        </Button>
        {preview.rest > 0 && (
          <Button look="secondary" name="doe" value={preview.asksAll ? "opslaan" : "opslaan-rest"}>
            {preview.asksAll ? words.saveOnly(count) : words.saveRest(count, preview.rest)}
          </Button>
        )}
        <Button look="quiet" name="doe" value="terug">
          {words.back}
        </Button>
      </div>
    </Form>
  );
}

function Lines({ lines, texts }: { lines: PreviewLine[]; texts: OwnTexts }) {
  const { before, after, what } = texts.preview;
  return (
    <table className="text-left">
      <thead className="sr-only">
        <tr>
          {[what, before, after].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.column}>
            <th scope="row" className={`${CELL} w-44 font-normal text-muted`}>
              {line.column}
            </th>
            <td className={CELL}>
              <s className="text-muted">{line.before}</s>
            </td>
            <td className={`${CELL} font-semibold`}>
              <span aria-hidden="true">→ </span>
              {line.after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
