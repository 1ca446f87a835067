import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { ActForms } from "~/components/referrals/act-forms";
import { Badge } from "~/components/ui/badge";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Notice } from "~/components/ui/notice";
import { Told } from "~/components/ui/told";

import type { PlanView } from "./plan-view";

/** The plan of a resident: how it stands, what is read, and what can be done with it. */
export function PlanPage({ view }: { view: PlanView }) {
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
      {view.opened && <Opened opened={view.opened} />}
      {view.versions.length > 0 && <Versions view={view} />}
      <ActForms acts={view.acts} more={view.more} only={view.only} />
    </div>
  );
}

function Head({ view: { back, title, intro, state, needed } }: { view: PlanView }) {
  return (
    <header className="max-w-text space-y-3">
      <p className="not-on-paper">
        <Link to={back.to}>{back.text}</Link>
      </p>
      <h1>{title}</h1>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={state.tone}>{state.text}</Badge>
        <span>{needed}</span>
      </p>
      <Notice tone="neutral">
        {intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </header>
  );
}

function Opened({ opened }: { opened: NonNullable<PlanView["opened"]> }) {
  return (
    <Section title={opened.title}>
      <p className="text-muted">{opened.logged}</p>
      <div className="max-w-text space-y-4">
        {opened.parts.map(({ name, value }) => (
          <div key={name} className="space-y-1">
            <h3>{name}</h3>
            <p className="whitespace-pre-line" lang="nl">
              {value}
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Versions({ view: { versionsTitle, versions } }: { view: PlanView }) {
  return (
    <Section title={versionsTitle}>
      <ul className="space-y-3">
        {versions.map(({ number, title, facts, read }) => (
          <li key={number} className="border-l-4 border-line pl-3">
            <p className="font-semibold">{title}</p>
            <p>{facts}</p>
            <p className="not-on-paper">
              {read.isFile ? (
                <a href={read.to}>{read.text}</a>
              ) : (
                <Link to={read.to}>{read.text}</Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
