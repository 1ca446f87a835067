import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Choice, TextArea, TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";

import { DeskForm, type PartProps } from "./desk-parts";
import type { ItemView } from "./desk-view";

/** Yes or no to each part, with the reason, once. What was decided stands with the parts. */
export function DecisionSection({ view, texts, sent }: PartProps) {
  const said = texts.decision;
  const { why, unmet, remedy } = view.decision;
  if (why === "") return null;
  return (
    <Section title={said.title}>
      {why !== null ? (
        <p>{why}</p>
      ) : (
        <DeskForm view={view} act="besluit">
          <p className="max-w-text">{said.intro}</p>
          {unmet && (
            <Notice tone="warning">
              <p>{said.unmet}</p>
            </Notice>
          )}
          {view.items.map((item) => (
            <ItemChoice key={item.id} {...{ view, texts, sent, item }} />
          ))}
          {remedy && (
            <Notice>
              <p className="font-semibold">{said.remedy}</p>
              <p>
                {remedy.text} {remedy.days}
              </p>
            </Notice>
          )}
          <Choice id="gezien" name="gezien" value="ja" label={said.seen} />
          {sent.errors["gezien"] && (
            <p className="font-semibold text-critical">{sent.errors["gezien"]}</p>
          )}
          <Button>{said.send}</Button>
        </DeskForm>
      )}
    </Section>
  );
}

function ItemChoice({ view, texts, sent, item }: PartProps & { item: ItemView }) {
  const said = texts.decision;
  const { id, title } = item;
  const { typed, errors } = sent;
  const field = (name: string) => {
    const whole = `${name}.${id}`;
    return { name: whole, id: whole, error: errors[whole], defaultValue: typed[whole] ?? "" };
  };
  const verdict = `verdict.${id}`;
  return (
    <fieldset className="min-w-0 space-y-3 rounded-lg border border-line bg-surface p-4">
      <legend className="px-1 font-semibold">{title}</legend>
      {errors[verdict] && <p className="font-semibold text-critical">{errors[verdict]}</p>}
      <div className="flex flex-wrap gap-x-6" id={verdict}>
        {(["admit", "refuse"] as const).map((one) => (
          <Choice
            key={one}
            type="radio"
            name={verdict}
            value={one}
            label={said[one]}
            defaultChecked={typed[verdict] === one}
          />
        ))}
      </div>
      <TextArea rows={3} label={said.reason} {...field("reason")} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField type="date" label={said.starts} {...field("startsOn")} />
        <TextField
          type="date"
          label={said.ends}
          hint={view.decision.endsHint}
          {...field("endsOn")}
        />
      </div>
    </fieldset>
  );
}
