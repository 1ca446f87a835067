import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { secondStep as en } from "~/i18n/en/second-step";
import { secondStep as nl } from "~/i18n/nl/second-step";
import { useTexts } from "~/i18n/use-texts";

import type { SecondStepAnswer, ShownOffer } from "./second-step-answer";

type Answer = SecondStepAnswer | undefined;

/** In three steps: put it in an app, give its first code, and the password. */
export function TurnOnForm({
  offer: { sealed, secret, qr },
  to,
  answer,
}: {
  offer: ShownOffer;
  to: string | null;
  answer: Answer;
}) {
  const texts = useTexts({ nl, en });
  return (
    <form method="post" className="space-y-6">
      <input type="hidden" name="sealed" value={sealed} />
      {to && <input type="hidden" name="naar" value={to} />}
      <section className="space-y-3">
        <h2>{texts.step1}</h2>
        <p>{texts.step1What}</p>
      </section>
      <section className="space-y-3">
        <h2>{texts.step2}</h2>
        <p>{texts.step2What}</p>
        <svg
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          className="w-full max-w-56"
          role="img"
          aria-label={texts.qr}
          shapeRendering="crispEdges"
        >
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <p>{texts.byHand}</p>
        <p className="font-mono text-lg">{secret}</p>
      </section>
      <section className="max-w-md space-y-3">
        <h2>{texts.step3}</h2>
        <CodeField doing="aan" answer={answer} label={texts.code} hint={texts.codeHint} isNumber />
        <PasswordField doing="aan" answer={answer} />
        <Button name="doe" value="aan">
          {texts.turnOn}
        </Button>
      </section>
    </form>
  );
}

/** The password and a code once more, before something changes. */
export function ProofForm({
  doing,
  submit,
  answer,
}: {
  doing: "codes" | "uit";
  submit: string;
  answer: Answer;
}) {
  const texts = useTexts({ nl, en });
  return (
    <form method="post" className="space-y-4">
      <PasswordField doing={doing} answer={answer} />
      <CodeField doing={doing} answer={answer} label={texts.anyCode} hint={texts.anyCodeHint} />
      <Button name="doe" value={doing} look="secondary">
        {submit}
      </Button>
    </form>
  );
}

function CodeField({
  doing,
  answer,
  label,
  hint,
  isNumber = false,
}: {
  doing: string;
  answer: Answer;
  label: string;
  hint: string;
  isNumber?: boolean;
}) {
  return (
    <TextField
      {...{ label, hint, error: useErrorAt(answer, doing, "code"), id: `${doing}-code` }}
      name="code"
      autoComplete="one-time-code"
      {...(isNumber && { inputMode: "numeric" as const })}
      required
      maxLength={40}
    />
  );
}

function PasswordField({ doing, answer }: { doing: string; answer: Answer }) {
  const texts = useTexts({ nl, en });
  return (
    <TextField
      label={texts.current}
      error={useErrorAt(answer, doing, "current")}
      id={`${doing}-current`}
      type="password"
      name="current"
      autoComplete="current-password"
      required
    />
  );
}

function useErrorAt(answer: Answer, doing: string, field: string): string | undefined {
  const texts = useTexts({ nl, en });
  if (answer?.doing !== doing) return undefined;
  const refusal = answer.refusals.find((one) => one.field === field);
  return refusal && (texts.faults[refusal.code] ?? texts.fault);
}
