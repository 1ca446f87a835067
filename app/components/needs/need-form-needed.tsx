import { OneOf } from "~/components/signals/one-of";
import { SelectField } from "~/components/ui/field";
import { needs as en } from "~/i18n/en/needs";
import { needs as nl } from "~/i18n/nl/needs";
import { useTexts } from "~/i18n/use-texts";

import { faultOf, GroupedSelect } from "./grouped-select";
import type { NeedFormView } from "./need-form-view";

const UNKNOWN = "onbekend";

/** Law, responsible municipality, age and what it is about: without these nobody can be asked. */
export function NeededFields({ view }: { view: NeedFormView }) {
  const texts = useTexts({ nl, en }).form;
  const { typed } = view;
  return (
    <section className="space-y-5" aria-labelledby="nodig">
      <h2 id="nodig">{texts.needed}</h2>
      <OneOf
        name="wet"
        label={texts.law}
        choices={view.laws.map((law) => ({ ...law, plain: null }))}
        chosen={typed.wet}
        error={faultOf(view, "wet")}
      />
      <GroupedSelect
        {...{ view, name: "leeftijd", groups: view.ages, chosen: typed.leeftijd }}
        {...{ label: texts.age, hint: texts.ageHint, first: { code: "", name: texts.choose } }}
      />
      <GroupedSelect
        {...{ view, name: "profiel", groups: view.profiles, chosen: typed.profiel }}
        {...{ label: texts.profile, first: { code: "", name: texts.choose } }}
        second={{ code: UNKNOWN, name: texts.unknown }}
      />
      <WhereFields view={view} />
    </section>
  );
}

/** Three plain questions from which the responsible municipality follows. */
function WhereFields({ view }: { view: NeedFormView }) {
  const texts = useTexts({ nl, en }).form;
  const { typed, municipalities } = view;
  const hint = `${texts.registeredHint} ${texts.unclearHint}`;
  return (
    <>
      <SelectField
        id="ingeschreven"
        name="ingeschreven"
        label={texts.registered(view.isYoung)}
        hint={hint}
        error={faultOf(view, "ingeschreven")}
        defaultValue={typed.ingeschreven}
      >
        <option value="">{texts.choose}</option>
        <option value={UNKNOWN}>{texts.unclear}</option>
        {municipalities.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <OneOf
        name="verblijf"
        label={texts.stays}
        choices={(["no", "yes", "unknown"] as const).map((code) => ({
          ...{ code, name: texts.stay[code] },
          plain: code === "no" ? texts.staysHint : null,
        }))}
        chosen={typed.verblijf}
        error={undefined}
      />
      <SelectField
        id="vorige"
        name="vorige"
        label={texts.before}
        hint={texts.beforeHint}
        defaultValue={typed.vorige}
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
