import { Link } from "@remix-run/react";

import { Disclosure } from "~/components/ui/disclosure";
import { FaultSummary } from "~/components/ui/fault-summary";
import { Told } from "~/components/ui/told";
import { secondStep as en } from "~/i18n/en/second-step";
import { secondStep as nl } from "~/i18n/nl/second-step";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { RecoveryCodes } from "./recovery-codes";
import type { SecondStepAnswer, ShownOffer } from "./second-step-answer";
import { MoveForm, ProofForm, TurnOnForm } from "./second-step-forms";

type Step = {
  done: string | null;
  to: string | null;
  isSignedIn: boolean;
  isOn: boolean;
  isRequired: boolean;
  codesLeft: number;
  /** Shown this once. */
  codes: string[];
  offer: ShownOffer;
};

type Props = { step: Step; answer: SecondStepAnswer | undefined };

/** Making the second step, seeing the recovery codes once, and what can be changed of it. */
export function SecondStepPage({ step, answer }: Props) {
  const texts = useTexts({ nl, en });
  const done = answer ? undefined : texts.done[step.done ?? ""];
  return (
    <div className="max-w-text space-y-8">
      <h1>{texts.title}</h1>
      {answer && <FaultSummary title={texts.faultTitle} faults={faultsOf(answer, texts)} />}
      {done && (
        <Told tone="positive">
          <p>{done}</p>
        </Told>
      )}
      <Content step={step} answer={answer} />
    </div>
  );
}

function Content({ step, answer }: Props) {
  const texts = useTexts({ nl, en });
  const { codes, to, isSignedIn, isOn } = step;
  const next = to ?? href("/account");
  if (codes.length > 0) return <RecoveryCodes codes={codes} next={next} />;
  return (
    <>
      {isOn ? <Kept step={step} answer={answer} /> : <NotYet step={step} answer={answer} />}
      {isSignedIn && (
        <p>
          <Link to={next}>{to ? texts.goOn : texts.back}</Link>
        </p>
      )}
    </>
  );
}

function NotYet({ step, answer }: Props) {
  const texts = useTexts({ nl, en });
  const offer = answer?.offer ?? step.offer;
  return (
    <>
      <p>{step.isRequired ? texts.mustHave : texts.intro}</p>
      <TurnOnForm offer={offer} to={answer?.to ?? step.to} answer={answer} />
    </>
  );
}

function Kept({ step, answer }: Props) {
  const texts = useTexts({ nl, en });
  const { codesLeft, isRequired } = step;
  return (
    <>
      <p>{texts.isOn}</p>
      <section className="max-w-md space-y-3">
        <h2>{texts.recovery}</h2>
        <p>{texts.codesLeft(codesLeft)}</p>
        <ProofForm doing="codes" submit={texts.renew} answer={answer} />
      </section>
      <section className="space-y-3">
        <h2>{texts.phone}</h2>
        <Disclosure summary={texts.move} open={answer?.doing === "telefoon"}>
          <MoveForm offer={answer?.offer ?? step.offer} answer={answer} />
        </Disclosure>
      </section>
      <section className="max-w-md space-y-3">
        <h2>{texts.off}</h2>
        {isRequired ? (
          <p>{texts.offNot}</p>
        ) : (
          <>
            <p>{texts.offWhat}</p>
            <ProofForm doing="uit" submit={texts.turnOff} answer={answer} />
          </>
        )}
      </section>
    </>
  );
}

function faultsOf({ refusals, doing }: SecondStepAnswer, texts: typeof nl) {
  return refusals.map(({ code, field }) => ({
    field: field && `${doing}-${field}`,
    text: texts.faults[code] ?? texts.fault,
  }));
}
