import { Form, Link } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Choice, SelectField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { handOver as en } from "~/i18n/en/hand-over";
import { handOver as nl } from "~/i18n/nl/hand-over";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { HandOverView } from "./hand-over-view";

type View = { view: HandOverView };

/** Cases of one person, to be given to a colleague. */
export function HandOver({ view }: View) {
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-2">
        <p>
          <Link to={href("/verwijzer/hulpvragen")}>{texts.back}</Link>
        </p>
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.told && (
        <Told tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
      {view.owners.length > 1 && <Whose view={view} />}
      {view.cases.length === 0 ? <p>{texts.none}</p> : <Cases view={view} />}
      {view.deputy && <Deputy deputy={view.deputy} />}
    </div>
  );
}

function Whose({ view }: View) {
  const texts = useTexts({ nl, en });
  return (
    <Form action={href("/verwijzer/overdragen")} className="flex flex-wrap items-end gap-3">
      <SelectField name="van" label={texts.whose} defaultValue={view.whose}>
        {view.owners.map(({ userId, label }) => (
          <option key={userId} value={userId}>
            {label}
          </option>
        ))}
      </SelectField>
      <Button look="secondary">{texts.show}</Button>
    </Form>
  );
}

function Cases({ view }: View) {
  const texts = useTexts({ nl, en });
  const errorAt = (name: string) => view.faults.find(({ field }) => field === name)?.text;
  if (view.colleagues.length === 0) return <p>{texts.nobody}</p>;
  return (
    <Form
      key={view.whose}
      method="post"
      action={href("/verwijzer/overdragen", {}, { van: view.whose })}
      className="space-y-4"
    >
      <fieldset id="zaak" tabIndex={-1} className="space-y-1">
        <legend className="font-semibold">{texts.which}</legend>
        <Choice name="alle" value="ja" label={texts.all(view.cases.length)} />
        {view.cases.map(({ id, text, isChosen }) => (
          <Choice key={id} name="zaak" value={id} defaultChecked={isChosen} label={text} />
        ))}
      </fieldset>
      <SelectField
        id="naar"
        name="naar"
        label={texts.to}
        defaultValue={view.to}
        error={errorAt("naar")}
      >
        <option value="">{texts.choose}</option>
        {view.colleagues.map(({ userId, name }) => (
          <option key={userId} value={userId}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button name="doe" value="overdragen">
        {texts.send}
      </Button>
    </Form>
  );
}

function Deputy({ deputy }: { deputy: NonNullable<HandOverView["deputy"]> }) {
  const texts = useTexts({ nl, en });
  return (
    <section aria-labelledby="vervanging" className="space-y-3">
      <h2 id="vervanging">{texts.deputy}</h2>
      <p>{texts.deputyWhat}</p>
      <Form
        method="post"
        action={href("/verwijzer/overdragen")}
        className="flex flex-wrap items-end gap-3"
      >
        <SelectField
          key={deputy.chosen}
          id="vervanger"
          name="vervanger"
          label={texts.deputyWho}
          defaultValue={deputy.chosen}
        >
          <option value="">{texts.noDeputy}</option>
          {deputy.choices.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button look="secondary" name="doe" value="vervanger">
          {texts.keep}
        </Button>
      </Form>
    </section>
  );
}
