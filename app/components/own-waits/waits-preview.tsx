import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { Told } from "~/components/ui/told";
import type { SentWait, WaitMethod } from "~/domain/providers/public";
import { href } from "~/web/href";

import type { OwnTexts, PreviewLine, PreviewView } from "./own-waits-view";

type Props = {
  preview: PreviewView;
  rows: SentWait[];
  method: WaitMethod;
  texts: OwnTexts;
  lang: "nl" | undefined;
};

const CELL = "px-2 py-1.5 align-top border-b border-line";

/** What saving would change, old beside new; everything that was typed goes along in the form. */
export function WaitsPreview({ preview, rows, method, texts, lang }: Props) {
  const words = texts.preview;
  const count = preview.changes.length;
  return (
    <Form method="post" action={href("/aanbieder/wachttijden")} className="space-y-4">
      <Told>
        <h2>{words.title}</h2>
        {preview.asksAll && <p>{words.alsoHolds}</p>}
        <p>{count === 0 ? words.same : words.intro(count)}</p>
      </Told>
      <input type="hidden" name="tabel" value={JSON.stringify(rows)} />
      <input type="hidden" name="bron" value={method} />
      {count > 0 && (
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
      )}
      <Acts preview={preview} texts={texts} />
    </Form>
  );
}

/** What was asked for comes first. */
function Acts({ preview: { changes, rest, asksAll }, texts }: Pick<Props, "preview" | "texts">) {
  const words = texts.preview;
  const count = changes.length;
  const only = { act: "opslaan", label: asksAll ? words.saveOnly(count) : words.save(count) };
  const all = { act: "opslaan-rest", label: words.saveRest(count, rest) };
  const both = asksAll ? [all, only] : [only, all];
  const confirm = [{ ...all, label: words.confirm(rest) }];
  const acts = count === 0 ? confirm : rest > 0 ? both : [{ ...only, label: words.save(count) }];
  return (
    <div className="flex flex-wrap gap-3">
      {acts.map(({ act, label }, position) => (
        <Button key={act} look={position === 0 ? "primary" : "secondary"} name="doe" value={act}>
          {label}
        </Button>
      ))}
      <Button look="quiet" name="doe" value="terug">
        {words.back}
      </Button>
    </div>
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
