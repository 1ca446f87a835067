import { Link } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { ActForm, FoldedActs } from "~/components/referrals/act-forms";
import { Answered } from "~/components/ui/answered";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";

import type { SharedNeedView } from "./intake-view";

/** One referral to a combination as its members see it: without a name, and who does what. */
export function SharedNeedPage({ view }: { view: SharedNeedView }) {
  const { contact, need } = view;
  const isMain = ({ isMain: is }: { isMain: boolean }) => is;
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        <p>
          <Badge tone={view.state.tone}>{view.state.text}</Badge>
        </p>
      </header>
      <Answered view={view} />
      {view.acts.filter(isMain).map((act) => (
        <ActForm key={act.doe} act={act} />
      ))}
      {view.ownWays.ways.length > 0 && (
        <ul className="space-y-1">
          {view.ownWays.ways.map(({ to, text }) => (
            <li key={to}>
              <Link to={to}>{text}</Link>
            </li>
          ))}
        </ul>
      )}
      {view.ownWays.closed && <p>{view.ownWays.closed}</p>}
      <Parts parts={view.parts} />
      <Section title={contact.title}>
        <p>{contact.intro}</p>
        <p className="font-semibold">{contact.text}</p>
      </Section>
      <Section title={need.title}>
        <Facts
          facts={need.facts.map(({ name, value }) => ({
            ...{ name, value: <span className="whitespace-pre-line">{value}</span> },
          }))}
        />
      </Section>
      <FoldedActs acts={view.acts.filter((act) => !isMain(act))} />
    </div>
  );
}

function Parts({ parts }: { parts: SharedNeedView["parts"] }) {
  return (
    <Section title={parts.title}>
      {parts.items.length === 0 && <p>{parts.none}</p>}
      <ul className="space-y-4">
        {parts.items.map(({ id, member, state, scope, lines }) => (
          <li key={id} className="space-y-1 border-l-4 border-line pl-3">
            <p className="flex flex-wrap items-center gap-3">
              <span className="font-semibold">{member}</span>
              <Badge tone={state.tone}>{state.text}</Badge>
            </p>
            <p className="max-w-text whitespace-pre-line" lang="nl">
              {scope}
            </p>
            {lines.map((line) => (
              <p key={line} className="text-muted">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
