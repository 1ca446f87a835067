import { Form, Link } from "@remix-run/react";

import { ActForm } from "~/components/referrals/act-forms";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField, TextField } from "~/components/ui/field";

import type { NewSubcontractView } from "./subcontracts-view";

/** Who could do it is looked for above; whom is asked for what stands in one form below. */
export function NewSubcontractPage({ view }: { view: NewSubcontractView }) {
  const { look, faults, back } = view;
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={back.to}>{back.text}</Link>
        </p>
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      {faults.length > 0 && <FaultSummary title={view.faultTitle} faults={faults} />}
      <Card>
        <Form method="get" className="space-y-4">
          {look.hidden.map(({ name, value }) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SelectField name="profiel" label={look.profile.label} defaultValue={look.profile.value}>
            {look.profile.options.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            name="zoek"
            label={look.words.label}
            defaultValue={look.words.value}
            autoComplete="off"
          />
          <Button look="secondary">{look.send}</Button>
        </Form>
      </Card>
      <p role="status">{view.found}</p>
      <ActForm act={view.act} />
    </div>
  );
}
