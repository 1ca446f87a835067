import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";

import { type ClosedProps, sentOf } from "./closed-sent";

/** Days on which the provider or one of its places is closed. */
export function ClosureSection(props: ClosedProps) {
  const { view, texts } = props;
  return (
    <Section title={texts.closure.title}>
      <p>{texts.closure.intro}</p>
      {view.closures.length === 0 ? (
        <p className="text-muted">{texts.closure.none}</p>
      ) : (
        <Closures {...props} />
      )}
      <PlanForm {...props} />
    </Section>
  );
}

function Closures({ view, texts, lang }: ClosedProps) {
  const words = texts.closure;
  return (
    <ul className="space-y-2">
      {view.closures.map(({ id, what, days, deputy }) => (
        <li key={id} className="rounded-md border border-line bg-surface p-3">
          <p>
            <strong>{days}</strong>: <span lang={lang}>{what}</span>
          </p>
          <p lang={lang}>{words.standsIn(deputy)}</p>
          <Form method="post">
            <input type="hidden" name="welke" value={id} />
            <Button
              look="quiet"
              name="doe"
              value="annuleer"
              aria-label={words.cancelOf(`${days}, ${what}`)}
            >
              {words.cancel}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

function PlanForm(props: ClosedProps) {
  const { view, texts } = props;
  const words = texts.closure;
  const { typed, faultOf } = sentOf(props, "closure");
  const days = { van: words.from, tot: words.to };
  return (
    <Form
      method="post"
      key={JSON.stringify([typed, view.closures.length])}
      className="max-w-md space-y-4"
    >
      {view.places.length > 0 && (
        <SelectField
          label={words.place}
          name="plaats"
          id="closure-plaats"
          defaultValue={typed?.plaats}
        >
          <option value="">{words.everything}</option>
          {view.places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {(["van", "tot"] as const).map((field) => (
        <TextField
          key={field}
          type="date"
          label={days[field]}
          name={field}
          id={`closure-${field}`}
          defaultValue={typed?.[field]}
          error={faultOf(field)}
        />
      ))}
      <TextField
        label={words.deputy}
        hint={words.deputyHint}
        name="vervanging"
        id="closure-vervanging"
        maxLength={200}
        autoComplete="off"
        defaultValue={typed?.vervanging}
        error={faultOf("vervanging")}
      />
      <Button name="doe" value="sluiting">
        {words.plan}
      </Button>
    </Form>
  );
}
