import { Link } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { ActForm, FoldedActs } from "~/components/referrals/act-forms";
import { Answered } from "~/components/ui/answered";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";
import { CELL, STACKED } from "~/components/ui/stacked";
import { StackedTable } from "~/components/ui/stacked-table";

import type { CombinationDeskView, FactsView } from "./budget-view";

/** A combination for its members: who they are, what they agreed on and what waits for them. */
export function CombinationDesk({ view }: { view: CombinationDeskView }) {
  const { members, rules, toDo, coverage } = view;
  const main = view.acts.filter(({ isMain }) => isMain);
  const others = view.acts.filter(({ isMain }) => !isMain);
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        <p>
          <Badge tone={view.state.tone}>{view.state.text}</Badge>
        </p>
        {view.note && <p>{view.note}</p>}
      </header>
      <Answered view={view} />
      <Steps steps={view.steps} />
      <Waiting facts={view.pending} />
      <Waiting facts={view.resolution} />
      {main.map((act) => (
        <ActForm key={act.doe} act={act} />
      ))}
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
      {view.decided && (
        <Section title={view.decided.title}>
          <ul className="space-y-1">
            {view.decided.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      {others.length > 0 && (
        <div className="not-on-paper">
          <Section title={main.length > 0 ? view.more : view.only}>
            <FoldedActs acts={others} />
          </Section>
        </div>
      )}
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

function Steps({ steps }: Pick<CombinationDeskView, "steps">) {
  if (!steps) return null;
  return (
    <Section title={steps.title}>
      <p className="max-w-text">{steps.intro}</p>
      <Facts
        facts={steps.lines.map(({ name, text, isMissing }) => ({
          ...{ name, value: isMissing ? <Badge tone="warning">{text}</Badge> : text },
        }))}
      />
    </Section>
  );
}

function Covered({ coverage }: Pick<CombinationDeskView, "coverage">) {
  if (!coverage) return null;
  return (
    <Section title={coverage.title}>
      <p className="max-w-text">{coverage.intro}</p>
      {coverage.lines.length > 0 && (
        <StackedTable caption={coverage.title} columns={coverage.columns}>
          {coverage.lines.map(({ name, what, text, isMissing }) => (
            <tr key={name + what} role="row" className="max-lg:mb-4 max-lg:block">
              <th role="rowheader" scope="row" className={`${CELL} font-semibold max-lg:block`}>
                {name}
              </th>
              <td role="cell" data-label={coverage.columns[1]} className={`${CELL} ${STACKED}`}>
                {what}
              </td>
              <td role="cell" data-label={coverage.columns[2]} className={`${CELL} ${STACKED}`}>
                {isMissing ? <Badge tone="warning">{text}</Badge> : text}
              </td>
            </tr>
          ))}
        </StackedTable>
      )}
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
