import { Form, Link } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Choice, TextArea } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { unusualLooks as en } from "~/i18n/en/unusual-looks";
import { unusualLooks as nl } from "~/i18n/nl/unusual-looks";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { UnusualView } from "./unusual-views";

/** One signal: what stands behind it, and what came of it. */
export function UnusualPage({ view }: { view: UnusualView }) {
  const texts = useTexts({ nl, en });
  return (
    <div className="max-w-text space-y-6">
      <BackLink to={href("/verwijzer/privacy/opvallend")}>{texts.backToList}</BackLink>
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{view.explain}</p>
        <p className="font-semibold break-words">{view.who}</p>
        <p className="text-muted">{view.when}</p>
      </header>
      {view.done && <Told tone="positive">{texts.settle.done}</Told>}
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <Section title={texts.rows}>
        <p className="text-muted">{texts.rowsLogged}</p>
        <ol className="divide-y divide-line border-y border-line">
          {view.rows.map(({ id, text, log }) => (
            <li key={id} className="py-2">
              {text} {log && <Link to={log.to}>{log.name}</Link>}
            </li>
          ))}
        </ol>
      </Section>
      <Section title={texts.settle.title}>
        {view.settled ? <Settled settled={view.settled} /> : <Settle view={view} />}
      </Section>
    </div>
  );
}

function Settled({ settled }: { settled: NonNullable<UnusualView["settled"]> }) {
  return (
    <>
      <p>{settled.said}</p>
      {settled.note !== "" && <p className="whitespace-pre-line">{settled.note}</p>}
    </>
  );
}

function Settle({ view }: { view: UnusualView }) {
  const texts = useTexts({ nl, en }).settle;
  const faultOf = (name: string) => view.faults.find(({ field }) => field === name)?.text;
  if (view.isOwn)
    return (
      <Notice tone="warning">
        <p>{texts.own}</p>
      </Notice>
    );
  return (
    <Form method="post" className="not-on-paper space-y-4">
      <p>{texts.intro}</p>
      <fieldset id="uitkomst" tabIndex={-1}>
        <legend className="font-semibold">{texts.outcome}</legend>
        {faultOf("uitkomst") && (
          <p className="font-semibold text-critical">{faultOf("uitkomst")}</p>
        )}
        {view.outcomes.map(({ code, name }) => (
          <Choice
            key={code}
            type="radio"
            name="uitkomst"
            value={code}
            defaultChecked={view.typed.outcome === code}
            label={name}
          />
        ))}
      </fieldset>
      <TextArea
        id="toelichting"
        name="toelichting"
        label={texts.note}
        hint={texts.noteHint}
        error={faultOf("toelichting")}
        defaultValue={view.typed.note}
        rows={3}
      />
      <Button>{texts.send}</Button>
    </Form>
  );
}
