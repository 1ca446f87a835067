/**
 * The guide (wegwijzer): a few plain questions that end in a profile and an intensity, in help nearby, in a
 * telephone call, or in "past niet" (US34). The questions are the region's data; nothing about a person is
 * asked, and what was chosen stands in the address and nowhere else.
 */
import type { Named } from "../region/named-code";

/** `need`: help that is referred to; `no-option`: nothing that there is fits. */
export const GUIDE_ENDS = ["need", "nearby", "no-option", "crisis"] as const;
export type GuideEnd = (typeof GUIDE_ENDS)[number];

/** Leads to the next question, or ends. */
export type GuideAnswer = Named & {
  next?: string;
  end?: GuideEnd;
  law?: string;
  profile?: string;
  intensity?: string;
};

export type GuideStep = {
  code: string;
  question: string;
  questionEn?: string;
  hint?: string;
  hintEn?: string;
  answers: GuideAnswer[];
};

export const FIRST_STEP = "begin";

export type Walked = {
  /** What was asked and answered, in order; of a question with one answer nothing is asked. */
  given: { step: GuideStep; answer: GuideAnswer; path: string[] }[];
  /** What is asked now; null at the end. */
  at: GuideStep | null;
  /** The codes of the answers that count. */
  path: string[];
  end: {
    kind: GuideEnd;
    law: string | null;
    profile: string | null;
    intensity: string | null;
  } | null;
};

/** Follows answers by their codes from the first question; what is no answer there is left out with all after it. */
export function walkGuide(steps: readonly GuideStep[], answers: readonly string[]): Walked {
  const walked: Walked = { given: [], at: null, path: [], end: null };
  const left = [...answers];
  const said: GuideAnswer[] = [];
  let step = stepOf(steps, FIRST_STEP);
  while (step) {
    const [only] = step.answers.length === 1 ? step.answers : [];
    const answer = only ?? step.answers.find(({ code }) => code === left[0]);
    if (!answer) return { ...walked, at: step };
    said.push(answer);
    if (!only) {
      walked.given.push({ step, answer, path: [...walked.path] });
      walked.path.push(left.shift()!);
    }
    if (answer.end) return { ...walked, end: { ...foundBy(said), kind: answer.end } };
    step = stepOf(steps, answer.next ?? "");
  }
  return walked;
}

function stepOf(steps: readonly GuideStep[], code: string): GuideStep | null {
  return steps.find((one) => one.code === code) ?? null;
}

/** What the last answer that says something of it says. */
function foundBy(said: GuideAnswer[]) {
  const lastOf = (name: "law" | "profile" | "intensity") =>
    said.findLast((answer) => answer[name] !== undefined)?.[name] ?? null;
  return { law: lastOf("law"), profile: lastOf("profile"), intensity: lastOf("intensity") };
}
