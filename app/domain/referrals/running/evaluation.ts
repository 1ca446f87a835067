/**
 * What came of the goals (evaluatie): in the middle of an indication of a year or more, and after the end
 * (US30). Short, with a few words beside it; no score of anybody, and no money.
 */
import type { Period } from "./indication";
import { textFault } from "../personal-text";
import { type DayNumber, isoDay } from "~/domain/kernel/day";
import { type Refusal, refuse } from "~/domain/kernel/outcome";

export const GOAL_OUTCOMES = ["yes", "partly", "no", "stabilised"] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

export const MOMENTS = ["mid", "end"] as const;
export type Moment = (typeof MOMENTS)[number];

/** Goal type → what came of it. */
export type Outcomes = Record<string, GoalOutcome>;

const YEAR = 365;

/** The day on which it is time for the one in the middle; of what has no last day after a year. */
export function midDue({ kind, from, to }: Pick<Period, "kind" | "from" | "to">): DayNumber | null {
  if (kind === "temporary" || from === null) return null;
  if (to === null) return from + YEAR;
  const days = to - from + 1;
  return days < YEAR ? null : from + Math.floor(days / 2);
}

type Side = "sender" | "supplier";

/** Who evaluates, as the region's step says it; a step that names neither side leaves it to both. */
export function evaluators(step: string): Side[] {
  const sides: Side[] = [];
  if (step.includes("municipality")) sides.push("sender");
  if (step.includes("provider")) sides.push("supplier");
  return sides.length > 0 ? sides : ["sender", "supplier"];
}

const LONGEST = 500;

/** What is missing or cannot stay: each goal says what came of it, and a goal that was missed says why. */
export function evaluationFaults(
  { outcomes, words }: { outcomes: Outcomes; words: string },
  { goals, today }: { goals: string[]; today: DayNumber },
): Refusal[] {
  const field = "tekst";
  const unsaid = goals.filter((goal) => !(goal in outcomes));
  const isMissed = goals.length === 0 || goals.some((goal) => outcomes[goal] === "no");
  const faults = [
    ...unsaid.map((goal) => refuse("evaluation.goal-unsaid", { field: `doel-${goal}` })),
    ...(isMissed && words === "" ? [refuse("evaluation.no-words", { field })] : []),
    textFault(words, { field, longest: LONGEST, today: isoDay(today) }),
  ];
  return faults.flatMap((fault) => fault?.refusals ?? []);
}

/** A goal to keep things as they are is reached when they stayed so (W16). */
export function isReached(goal: string, came: GoalOutcome): boolean {
  return came === "yes" || (goal === "stabilise" && came === "stabilised");
}
