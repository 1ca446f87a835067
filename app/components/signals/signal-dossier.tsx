import { Link, useSearchParams } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { Facts } from "~/components/ui/facts";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { signalDesk as en } from "~/i18n/en/signal-desk";
import { signalDesk as nl } from "~/i18n/nl/signal-desk";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { SignalActs } from "./signal-acts";
import type { SignalDossierView } from "./dossier-view";

/** One signal: what was said, what was done with it, and what can be done now. */
export function SignalDossier({ view }: { view: SignalDossierView }) {
  const texts = useTexts({ nl, en });
  const [params] = useSearchParams();
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <p className="not-on-paper">
          <Link to={href("/regio/meldingen")}>{texts.back}</Link>
        </p>
        <h1>{view.title}</h1>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {view.faults.length === 0 && params.get("gedaan") && (
        <Told key={view.state} tone="positive">
          <p>{texts.saved}</p>
        </Told>
      )}
      <Facts
        facts={[
          ...view.facts,
          ...(view.links.length > 0
            ? [
                {
                  name: view.linksName,
                  value: view.links.map(({ id, name }) => (
                    <Link key={id} to={href("/regio/meldingen/:id", { id })} className="mr-3">
                      {name}
                    </Link>
                  )),
                },
              ]
            : []),
        ]}
      />
      {view.parts.map(({ title, note, text }) => (
        <Section key={title} title={title}>
          {note && <p className="text-muted">{note}</p>}
          <p className="max-w-text whitespace-pre-line" lang="nl">
            {text}
          </p>
        </Section>
      ))}
      <SignalActs view={view} />
      <Section title={texts.history}>
        <ol className="space-y-2">
          {view.entries.map(({ head, text }, n) => (
            <li key={n} className="border-l-4 border-line pl-3">
              <p>{head}</p>
              {text && (
                <p className="whitespace-pre-line text-muted" lang="nl">
                  {text}
                </p>
              )}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  );
}
