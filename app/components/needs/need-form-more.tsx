import { OneOf } from "~/components/signals/one-of";
import { Choice as Box, SelectField, TextArea, TextField } from "~/components/ui/field";
import { Disclosure } from "~/components/ui/disclosure";
import { needs as en } from "~/i18n/en/needs";
import { needs as nl } from "~/i18n/nl/needs";
import { useTexts } from "~/i18n/use-texts";

import { faultOf, GroupedSelect } from "./grouped-select";
import type { Choice, FactorChoice, NeedFormView } from "./need-form-view";

type Props = { view: NeedFormView };

/** How the help should be; all of it may stay open. */
export function HelpFields({ view }: Props) {
  const texts = useTexts({ nl, en }).form;
  const { typed } = view;
  return (
    <section className="space-y-5" aria-labelledby="hoe">
      <h2 id="hoe">{texts.more}</h2>
      <p className="text-muted">{texts.moreHint}</p>
      <OneOf
        name="urgentie"
        label={texts.urgency}
        choices={(["normal", "soon", "now"] as const).map((code) => ({
          ...{ code, name: texts.urgencies[code], plain: null },
        }))}
        chosen={typed.urgentie}
        error={undefined}
      />
      <GroupedSelect
        {...{ view, name: "intensiteit", groups: view.intensities, chosen: typed.intensiteit }}
        {...{ label: texts.intensity, hint: view.intensityHint }}
        first={{ code: "", name: texts.open }}
      />
      <SelectField id="vorm" name="vorm" label={texts.deliveryForm} defaultValue={typed.vorm}>
        <option value="">{texts.any}</option>
        {view.forms.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        id="start"
        type="date"
        name="start"
        label={texts.start}
        hint={texts.startHint}
        error={faultOf(view, "start")}
        defaultValue={typed.start}
        className="max-w-48"
      />
      <TextField
        id="postcode"
        name="postcode"
        inputMode="numeric"
        autoComplete="off"
        label={texts.postcode}
        hint={texts.postcodeHint}
        error={faultOf(view, "postcode")}
        defaultValue={typed.postcode}
        className="max-w-32"
      />
      <Disclosure summary={texts.languages} open={typed.taal.length > 0}>
        <Boxes name="taal" legend={texts.languages} choices={view.languages} chosen={typed.taal} />
      </Disclosure>
    </section>
  );
}

type BoxesProps = { name: string; legend: string; choices: Choice[]; chosen: string[] };

function Boxes({ name, legend, choices, chosen }: BoxesProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <div className="sm:columns-2">
        {choices.map((choice) => (
          <Box
            key={choice.code}
            name={name}
            value={choice.code}
            defaultChecked={chosen.includes(choice.code)}
            label={choice.name}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What a supplier must know to say whether it can help; of nobody in particular. */
export function FactorFields({ view }: Props) {
  const texts = useTexts({ nl, en }).form;
  return (
    <section className="space-y-5" aria-labelledby="weten">
      <h2 id="weten">{texts.factors}</h2>
      <p className="text-muted">{texts.factorsHint}</p>
      {view.factors.map((factor) => (
        <Factor key={factor.code} factor={factor} chosen={view.typed.factors[factor.code]} />
      ))}
      <TextArea
        id="toelichting"
        name="toelichting"
        rows={3}
        label={texts.note}
        hint={texts.noteHint(view.longest.note)}
        error={faultOf(view, "toelichting")}
        defaultValue={view.typed.toelichting}
      />
    </section>
  );
}

function Factor({ factor, chosen }: { factor: FactorChoice; chosen: string | undefined }) {
  const texts = useTexts({ nl, en }).form;
  return (
    <fieldset className="min-w-0">
      <legend>
        <span className="font-semibold">{factor.name}.</span> {factor.question}
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {(["yes", "no", "unknown"] as const).map((answer) => (
          <Box
            key={answer}
            type="radio"
            name={`factor-${factor.code}`}
            value={answer}
            defaultChecked={(chosen ?? "unknown") === answer}
            label={texts.answers[answer]}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Goals with help to make them measurable; they may come later. */
export function GoalFields({ view }: Props) {
  const texts = useTexts({ nl, en }).form;
  return (
    <section className="space-y-5" aria-labelledby="doelen-kop">
      <h2 id="doelen-kop">{texts.goals}</h2>
      <p className="text-muted">{texts.goalsHint}</p>
      <Boxes
        name="doel"
        legend={texts.goalTypes}
        choices={view.goalTypes}
        chosen={view.typed.doel}
      />
      <ul className="list-disc pl-5 text-muted">
        {texts.measurable.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {view.examples.length > 0 && (
        <Disclosure summary={texts.examples}>
          <ul className="list-disc pl-5" lang="nl">
            {view.examples.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <TextArea
        id="doelen"
        name="doelen"
        rows={5}
        label={texts.goalsText}
        hint={texts.goalsTextHint(view.longest.goals)}
        error={faultOf(view, "doelen")}
        defaultValue={view.typed.doelen}
      />
    </section>
  );
}
