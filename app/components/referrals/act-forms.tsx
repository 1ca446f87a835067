import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { Disclosure } from "~/components/ui/disclosure";
import { Choice, SelectField, TextArea, TextField } from "~/components/ui/field";

import type { ActView, ChoiceField, FieldView } from "./act-view";

/** What is waited for stands open; what else can be done is folded. */
export function ActForms({ acts, more, only }: { acts: ActView[]; more: string; only: string }) {
  const main = acts.filter(({ isMain }) => isMain);
  const others = acts.filter(({ isMain }) => !isMain);
  const isOpen = others.some(hasFault);
  return (
    <div className="not-on-paper space-y-4">
      {main.map((act) => (
        <ActForm key={act.doe} act={act} />
      ))}
      {others.length > 0 && (
        <details className="space-y-4" open={isOpen}>
          <summary className="min-h-target cursor-pointer py-2 font-semibold text-link">
            {main.length > 0 ? more : only}
          </summary>
          {others.map((act) => (
            <ActForm key={act.doe} act={act} />
          ))}
        </details>
      )}
    </div>
  );
}

/** Each behind its own title, where there are many things to do. */
export function FoldedActs({ acts }: { acts: ActView[] }) {
  if (acts.length === 0) return null;
  return (
    <div className="not-on-paper max-w-text space-y-2">
      {acts.map((act) => (
        <Disclosure key={keyOf(act)} summary={act.title} open={act.isOpen || hasFault(act)}>
          <ActFields act={act} />
        </Disclosure>
      ))}
    </div>
  );
}

function hasFault({ fields }: ActView): boolean {
  return fields.some((field) => "error" in field && field.error);
}

/** A form that was done with begins anew: it has another key. */
function keyOf({ doe, fields }: ActView): string {
  const made = fields.find((field) => field.kind === "hidden" && field.name === "sleutel");
  return made?.kind === "hidden" ? `${doe} ${made.value}` : doe;
}

export function ActForm({
  act,
  heading: Heading = "h2",
}: {
  act: ActView;
  heading?: "h2" | "h3" | "h4";
}) {
  return (
    <Card>
      <ActFields act={act}>
        <Heading>{act.title}</Heading>
      </ActFields>
    </Card>
  );
}

function ActFields({ act, children }: { act: ActView; children?: ReactNode }) {
  const hasFile = act.fields.some(({ kind }) => kind === "file");
  return (
    <Form
      method="post"
      className="space-y-4"
      // A browser that sends a file by itself shows how far it is.
      {...(hasFile && { encType: "multipart/form-data", reloadDocument: true })}
    >
      {children}
      {act.intro && <p className="max-w-text">{act.intro}</p>}
      {!act.other && <input type="hidden" name="doe" value={act.doe} />}
      {act.fields.map((field, n) => (
        <OneField key={n} field={field} doe={act.doe} />
      ))}
      <Buttons act={act} />
    </Form>
  );
}

function Buttons({ act: { doe, button, other, isMain } }: { act: ActView }) {
  const look = isMain ? "primary" : "secondary";
  if (!other) return <Button look={look}>{button}</Button>;
  return (
    <p className="flex flex-wrap gap-3">
      <Button look={look} name="doe" value={doe}>
        {button}
      </Button>
      <Button look="secondary" name="doe" value={other.doe}>
        {other.button}
      </Button>
    </p>
  );
}

const INPUTS = {
  text: { type: "text" },
  day: { type: "date", className: "max-w-60" },
  password: { type: "password", className: "max-w-96" },
  file: { type: "file", accept: "application/pdf,.pdf" },
};

/** A field is found from the summary by its own name; where two acts share one, by the act as well. */
function OneField({ field, doe }: { field: FieldView; doe: string }) {
  if (field.kind === "note") return <p className="max-w-text text-muted">{field.text}</p>;
  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={field.value} />;
  const { name, label, hint, error } = field;
  const id = error ? name : `${name}-${doe}`;
  if (isChoice(field)) return <Choices field={field} id={id} doe={doe} />;
  if (field.kind === "select")
    return (
      <SelectField {...{ name, label, hint, error, id }} defaultValue={field.value}>
        {field.options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.name}
          </option>
        ))}
      </SelectField>
    );
  const shared = { name, label, hint, error, id, defaultValue: field.value };
  if (field.kind === "area") return <TextArea rows={3} {...shared} />;
  return (
    <TextField
      {...INPUTS[field.kind]}
      autoComplete={field.kind === "password" ? "current-password" : "off"}
      {...shared}
    />
  );
}

function isChoice(field: FieldView): field is ChoiceField {
  return field.kind === "radios" || field.kind === "checks";
}

function Choices({ field, id, doe }: { field: ChoiceField; id: string; doe: string }) {
  const { kind, name, label, hint, error, options, values } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className="font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-semibold text-critical">
          {error}
        </p>
      )}
      {options.map((option) => (
        <Choice
          key={`${doe} ${option.code}`}
          type={kind === "radios" ? "radio" : "checkbox"}
          name={name}
          value={option.code}
          defaultChecked={values.includes(option.code)}
          label={option.name}
        />
      ))}
    </fieldset>
  );
}
