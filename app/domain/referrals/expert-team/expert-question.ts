/**
 * A stuck or unclear need that is put to the expert team (US25). It is a fact beside the states: nothing
 * waits for it, and help can start meanwhile. What the team says of complexity nobody else says (I13).
 */
import type { Clock } from "../clocks/due";
import type { DayNumber } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";

/** `none`: how complex it is was not what was asked. */
export const COMPLEXITIES = ["low", "high", "none"] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

export const LONGEST_QUESTION = 1_000;

const USUAL_EXPERT_WORKDAYS = 5;

/** The day by which the team answers what is asked today. */
export function expertDue(today: DayNumber, { terms, holidays }: Clock): DayNumber {
  return workdaysAfter(today, terms.expertWorkdays ?? USUAL_EXPERT_WORKDAYS, holidays);
}

/** `expertQuestionName(12)` is "E-12". */
export function expertQuestionName(number: number): string {
  return `E-${number}`;
}
