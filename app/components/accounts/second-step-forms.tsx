import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import { secondStep as en } from "~/i18n/en/second-step";
import { secondStep as nl } from "~/i18n/nl/second-step";
import { useTexts } from "~/i18n/use-texts";

import type { SecondStepAnswer, ShownOffer } from "./second-step-answer";

type Answer = SecondStepAnswer | undefined;

/** In three steps: put it in an app, give its first code, and the password. */
export function TurnOnForm({
  offer,
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
      <input type="hidden" name="sealed" value={offer.sealed} />
      {to && <input type="hidden" name="naar" value={to} />}
      <section className="space-y-3">
        <h2>{texts.step1}</h2>
        <p>{texts.step1What}</p>
      </section>
      <section className="space-y-3">
        <h2>{texts.step2}</h2>
        <AppKey offer={offer} />
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

/** To another phone: its first code, and a code that opened so far. */
export function MoveForm({ offer, answer }: { offer: ShownOffer; answer: Answer }) {
  const texts = useTexts({ nl, en });
  const doing = "telefoon";
  return (
    <form method="post" className="max-w-md space-y-4">
      <input type="hidden" name="sealed" value={offer.sealed} />
      <p>{texts.moveWhat}</p>
      <AppKey offer={offer} />
      <CodeField {...{ doing, answer }} label={texts.newCode} hint={texts.codeHint} isNumber />
      <PasswordField doing={doing} answer={answer} />
      <CodeField
        {...{ doing, answer, name: "former" }}
        label={texts.formerCode}
        hint={texts.anyCodeHint}
      />
      <Button name="doe" value={doing} look="secondary">
        {texts.moveNow}
      </Button>
    </form>
  );
}

/** For a camera, and to type over. */
function AppKey({ offer: { secret, qr } }: { offer: ShownOffer }) {
  const texts = useTexts({ nl, en });
  return (
    <>
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
    </>
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
  name = "code",
  isNumber = false,
}: {
  doing: string;
  name?: "code" | "former";
  answer: Answer;
  label: string;
  hint: string;
  isNumber?: boolean;
}) {
  return (
    <TextField
      {...{ label, hint, error: useErrorAt(answer, doing, name), id: `${doing}-${name}` }}
      name={name}
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
