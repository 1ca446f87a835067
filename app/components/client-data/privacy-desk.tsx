import { Form, Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";
import { clientData as en } from "~/i18n/en/client-data";
import { clientData as nl } from "~/i18n/nl/client-data";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import type { Fault, PrivacyView } from "./client-views";

/** What the privacy officer reads and approves before a name is shared. */
export function PrivacyDesk({ view }: { view: PrivacyView }) {
  const texts = useTexts({ nl, en });
  const { privacy } = texts;
  return (
    <div className="max-w-text space-y-8">
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{privacy.intro}</p>
        <Notice tone={view.isAsked ? "info" : "warning"}>
          {view.isAsked ? privacy.asked : privacy.demo}
        </Notice>
      </header>
      <p>
        <Link to={view.unusual.to}>{view.unusual.text}</Link>
      </p>
      {view.done && <Told tone="positive">{privacy.approved}</Told>}
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.tables ? <Tables tables={view.tables} /> : <p>{privacy.noRules}</p>}
      {view.tables &&
        view.municipalities.map((one) => (
          <Approve key={one.code} one={one} version={view.tables!.version} faults={view.faults} />
        ))}
    </div>
  );
}

function Tables({ tables }: { tables: NonNullable<PrivacyView["tables"]> }) {
  const { privacy } = useTexts({ nl, en });
  return (
    <>
      <Section title={privacy.bases}>
        <ul className="space-y-4">
          {tables.bases.map(({ id, name, lines }) => (
            <li key={id} className="space-y-1 rounded-lg border border-line bg-surface p-4">
              <h3>{name}</h3>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Lines title={privacy.help} lines={tables.help} />
      <Lines title={privacy.data} lines={tables.data} />
      <Lines title={privacy.keeping} lines={tables.keeping} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Section title={title}>
      <ul className="list-disc space-y-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

type Approving = {
  one: PrivacyView["municipalities"][number];
  version: string;
  faults: Fault[];
};

function Approve({ one, version, faults }: Approving) {
  const { privacy } = useTexts({ nl, en });
  const idOf = (field: string) => `${field}-${one.code}`;
  const field = (name: "dpiaRef" | "agreementRef", label: string) => (
    <TextField
      id={idOf(name)}
      name={name}
      label={label}
      hint={privacy.referenceHint}
      error={faults.find((fault) => fault.field === idOf(name))?.text}
      defaultValue={one[name]}
      maxLength={120}
    />
  );
  return (
    <Section title={one.name}>
      <Notice tone={one.tone}>{one.said}</Notice>
      <Form
        method="post"
        action={href("/verwijzer/privacy")}
        className="not-on-paper space-y-5"
        aria-label={one.name}
      >
        <input type="hidden" name="municipality" value={one.code} />
        <input type="hidden" name="version" value={version} />
        {field("dpiaRef", privacy.dpia)}
        {field("agreementRef", privacy.agreement)}
        <Button>{privacy.approve}</Button>
      </Form>
    </Section>
  );
}
