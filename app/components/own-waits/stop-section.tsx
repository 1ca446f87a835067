import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Choice, TextArea, TextField } from "~/components/ui/field";
import { NOTICE_DAYS } from "~/domain/providers/public";

import { type ClosedProps, sentOf } from "./closed-sent";

const MOVES = { asked: "trek-in", granted: "beeindig" } as const;

/** A client stop: asked here, decided by the region. */
export function StopSection(props: ClosedProps) {
  const { view, texts } = props;
  const words = texts.stop;
  return (
    <Section title={words.title}>
      <p>{words.intro(NOTICE_DAYS)}</p>
      <p>{words.full}</p>
      {view.stops.length === 0 ? <p className="text-muted">{words.none}</p> : <Stops {...props} />}
      {view.mayAsk ? <AskForm {...props} /> : <p>{words.onlyManager}</p>}
    </Section>
  );
}

function Stops({ view, texts, lang }: ClosedProps) {
  const words = texts.stop;
  return (
    <ul className="space-y-2">
      {view.stops.map(({ id, state, days, about, reason, answer }) => {
        const move = state === "asked" || state === "granted" ? MOVES[state] : null;
        const label = move === "trek-in" ? words.withdrawOf(days) : words.endOf(days);
        return (
          <li key={id} className="rounded-md border border-line bg-surface p-3">
            <p>
              <strong>{days}</strong>: {words.states[state]}. <span lang={lang}>{answer}</span>
            </p>
            <ul lang={lang}>
              {about.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p lang={lang} className="text-muted">
              {reason}
            </p>
            {move && view.mayAsk && (
              <Form method="post">
                <input type="hidden" name="welke" value={id} />
                <Button look="quiet" name="doe" value={move} aria-label={label}>
                  {move === "trek-in" ? words.withdraw : words.end}
                </Button>
              </Form>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function AskForm(props: ClosedProps) {
  const { view, texts, lang } = props;
  const words = texts.stop;
  const { typed, faultOf } = sentOf(props, "stop");
  const scopeFault = faultOf("kies");
  return (
    <Form
      method="post"
      key={JSON.stringify([typed, view.stops.length])}
      className="max-w-md space-y-4"
    >
      <fieldset id="stop-kies" tabIndex={-1}>
        <legend className="font-semibold">{words.scope}</legend>
        {scopeFault && <p className="font-semibold text-critical">{scopeFault}</p>}
        {view.rows.map(({ id, name }) => (
          <Choice
            key={id}
            name="kies"
            value={id}
            label={<span lang={lang}>{name}</span>}
            defaultChecked={typed?.kies.includes(id) ?? false}
          />
        ))}
      </fieldset>
      {(["van", "tot"] as const).map((field) => (
        <TextField
          key={field}
          type="date"
          label={field === "van" ? words.from : words.to}
          name={field}
          id={`stop-${field}`}
          defaultValue={typed?.[field]}
          error={faultOf(field)}
        />
      ))}
      <TextArea
        label={words.reason}
        name="reden"
        id="stop-reden"
        rows={3}
        maxLength={1_000}
        defaultValue={typed?.reden}
        error={faultOf("reden")}
      />
      <Button name="doe" value="vraag-stop">
        {words.ask}
      </Button>
    </Form>
  );
}
