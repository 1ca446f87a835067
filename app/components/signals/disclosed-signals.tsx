import { Form, useSearchParams } from "@remix-run/react";

import { Button } from "~/components/ui/button";
import { FaultSummary } from "~/components/ui/fault-summary";
import { TextArea } from "~/components/ui/field";
import { Told } from "~/components/ui/told";
import { signals as en } from "~/i18n/en/signals";
import { signals as nl } from "~/i18n/nl/signals";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

type Line = {
  id: string;
  title: string;
  from: string;
  stateText: string;
  isOver: boolean;
  text: string;
  answers: { on: string; text: string }[];
};

export type DisclosedView = {
  title: string;
  signals: Line[];
  typed: { signaal: string; tekst: string };
  faults: { field: string | null; text: string }[];
};

/** What the region laid before the supplier, with room to answer. */
export function DisclosedSignals({ view }: { view: DisclosedView }) {
  const texts = useTexts({ nl, en }).disclosed;
  const [params] = useSearchParams();
  const isSent = view.faults.length === 0 && params.get("gedaan") !== null;
  return (
    <div className="space-y-6">
      <header className="max-w-text space-y-2">
        <h1>{view.title}</h1>
        <p>{texts.intro}</p>
      </header>
      {view.faults.length > 0 && <FaultSummary title={texts.faultTitle} faults={view.faults} />}
      {isSent && (
        <Told tone="positive">
          <p>{texts.sent}</p>
        </Told>
      )}
      {view.signals.length === 0 && <p>{texts.none}</p>}
      <ul className="space-y-4">
        {view.signals.map((one) => (
          <li
            key={one.id}
            id={one.id}
            className="space-y-3 rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <h2 className="text-[1.1rem]">{one.title}</h2>
            <p>
              {one.from} {one.stateText}
            </p>
            <h3>{texts.what}</h3>
            <p className="max-w-text whitespace-pre-line" lang="nl">
              {one.text}
            </p>
            <Answers answers={one.answers} />
            {!one.isOver && <AnswerForm view={view} one={one} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ answers }: Pick<Line, "answers">) {
  const texts = useTexts({ nl, en }).disclosed;
  if (answers.length === 0) return null;
  return (
    <>
      <h3>{texts.answers}</h3>
      <ol className="space-y-2">
        {answers.map(({ on, text }, n) => (
          <li key={n} className="border-l-4 border-line pl-3">
            <p className="text-muted">{on}</p>
            <p className="whitespace-pre-line" lang="nl">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function AnswerForm({ view, one }: { view: DisclosedView; one: Line }) {
  const texts = useTexts({ nl, en }).disclosed;
  const isThis = view.typed.signaal === one.id;
  return (
    <Form
      method="post"
      action={href("/aanbieder/signalen")}
      className="space-y-3"
      key={`${one.id} ${one.answers.length}`}
    >
      <input type="hidden" name="signaal" value={one.id} />
      <TextArea
        id={isThis ? "tekst" : `tekst-${one.id}`}
        name="tekst"
        rows={4}
        label={texts.answer}
        hint={texts.answerHint}
        defaultValue={isThis ? view.typed.tekst : ""}
        error={isThis ? view.faults.find(({ field }) => field === "tekst")?.text : undefined}
      />
      <Button>{texts.send}</Button>
    </Form>
  );
}
