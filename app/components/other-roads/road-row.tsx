import { Form } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { href } from "~/web/href";

import { DayField, PickField } from "./road-fields";
import type { RoadLine, RoadsProps } from "./roads-view";

/** One who came by another road, with a form for what became of it. */
export function RoadRow({ line, view, answer, texts, lang }: RoadsProps & { line: RoadLine }) {
  const isMine = answer?.reference === line.reference;
  const fields = {
    ...{ texts, values: isMine ? { ...line.values, ...answer.values } : line.values },
    faults: isMine ? answer.faults : [],
  };
  return (
    <li className="rounded-lg border border-line bg-surface p-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <strong className="break-words">{line.reference}</strong>
        <span>{line.state}</span>
      </div>
      <p>
        <span lang={lang}>{line.offer}</span>
      </p>
      <p className="text-muted">
        {texts.columns.via} {line.route} · {texts.columns.ontvangen.toLowerCase()} {line.received}
      </p>
      {line.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <details open={isMine}>
        <summary className="min-h-target cursor-pointer py-2 font-semibold text-link">
          {texts.update}
          <span className="sr-only">: {line.reference}</span>
        </summary>
        <Form method="post" action={href("/aanbieder/andere-wegen")} className="space-y-4 pt-2">
          <input type="hidden" name="kenmerk" value={line.reference} />
          <DayField name="start" {...fields} />
          <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
            <DayField name="einde" hint={texts.fields.eindeHint} {...fields} />
            <PickField
              name="reden"
              hint={texts.fields.redenHint}
              choices={view.choices.reden}
              {...fields}
            />
            <DayField name="pauze-van" hint={texts.fields.pauzeHint} {...fields} />
            <DayField name="pauze-tot" {...fields} />
          </div>
          <Button name="doe" value="bijwerken" aria-label={texts.updateOf(line.reference)}>
            {texts.save}
          </Button>
        </Form>
      </details>
    </li>
  );
}
