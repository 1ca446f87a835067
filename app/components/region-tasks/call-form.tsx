import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { PhoneLink } from "~/components/ui/phone-link";
import { Told } from "~/components/ui/told";
import { regionTasks as en } from "~/i18n/en/region-tasks";
import { regionTasks as nl } from "~/i18n/nl/region-tasks";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

export type CallView = {
  title: string;
  self: string;
  phone: string | null;
  statuses: { code: string; name: string }[];
  rows: { id: string; title: string; place: string; known: string }[];
  /** What was typed, and what is wrong with it by field. */
  typed: Record<string, string>;
  errors: Record<string, string>;
  refused: string[];
};

/** What the supplier said on the telephone, for each offer at each place. */
export function CallForm({ view }: { view: CallView }) {
  const { call, faultTitle } = useTexts({ nl, en });
  const { typed, errors } = view;
  const field = (column: string, id: string) => {
    const name = `${column}.${id}`;
    return { id: name, name, error: errors[name], defaultValue: typed[name] ?? "" };
  };
  return (
    <div className="space-y-6">
      <p>
        <Link to={href("/regio/werklijst")}>{call.back}</Link>
      </p>
      <h1>{view.title}</h1>
      {view.refused.length > 0 && (
        <Told tone="critical">
          <h2 className="text-[1.1rem]">{faultTitle}</h2>
          <ul>
            {view.refused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Told>
      )}
      <p>{view.phone ? <PhoneLink to={view.phone} /> : call.noPhone}</p>
      {view.rows.length === 0 ? (
        <p>{call.none}</p>
      ) : (
        <Form method="post" action={view.self} className="space-y-4">
          <p className="max-w-text">{call.intro}</p>
          {view.rows.map(({ id, title, place, known }) => (
            <fieldset key={id} className="min-w-0 rounded-lg border border-line bg-surface p-4">
              <legend className="px-1 font-semibold" lang="nl">
                {title}, {place}
              </legend>
              <p className="text-muted">{known}</p>
              <div className="mt-2 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
                <SelectField label={call.status} {...field("status", id)}>
                  <option value="">{call.leave}</option>
                  {view.statuses.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </SelectField>
                <TextField
                  inputMode="numeric"
                  label={call.intake}
                  {...field("weeksToIntake", id)}
                />
                <TextField inputMode="numeric" label={call.start} {...field("weeksToStart", id)} />
                <TextField type="date" label={call.fullUntil} {...field("fullUntil", id)} />
              </div>
            </fieldset>
          ))}
          <Button>{call.save}</Button>
        </Form>
      )}
    </div>
  );
}
