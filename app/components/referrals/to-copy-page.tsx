import { CopyText } from "~/components/needs/copy-text";
import { BackLink } from "~/components/providers/back-link";
import { Section } from "~/components/providers/supplier-sections";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";

import { ActForms } from "./act-forms";
import type { ToCopyView } from "./to-copy-view";

/** What goes into the own system, a value at a time: one press selects it whole. */
export function ToCopyPage({ view }: { view: ToCopyView }) {
  const { faults, told } = view;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <BackLink to={view.back.to}>{view.back.text}</BackLink>
        <h1>{view.title}</h1>
        {view.intro.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {faults.length > 0 && <FaultSummary title={view.faultTitle} faults={faults} />}
      {faults.length === 0 && told && (
        <Told key={told} tone="positive">
          <p>{told}</p>
        </Told>
      )}
      {view.parts.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <Facts
            facts={lines.map(({ name, value }) => ({
              ...{ name, value: value && <span className="break-words select-all">{value}</span> },
            }))}
          />
        </Section>
      ))}
      <ActForms acts={view.acts} more={view.more} only={view.only} />
      <CopyText text={view.copy} />
    </div>
  );
}
