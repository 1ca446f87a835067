/**
 * The screening of an organisation in three steps: quality, integrity, financial stability (P27).
 *
 * The points come from the region's data. A point that was answered anew is looked at anew by the second
 * pair of eyes, where the region wants one.
 */
import {
  SCREENING_STEPS,
  type ScreeningCheck,
  type ScreeningStep,
} from "~/domain/catalogue/public";

export const VERDICTS = ["met", "not_met", "not_applicable"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const LONGEST_NOTE = 2_000;

export type AnsweredCheck = {
  check: string;
  verdict: Verdict;
  note: string;
  proofIds: string[];
  answeredBy: string;
  answeredAt: Date;
  secondBy: string | null;
  secondAt: Date | null;
};

export type ScreeningLine = {
  check: ScreeningCheck;
  answer: AnsweredCheck | null;
  isDone: boolean;
};
export type Screening = {
  steps: { step: ScreeningStep; lines: ScreeningLine[] }[];
  open: number;
  unmet: number;
};

type Rules = { screening: ScreeningCheck[]; secondPairOfEyes: boolean };

/** How far the screening is; answers to points that the region no longer has do not count. */
export function screeningOf(
  { screening, secondPairOfEyes }: Rules,
  answers: AnsweredCheck[],
): Screening {
  const given = new Map(answers.map((answer) => [answer.check, answer]));
  const lines = screening.map((check): ScreeningLine => {
    const answer = given.get(check.code) ?? null;
    const isDone = answer !== null && (!secondPairOfEyes || answer.secondBy !== null);
    return { check, answer, isDone };
  });
  return {
    steps: SCREENING_STEPS.map((step) => ({
      step,
      lines: lines.filter(({ check }) => check.step === step),
    })),
    open: lines.filter(({ isDone }) => !isDone).length,
    unmet: lines.filter(({ answer }) => answer?.verdict === "not_met").length,
  };
}
