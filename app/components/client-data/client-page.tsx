import { Form, Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Disclosure } from "~/components/ui/disclosure";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { clientData as en } from "~/i18n/en/client-data";
import { clientData as nl } from "~/i18n/nl/client-data";
import { useTexts } from "~/i18n/use-texts";

import { ClientFields } from "./client-fields";
import type { ClientView } from "./client-views";
import { OfficerParts } from "./officer-parts";

/** Who a referral is about, how long that stays here, and what the reader may do with it. */
export function ClientPage({ view }: { view: ClientView }) {
  const texts = useTexts({ nl, en });
  const { page } = texts;
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={view.back.to}>{view.back.text}</Link>
        </p>
        <h1>{view.title}</h1>
        <p className="text-muted">{page.logged}</p>
        {view.log && (
          <p className="not-on-paper">
            <Link to={view.log}>{texts.log.link}</Link>
          </p>
        )}
      </header>
      {view.done && <Told tone="positive">{page[view.done]}</Told>}
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      <Section title={page.client}>
        {view.client ? <Facts facts={view.client} /> : <p>{page.gone}</p>}
        {view.keeping.length > 0 && (
          <Notice tone="neutral">
            {view.keeping.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Notice>
        )}
      </Section>
      {view.takesOver && <TakeOver intro={view.takesOver} />}
      {view.correcting && <Correct view={view} correcting={view.correcting} />}
      {view.officer && <OfficerParts officer={view.officer} faults={view.faults} />}
    </div>
  );
}

function TakeOver({ intro }: { intro: string }) {
  const { page } = useTexts({ nl, en });
  return (
    <Form method="post" className="not-on-paper space-y-3">
      <p>{intro}</p>
      <Button name="doe" value="take-over">
        {page.takeOver}
      </Button>
    </Form>
  );
}

type Correcting = { view: ClientView; correcting: NonNullable<ClientView["correcting"]> };

function Correct({ view, correcting }: Correcting) {
  const { page } = useTexts({ nl, en });
  return (
    <div className="not-on-paper">
      <Disclosure summary={page.correct} open={view.faults.length > 0}>
        <Form method="post" className="space-y-5" autoComplete="off">
          <p>{page.correctIntro}</p>
          <input type="hidden" name="version" value={view.version} />
          <ClientFields typed={correcting} faults={view.faults} />
          <Button name="doe" value="correct">
            {page.save}
          </Button>
        </Form>
      </Disclosure>
    </div>
  );
}
