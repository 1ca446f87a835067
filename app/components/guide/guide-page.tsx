import { Link } from "@remix-run/react";

import { Section } from "~/components/providers/supplier-sections";
import { ButtonLink } from "~/components/ui/button";
import { Facts } from "~/components/ui/facts";
import { guide as en } from "~/i18n/en/guide";
import { guide as nl } from "~/i18n/nl/guide";
import { useTexts } from "~/i18n/use-texts";

import type { GuideView } from "./guide-view";

/** One question at a time, each answer a link: back is the browser's own. */
export function GuidePage({ view }: { view: GuideView }) {
  const texts = useTexts({ nl, en });
  const { step, end, again } = view;
  return (
    <div className="max-w-text space-y-6">
      <header className="space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {step && <Step step={step} />}
      {end && <End end={end} />}
      {view.given.length > 0 && <Given given={view.given} />}
      {again && (
        <p className="not-on-paper">
          <Link to={again}>{texts.again}</Link>
        </p>
      )}
    </div>
  );
}

function Step({ step }: { step: NonNullable<GuideView["step"]> }) {
  return (
    <section aria-labelledby="vraag" className="space-y-3">
      <h2 id="vraag">{step.question}</h2>
      {step.hint && <p>{step.hint}</p>}
      <ul className="space-y-2">
        {step.answers.map(({ code, name, plain, to }) => (
          <li key={code}>
            <Link
              to={to}
              className="block min-h-target rounded-md border-2 border-control bg-surface px-4 py-2 no-underline hover:border-brand"
            >
              <span className="font-semibold">{name}</span>
              {plain && <span className="block text-muted">{plain}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function End({ end: { text, facts, notes, go } }: { end: NonNullable<GuideView["end"]> }) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.result}>
      <p>{text}</p>
      {facts.length > 0 && <Facts facts={facts} />}
      {notes.map((note) => (
        <p key={note} className="text-muted">
          {note}
        </p>
      ))}
      <p className="not-on-paper">
        <ButtonLink to={go.to}>{go.text}</ButtonLink>
      </p>
    </Section>
  );
}

function Given({ given }: Pick<GuideView, "given">) {
  const texts = useTexts({ nl, en });
  return (
    <Section title={texts.given}>
      <ol className="space-y-1">
        {given.map(({ question, answer, to }) => (
          <li key={to}>
            {question} <strong>{answer}</strong>{" "}
            <Link to={to} className="not-on-paper" aria-label={texts.change(question)}>
              ↩
            </Link>
          </li>
        ))}
      </ol>
    </Section>
  );
}
