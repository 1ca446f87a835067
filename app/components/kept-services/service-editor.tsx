import { Form } from "@remix-run/react";

import { ServiceList } from "~/components/catalogue/service-list";
import { ChoiceGroup } from "~/components/pages/choice-group";
import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Choice, TextArea, TextField } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { services as enServices } from "~/i18n/en/catalogue-pages";
import { keptServices as en } from "~/i18n/en/kept-services";
import { services as nlServices } from "~/i18n/nl/catalogue-pages";
import { keptServices as nl } from "~/i18n/nl/kept-services";
import { useTexts } from "~/i18n/use-texts";

import type { ServiceFormView } from "./kept-services-view";

type Props = { view: ServiceFormView; texts: typeof nl };

/** One service: its words, with a look at the result before it is saved. */
export function ServiceEditor({ view }: { view: ServiceFormView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <BackLink to={view.back}>{texts.back}</BackLink>
        <h1 lang={view.isNew ? undefined : "nl"}>{view.title}</h1>
        {!view.isNew && <p>{texts.nameStays}</p>}
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.saved && (
        <Section title={texts.nowSaved}>
          <Facts facts={view.saved} />
        </Section>
      )}
      <Preview view={view} texts={texts} />
      <Form method="post" action={view.self} className="max-w-text space-y-4">
        <input type="hidden" name="revision" value={view.revision} />
        <ServiceFields view={view} texts={texts} />
        <p className="flex flex-wrap gap-3">
          <Button name="doe" value="bewaar">
            {texts.save}
          </Button>
          <Button look="secondary" name="doe" value="voorbeeld">
            {texts.preview}
          </Button>
        </p>
      </Form>
    </div>
  );
}

function Preview({ view: { preview }, texts }: Props) {
  const services = useTexts({ nl: nlServices, en: enServices });
  if (!preview) return null;
  return (
    <section aria-label={texts.previewTitle} className="space-y-3">
      <Told>
        <p className="font-semibold">{texts.previewTitle}</p>
        <p>{texts.notSaved}</p>
      </Told>
      <ServiceList groups={preview} texts={services} lang="nl" saysWhere />
    </section>
  );
}

function ServiceFields({ view, texts }: Props) {
  const { values } = view;
  const errorOf = (field: string) => view.faults.find((fault) => fault.field === field)?.text;
  const field = (name: "name" | "targetGroup" | "descriptionPlain" | "website" | "phone") => ({
    ...{ id: name, name, label: texts.fields[name], hint: texts.hints[name] },
    ...{ error: errorOf(name), defaultValue: values[name] },
  });
  return (
    <>
      {view.isNew && <TextField {...field("name")} />}
      <TextField {...field("targetGroup")} />
      <TextArea rows={6} {...field("descriptionPlain")} />
      <TextField {...field("phone")} type="tel" />
      <TextField {...field("website")} inputMode="url" />
      <ChoiceGroup
        name="expertise"
        label={texts.fields.expertise}
        hint={texts.hints.expertise}
        error={errorOf("expertise")}
        choices={view.chosen}
        chosen={values.expertise}
      >
        <Disclosure summary={texts.moreTerms(view.others.length)}>
          <div className="grid gap-x-4 sm:grid-cols-2">
            {view.others.map(({ code, name }) => (
              <Choice key={code} name="expertise" value={code} label={name} />
            ))}
          </div>
        </Disclosure>
      </ChoiceGroup>
    </>
  );
}
