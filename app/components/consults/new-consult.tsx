import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { SelectField, TextArea } from "~/components/ui/field";
import { consults as en } from "~/i18n/en/consults";
import { consults as nl } from "~/i18n/nl/consults";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { NewConsultView } from "./consults-view";

/** Asking one supplier for advice. */
export function NewConsult({ view }: { view: NewConsultView }) {
  const texts = useTexts({ nl, en });
  const { typed, faults, offer } = view;
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={href("/verwijzer/consulten")}>{texts.back}</Link>
        </p>
        <h1>{view.title}</h1>
        <p lang="nl">{view.to}</p>
        <p>{texts.intro}</p>
      </header>
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      <Form
        method="post"
        action={href("/verwijzer/consulten/nieuw", {}, { aanbod: offer })}
        className="space-y-4"
      >
        <input type="hidden" name="sleutel" value={view.formKey} />
        <input type="hidden" name="aanbod" value={offer} />
        <TextArea
          {...{ id: "vraag", name: "vraag", rows: 6 }}
          label={texts.question}
          hint={texts.hint(view.longest)}
          defaultValue={typed.vraag}
          error={faults.find(({ field }) => field === "vraag")?.text}
        />
        <Choose name="leeftijd" label={texts.ageBand} list={view.ages} chosen={typed.leeftijd} />
        <Choose
          name="gemeente"
          label={texts.municipality}
          list={view.municipalities}
          chosen={typed.gemeente}
        />
        <p>{view.due}</p>
        <Button>{texts.send}</Button>
      </Form>
    </div>
  );
}

type ChooseProps = {
  name: string;
  label: string;
  list: { code: string; name: string }[];
  chosen: string;
};

function Choose({ name, label, list, chosen }: ChooseProps) {
  const texts = useTexts({ nl, en });
  return (
    <SelectField name={name} label={label} defaultValue={chosen}>
      <option value="">{texts.open}</option>
      {list.map((one) => (
        <option key={one.code} value={one.code}>
          {one.name}
        </option>
      ))}
    </SelectField>
  );
}
