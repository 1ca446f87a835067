import { Form, Link } from "@remix-run/react";

import { OneOf } from "~/components/signals/one-of";
import { Button } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { Choice, TextField } from "~/components/ui/field";
import { ui as enUi } from "~/i18n/en/ui";
import { doctors as en } from "~/i18n/en/doctors";
import { ui as nlUi } from "~/i18n/nl/ui";
import { doctors as nl } from "~/i18n/nl/doctors";
import { useTexts } from "~/i18n/use-texts";

import type { QuickOption, QuickView } from "./quick-view";

type Props = {
  choice: NonNullable<QuickView["choice"]>;
  typed: QuickView["typed"];
  faults: QuickView["faults"];
};

/** Which provider, who chose it, for which doctor, and whether everybody said yes. */
export function QuickChoice({ choice, typed, faults }: Props) {
  const texts = useTexts({ nl, en }).quick;
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.text;
  if (choice.options.length === 0) return <p role="status">{texts.none}</p>;
  return (
    <Card>
      <Form method="post" className="space-y-5">
        <h2>{texts.choice}</h2>
        {Object.entries({ ...typed, sleutel: choice.formKey }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Options choice={choice} error={errorOf("plek")} />
        <OneOf
          name="kiezer"
          label={texts.chooser}
          choices={choice.choosers.map((one) => ({ ...one, plain: null }))}
          chosen={choice.chooser}
          error={errorOf("kiezer")}
        />
        <TextField
          id="agb"
          name="agb"
          label={texts.agb}
          hint={choice.knownAgbs.length > 0 ? texts.agbHint : texts.agbFirst}
          error={errorOf("agb")}
          defaultValue={choice.agb}
          inputMode="numeric"
          autoComplete="off"
          list="agb-codes"
          className="max-w-48"
        />
        <datalist id="agb-codes">
          {choice.knownAgbs.map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
        {choice.consent && (
          <fieldset className="min-w-0">
            <legend className="font-semibold">{texts.consentTitle}</legend>
            <p className="text-muted">{texts.consentLater}</p>
            <Choice
              key={choice.consent}
              name="toestemming"
              value="ja"
              defaultChecked={choice.isAgreed}
              label={choice.consent}
            />
          </fieldset>
        )}
        <Button>{texts.send}</Button>
      </Form>
    </Card>
  );
}

function Options({ choice, error }: Pick<Props, "choice"> & { error: string | undefined }) {
  const texts = useTexts({ nl, en }).quick;
  const ui = useTexts({ nl: nlUi, en: enUi });
  return (
    <fieldset id="plek" tabIndex={-1} className="min-w-0 space-y-1" aria-describedby="plek-hoe">
      <legend className="font-semibold">{texts.supplier}</legend>
      <p id="plek-hoe" className="text-muted">
        {texts.order}
      </p>
      {error && (
        <p className="font-semibold text-critical">
          <span className="sr-only">{ui.error} </span>
          {error}
        </p>
      )}
      {choice.options.map((option) => (
        <Choice
          key={option.id}
          type="radio"
          name="plek"
          value={option.id}
          defaultChecked={choice.chosen === option.id}
          label={<Words option={option} />}
        />
      ))}
      {choice.all && (
        <p>
          <Link to={choice.all.to}>{texts.all(choice.all.total)}</Link>
        </p>
      )}
    </fieldset>
  );
}

function Words({ option: { supplier, offer, where, wait } }: { option: QuickOption }) {
  return (
    <>
      <span lang="nl">
        <strong>{supplier}</strong>, {offer}
      </span>
      <span className="block text-muted">
        {where}. {wait}
      </span>
    </>
  );
}
