import { Link } from "@remix-run/react";

import { CopyText } from "~/components/needs/copy-text";
import { Section } from "~/components/providers/supplier-sections";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";

import { ActForms } from "./act-forms";
import type { ReferralView } from "./referral-view";
import { Running } from "./running";

/** One referral: how it stands, what is done next, and what was asked. */
export function ReferralPage({ view }: { view: ReferralView }) {
  const { faults, told } = view;
  return (
    <div className="space-y-6">
      <Head view={view} />
      {faults.length > 0 && <FaultSummary title={view.faultTitle} faults={faults} />}
      {faults.length === 0 && told && (
        <Told key={told} tone="positive">
          <p>{told}</p>
        </Told>
      )}
      {view.running && <Running running={view.running} />}
      <Ways ways={view.client ? [view.client, ...view.ways] : view.ways} />
      <ActForms acts={view.acts} more={view.more} only={view.only} />
      <Ways ways={view.links} />
      {view.parts.map(({ title, text }) => (
        <Section key={title} title={title}>
          <p className="max-w-text whitespace-pre-line" lang="nl">
            {text}
          </p>
        </Section>
      ))}
      <Section title={view.need.title}>
        <Facts
          facts={view.need.facts.map(({ name, value }) => ({
            ...{ name, value: <span className="whitespace-pre-line">{value}</span> },
          }))}
        />
      </Section>
      <Facts facts={view.facts} />
      {view.money && <Money money={view.money} />}
      <Past view={view} />
    </div>
  );
}

function Head({ view: { back, title, state, waits } }: { view: ReferralView }) {
  return (
    <header className="space-y-2">
      <p className="not-on-paper">
        <Link to={back.to}>{back.text}</Link>
      </p>
      <h1>{title}</h1>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={state.tone}>{state.text}</Badge>
        {waits && <span>{waits}</span>}
      </p>
    </header>
  );
}

function Ways({ ways }: { ways: { to: string; text: string }[] }) {
  if (ways.length === 0) return null;
  return (
    <ul className="not-on-paper space-y-1">
      {ways.map(({ to, text }) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}

function Past({ view: { history, copy } }: { view: ReferralView }) {
  return (
    <>
      <Section title={history.title}>
        <ol className="space-y-1">
          {history.lines.map((line, n) => (
            <li key={n} className="border-l-4 border-line pl-3">
              {line}
            </li>
          ))}
        </ol>
      </Section>
      <CopyText text={copy} />
    </>
  );
}

function Money({ money }: { money: NonNullable<ReferralView["money"]> }) {
  return (
    <Section title={money.title}>
      <p className="max-w-text">{money.intro}</p>
      {money.rows.length > 0 && (
        <Facts
          facts={money.rows.map(({ name, amount, when }) => ({
            name,
            value: `${amount}, ${when}`,
          }))}
        />
      )}
    </Section>
  );
}
