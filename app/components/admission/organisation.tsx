import { Section } from "~/components/providers/supplier-sections";
import { PlainText } from "~/components/providers/plain-text";
import { Badge } from "~/components/ui/badge";
import { Facts } from "~/components/ui/facts";

import type { PartProps } from "./desk-parts";

/** What is asked, part by part, each with what was decided of it. */
export function Items({ view, texts }: PartProps) {
  return (
    <Section title={texts.items.title}>
      <ul className="space-y-3">
        {view.items.map(({ id, title, facts, motivation, state, decision }) => (
          <li key={id} className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <h3>{title}</h3>
              <Badge tone={state.tone}>{state.text}</Badge>
            </div>
            <Facts facts={facts} />
            {motivation && (
              <div>
                <p className="font-semibold text-muted">{texts.items.motivation}</p>
                <PlainText text={motivation} lang="nl" />
              </div>
            )}
            {decision && <PlainText text={decision.reason} lang="nl" />}
            {decision?.lines.map((line) => (
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

/** Who asks: the organisation, its people and places, and who takes part. */
export function Organisation({ view, texts }: PartProps) {
  const said = texts.organisation;
  return (
    <Section title={said.title}>
      <Facts facts={view.organisation} />
      <Lines title={said.people} lines={view.people} />
      <Lines title={said.places} lines={view.places} />
      {view.members.length > 0 && (
        <>
          <h3>{said.members}</h3>
          <ul className="list-disc space-y-2 pl-5">
            {view.members.map(({ name, lines }) => (
              <li key={name} lang="nl">
                <span className="font-semibold">{name}</span>
                {lines.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="list-disc pl-5" lang="nl">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
