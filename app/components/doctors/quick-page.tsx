import { Form, Link } from "@remix-run/react";

import { OneOf } from "~/components/signals/one-of";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { SelectField } from "~/components/ui/field";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { doctors as en } from "~/i18n/en/doctors";
import { doctors as nl } from "~/i18n/nl/doctors";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { QuickChoice } from "./quick-choice";
import type { QuickView } from "./quick-view";

type Props = { view: QuickView };

/** Two short forms below each other: which help, and then which provider. */
export function QuickPage({ view }: Props) {
  const texts = useTexts({ nl, en }).quick;
  const { faults, choice } = view;
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={faults} />}
      <Notice tone="warning">
        <p>{texts.letter}</p>
      </Notice>
      <HelpForm view={view} />
      {choice && <QuickChoice choice={choice} typed={view.typed} faults={faults} />}
      <p>
        <Link to={href("/verwijzer/hulpvragen/nieuw")}>{texts.otherWay}</Link>
      </p>
    </div>
  );
}

/** Asked by its address, so that it can be gone back to; nothing is kept of it. */
function HelpForm({ view }: Props) {
  const texts = useTexts({ nl, en }).quick;
  const { typed, faults } = view;
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.text;
  const select = (name: "gemeente" | "leeftijd" | "profiel", label: string) => ({
    ...{ id: name, name, label, defaultValue: typed[name], error: errorOf(name) },
  });
  const options = (list: QuickView["ages"]) =>
    list.map(({ code, name }) => (
      <option key={code} value={code}>
        {name}
      </option>
    ));
  return (
    <Card>
      <Form method="get" className="space-y-4" key={JSON.stringify(typed)}>
        <h2>{texts.help}</h2>
        {view.offers.map((code) => (
          <input key={code} type="hidden" name="aanbod" value={code} />
        ))}
        <SelectField {...select("gemeente", texts.municipality)}>
          <option value="">{texts.choose}</option>
          <option value="onbekend">{texts.unclear}</option>
          {options(view.municipalities)}
        </SelectField>
        <SelectField {...select("leeftijd", texts.age)}>
          <option value="">{texts.choose}</option>
          {options(view.ages)}
        </SelectField>
        <SelectField {...select("profiel", texts.profile)}>
          <option value="">{texts.choose}</option>
          <option value="onbekend">{texts.unknown}</option>
          {options(view.profiles)}
        </SelectField>
        <OneOf
          name="haast"
          label={texts.urgency}
          choices={(["normal", "soon", "now"] as const).map((code) => ({
            ...{ code, name: texts.urgencies[code], plain: null },
          }))}
          chosen={typed.haast}
          error={undefined}
        />
        <Button look={view.choice ? "secondary" : "primary"}>
          {view.choice ? texts.showAgain : texts.show}
        </Button>
      </Form>
    </Card>
  );
}
