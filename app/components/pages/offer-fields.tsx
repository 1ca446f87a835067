import { Choice as Tick, SelectField, TextField } from "~/components/ui/field";
import { Disclosure } from "~/components/ui/disclosure";
import type { OfferFields as Fields } from "~/domain/providers/public";

import { ChoiceGroup } from "./choice-group";
import type { Choice, OfferChoices } from "./choices";
import type { PageTexts } from "./page-words";

type Props = {
  fields: Fields;
  choices: OfferChoices;
  labels: Record<string, string>;
  errors: Record<string, string>;
  suggested: string;
  texts: PageTexts;
};

/** Everything of an offer but its texts: for whom, how and where, and what it is in the contract. */
export function OfferFields(props: Props) {
  const { texts } = props;
  return (
    <>
      <Part title={texts.parts.whom}>
        <ForWhom {...props} />
      </Part>
      <Part title={texts.parts.how}>
        <HowAndWhere {...props} />
      </Part>
      <Part title={texts.parts.class}>
        <ContractClass {...props} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="space-y-4">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function ForWhom({ fields, choices, labels, errors, suggested, texts }: Props) {
  const group = groupOf({ fields, labels, errors, texts });
  const { chosen, groups, others } = choices.expertise;
  return (
    <>
      <div className="grid grid-cols-2 gap-4 sm:max-w-text">
        {(["ageMin", "ageMax"] as const).map((field) => (
          <TextField
            key={field}
            id={field}
            name={field}
            type="number"
            min={0}
            max={120}
            label={labels[field]}
            error={errors[field]}
            defaultValue={fields[field] ?? ""}
          />
        ))}
      </div>
      <ChoiceGroup {...group("municipalities")} choices={choices.municipalities} />
      <ChoiceGroup {...group("expertise")} choices={chosen}>
        <Disclosure summary={texts.moreExpertise(others)}>
          <div className="space-y-3">
            {groups.map(({ name, choices: more }) => (
              <ChoiceGroup key={name} name="expertise" label={name} choices={more} chosen={[]} />
            ))}
          </div>
        </Disclosure>
      </ChoiceGroup>
      <TextField
        id="woorden"
        name="woorden"
        label={texts.suggest}
        hint={[texts.suggestHint, suggested && texts.suggested(suggested)]
          .filter(Boolean)
          .join(" ")}
      />
      <ChoiceGroup {...group("goalTypes")} choices={choices.goalTypes} />
      <ChoiceGroup {...group("languages")} choices={choices.languages} />
    </>
  );
}

function HowAndWhere({ fields, choices, labels, errors, texts }: Props) {
  const group = groupOf({ fields, labels, errors, texts });
  const select = selectOf({ fields, labels, errors, texts });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField {...select("deliveryForm")}>
          <Options choices={choices.deliveryForm} empty={texts.choose} />
        </SelectField>
        <SelectField {...select("transport")}>
          <Options choices={choices.transport} />
        </SelectField>
        <SelectField {...select("educationLevel")}>
          <Options choices={choices.educationLevel} empty={texts.noChoice} />
        </SelectField>
      </div>
      <ChoiceGroup {...group("places")} choices={choices.places} />
      <ChoiceGroup {...group("roles")} choices={choices.roles} />
      <div>
        <Tick name="consult" value="ja" label={labels["consult"]} defaultChecked={fields.consult} />
        <Tick
          name="continuesAfter18"
          value="ja"
          label={labels["continuesAfter18"]}
          defaultChecked={fields.continuesAfter18}
        />
      </div>
    </>
  );
}

function ContractClass({ fields, choices, labels, errors, texts }: Props) {
  const group = groupOf({ fields, labels, errors, texts });
  const select = selectOf({ fields, labels, errors, texts });
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField {...select("law")}>
          <Options choices={choices.law} empty={texts.choose} />
        </SelectField>
        {choices.segment && (
          <SelectField {...select("segment")}>
            <Options choices={choices.segment} empty={texts.noChoice} />
          </SelectField>
        )}
        {choices.profile && (
          <SelectField {...select("profile")}>
            <Options choices={choices.profile} empty={texts.noChoice} />
          </SelectField>
        )}
      </div>
      {choices.intensities && (
        <ChoiceGroup {...group("intensities")} choices={choices.intensities} />
      )}
    </>
  );
}

function Options({ choices, empty }: { choices: Choice[]; empty?: string }) {
  return (
    <>
      {empty && <option value="">{empty}</option>}
      {choices.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </>
  );
}

type Source = Pick<Props, "fields" | "labels" | "errors" | "texts">;
type ListField = {
  [F in keyof Fields]: Fields[F] extends string[] ? F : never;
}[keyof Fields];
type OneField = "law" | "segment" | "profile" | "deliveryForm" | "transport" | "educationLevel";

function groupOf({ fields, labels, errors, texts }: Source) {
  return (field: ListField) => ({
    name: field,
    label: labels[field] ?? field,
    hint: texts.hints[field],
    error: errors[field],
    chosen: fields[field],
  });
}

function selectOf({ fields, labels, errors, texts }: Source) {
  return (field: OneField) => ({
    id: field,
    name: field,
    label: labels[field],
    hint: texts.hints[field],
    error: errors[field],
    defaultValue: fields[field] ?? "",
  });
}
