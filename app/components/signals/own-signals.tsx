import { Badge } from "~/components/ui/badge";
import type { Tone } from "~/components/ui/tone";
import { Told } from "~/components/ui/told";
import { Disclosure } from "~/components/ui/disclosure";
import type { SignalState } from "~/domain/signals/public";
import { signals as en } from "~/i18n/en/signals";
import { signals as nl } from "~/i18n/nl/signals";
import { useTexts } from "~/i18n/use-texts";

export type OwnSignalsView = {
  title: string;
  received: string | null;
  signals: {
    id: string;
    title: string;
    state: SignalState;
    stateText: string;
    lines: string[];
    text: string;
    feedback: string;
    steps: string[];
  }[];
};

export const STATE_TONES: Record<SignalState, Tone> = {
  new: "warning",
  acknowledged: "info",
  "in-talk": "info",
  resolved: "info",
  "fed-back": "positive",
};

/** What became of each: the state, by when there is an answer, and the answer. */
export function OwnSignals({ view }: { view: OwnSignalsView }) {
  const texts = useTexts({ nl, en }).own;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.received && (
        <Told tone="positive">
          <p>{view.received}</p>
        </Told>
      )}
      {view.signals.length === 0 && <p>{texts.none}</p>}
      <ul className="space-y-4">
        {view.signals.map((one) => (
          <li
            key={one.id}
            id={one.id}
            className="space-y-2 rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <h2 className="text-[1.1rem]">{one.title}</h2>
            <p>
              <Badge tone={STATE_TONES[one.state]}>{one.stateText}</Badge>
            </p>
            {one.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {one.feedback && (
              <div className="border-l-6 border-positive bg-positive-soft px-4 py-3">
                <h3>{texts.feedback}</h3>
                <p className="whitespace-pre-line" lang="nl">
                  {one.feedback}
                </p>
              </div>
            )}
            <Disclosure summary={texts.text}>
              <p className="whitespace-pre-line" lang="nl">
                {one.text}
              </p>
            </Disclosure>
            <Disclosure summary={texts.steps}>
              <ol className="list-decimal pl-5">
                {one.steps.map((step, n) => (
                  <li key={n}>{step}</li>
                ))}
              </ol>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}
