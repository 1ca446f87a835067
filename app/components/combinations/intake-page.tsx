import { Link } from "@remix-run/react";

import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { FoldedActs } from "~/components/referrals/act-forms";
import { Answered } from "~/components/ui/answered";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";

import type { IntakeView } from "./intake-view";

/** What comes to a combination: who receives it, what is asked without a name, and who does what. */
export function IntakePage({ view }: { view: IntakeView }) {
  const { receivers, needs } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        <p>{view.intro}</p>
      </header>
      <Answered view={view} />
      <Section title={needs.title}>
        {needs.items.length === 0 && <p>{needs.none}</p>}
        <ul className="space-y-4">
          {needs.items.map(({ to, text, state, lines, asks }) => (
            <li key={to} className="space-y-1 border-l-4 border-line pl-3">
              <p className="flex flex-wrap items-center gap-3">
                <Link to={to} className="font-semibold">
                  {text}
                </Link>
                <Badge tone={state.tone}>{state.text}</Badge>
              </p>
              {asks && <p className="font-semibold">{asks}</p>}
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={receivers.title}>
        <Facts facts={receivers.facts} />
      </Section>
      <FoldedActs acts={view.acts} />
    </div>
  );
}
