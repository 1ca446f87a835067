import { Form } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Button } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { TextField } from "~/components/ui/field";
import { clientData as en } from "~/i18n/en/client-data";
import { clientData as nl } from "~/i18n/nl/client-data";
import { useTexts } from "~/i18n/use-texts";

import type { ClientView, Fault } from "./client-views";

type Officer = NonNullable<ClientView["officer"]>;

/** Everything else that is kept of one client, for the privacy officer to read, hand over or hold. */
export function OfficerParts({ officer, faults }: { officer: Officer; faults: Fault[] }) {
  const { page, log } = useTexts({ nl, en });
  return (
    <>
      <p className="not-on-paper">
        <a href={officer.json} download>
          {page.json}
        </a>{" "}
        {page.jsonHint}
      </p>
      {officer.parts.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Facts facts={lines} />
        </Section>
      ))}
      <Lines title={page.consents} lines={officer.consents} none={page.noConsents} />
      <Lines title={page.entries} lines={officer.entries} />
      <Lines title={page.looked} lines={officer.looked} none={log.none} hint={page.lookedHint} />
      {!officer.isGone && <Hold officer={officer} faults={faults} />}
    </>
  );
}

type Said = { title: string; lines: string[]; none?: string; hint?: string };

function Lines({ title, lines, none, hint }: Said) {
  if (lines.length === 0 && !none) return null;
  return (
    <Section title={title}>
      {hint && <p className="text-muted">{hint}</p>}
      {lines.length === 0 && none && <p>{none}</p>}
      <ol className="list-disc space-y-1 pl-5">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ol>
    </Section>
  );
}

function Hold({ officer, faults }: { officer: Officer; faults: Fault[] }) {
  const { page } = useTexts({ nl, en });
  if (officer.isHeld)
    return (
      <Form method="post" className="not-on-paper">
        <Button name="doe" value="release" look="secondary">
          {page.release}
        </Button>
      </Form>
    );
  return (
    <Section title={page.hold}>
      <Form method="post" className="not-on-paper space-y-3">
        <p>{page.holdIntro}</p>
        <TextField
          id="reason"
          name="reason"
          label={page.holdReason}
          hint={page.holdHint}
          error={faults.find(({ field }) => field === "reason")?.text}
          defaultValue={officer.reason}
          maxLength={200}
        />
        <Button name="doe" value="hold" look="secondary">
          {page.holdSend}
        </Button>
      </Form>
    </Section>
  );
}
