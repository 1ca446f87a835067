import { Form } from "@remix-run/react";

import { OneOf } from "~/components/signals/one-of";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { SelectField } from "~/components/ui/field";
import { crisis as en } from "~/i18n/en/crisis";
import { crisis as nl } from "~/i18n/nl/crisis";
import { useTexts } from "~/i18n/use-texts";

import type { CrisisView } from "./crisis-view";

/** After the call: who helps, and as little else as can be. */
export function CrisisRecord({ view }: { view: CrisisView }) {
  const texts = useTexts({ nl, en });
  const { record, need, offers, faults } = view;
  if (offers.length === 0 || need?.isOpen === false) return null;
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.text;
  return (
    <Card>
      <Form method="post" className="space-y-4" key={JSON.stringify(view.wish)}>
        <h2>{texts.recordTitle}</h2>
        <p>{record.intro}</p>
        <input type="hidden" name="sleutel" value={record.formKey} />
        {need && <input type="hidden" name="hulpvraag" value={need.id} />}
        <OneOf
          name="plek"
          label={texts.supplier}
          choices={offers.map(({ id, supplier, title }) => ({
            ...{ code: id, name: supplier, plain: title },
          }))}
          chosen={record.typed.plek}
          error={errorOf("plek")}
        />
        {!need && <About view={view} />}
        <Button>{texts.record}</Button>
      </Form>
    </Card>
  );
}

function About({ view: { record, ages, municipalities, faults } }: { view: CrisisView }) {
  const texts = useTexts({ nl, en });
  const { typed } = record;
  return (
    <>
      <SelectField
        id="leeftijd"
        name="leeftijd"
        label={texts.age}
        error={faults.find(({ field }) => field === "leeftijd")?.text}
        defaultValue={typed.leeftijd}
      >
        <option value="">{texts.choose}</option>
        {ages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="bij-gemeente"
        name="gemeente"
        label={texts.municipality}
        defaultValue={typed.gemeente}
      >
        <option value="">{texts.unclear}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
