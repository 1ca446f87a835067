import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { ActForms } from "~/components/referrals/act-forms";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";

import type { CombinationDeskView, FactsView } from "./budget-view";

/** A combination for its members: who they are, what they agreed on and what waits for them. */
export function CombinationDesk({ view }: { view: CombinationDeskView }) {
  const { members, rules, toDo, coverage } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <p>
          <Link to={view.back.to}>{view.back.text}</Link>
        </p>
        <h1>{view.title}</h1>
        <p>
          <Badge tone={view.state.tone}>{view.state.text}</Badge>
        </p>
        {view.note && <p>{view.note}</p>}
      </header>
      {view.faults.length > 0 && <FaultSummary title={view.faultTitle} faults={view.faults} />}
      {view.faults.length === 0 && view.told && (
        <Told key={view.told} tone="positive">
          <p>{view.told}</p>
        </Told>
      )}
      <Covered coverage={view.steps} />
      <Waiting facts={view.pending} />
      <Waiting facts={view.resolution} />
      <ActForms acts={view.acts.filter(({ isMain }) => isMain)} more={view.more} only={view.only} />
      <ToDo toDo={toDo} />
      <Ways ways={view.ways} />
      {members && (
        <Section title={members.title}>
          <p className="max-w-text">{members.intro}</p>
          <Facts facts={members.lines.map(({ name, text }) => ({ name, value: text }))} />
        </Section>
      )}
      <Covered coverage={coverage} />
      <Section title={rules.title}>
        <p>{rules.version}</p>
        <Facts facts={rules.facts} />
      </Section>
      <ActForms
        acts={view.acts.filter(({ isMain }) => !isMain)}
        more={view.more}
        only={view.only}
      />
    </div>
  );
}

function ToDo({ toDo }: Pick<CombinationDeskView, "toDo">) {
  if (!toDo) return null;
  return (
    <Section title={toDo.title}>
      {toDo.ways.length === 0 && <p>{toDo.none}</p>}
      <Ways ways={toDo.ways} />
    </Section>
  );
}

function Covered({ coverage }: Pick<CombinationDeskView, "coverage">) {
  if (!coverage) return null;
  return (
    <Section title={coverage.title}>
      <p className="max-w-text">{coverage.intro}</p>
      <Facts facts={coverage.lines.map(({ name, ...line }) => ({ name, value: given(line) }))} />
    </Section>
  );
}

function Waiting({ facts }: { facts: FactsView | null }) {
  if (!facts) return null;
  return (
    <Section title={facts.title}>
      <p className="max-w-text">{facts.intro}</p>
      <Facts facts={facts.facts} />
    </Section>
  );
}

function given({ text, isMissing }: { text: string; isMissing: boolean }) {
  return isMissing ? <Badge tone="warning">{text}</Badge> : text;
}

function Ways({ ways }: { ways: { to: string; text: string }[] }) {
  if (ways.length === 0) return null;
  return (
    <ul className="space-y-1">
      {ways.map(({ to, text }) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
