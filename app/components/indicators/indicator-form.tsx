import { Form } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea, TextField } from "~/components/ui/field";
import { indicators as en } from "~/i18n/en/indicators";
import { indicators as nl } from "~/i18n/nl/indicators";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { Definitions } from "./indicator-list";
import type { IndicatorFormView } from "./indicators-view";

/** The definition from a day to come, beside the one that holds. */
export function IndicatorForm({ view }: { view: IndicatorFormView }) {
  const texts = useTexts({ nl, en });
  const { desk } = texts;
  return (
    <>
      <header className="max-w-text space-y-2">
        <BackLink to={href("/regio/indicatoren")}>{desk.back}</BackLink>
        <h1>{view.title}</h1>
        <p>{desk.how}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <Fields view={view} texts={texts} />
      <Section title={desk.now}>
        <Definitions indicator={view.indicator} />
      </Section>
    </>
  );
}

function Fields({ view, texts }: { view: IndicatorFormView; texts: typeof nl }) {
  const { desk, fields } = texts;
  const field = (name: keyof typeof view.values, label: string) => ({
    ...{ id: name, name, label, defaultValue: view.values[name] },
    error: view.faults.find((fault) => fault.field === name)?.text,
  });
  return (
    <Form method="post" action={view.self} className="max-w-text space-y-4">
      <input type="hidden" name="seen" value={view.seen} />
      <TextArea rows={4} lang="nl" {...field("definition", fields.definition)} />
      <TextArea rows={3} lang="nl" {...field("formula", fields.formula)} />
      <TextField lang="nl" {...field("source", fields.source)} />
      <TextField lang="nl" hint={desk.ownerHint} {...field("owner", fields.owner)} />
      <TextArea rows={2} lang="nl" hint={desk.reasonHint} {...field("reason", desk.reason)} />
      <TextField type="date" className="max-w-60" {...field("from", desk.from)} />
      <Button>{desk.save}</Button>
    </Form>
  );
}
