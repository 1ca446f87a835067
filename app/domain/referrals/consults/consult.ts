/**
 * A consult: one question to one supplier for advice alone (US27; requirements 004:107, 000:510). Without
 * a name, a plan or a need; a fact with a day and no state. It can become a need, with nothing typed again.
 */
import type { Clock } from "../clocks/due";
import type { DayNumber } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";

export const LONGEST_CONSULT = 1_000;

const USUAL_CONSULT_WORKDAYS = 3;

/** The day by which the supplier answers what it is asked today. */
export function consultDue(today: DayNumber, { terms, holidays }: Clock): DayNumber {
  return workdaysAfter(today, terms.consultWorkdays ?? USUAL_CONSULT_WORKDAYS, holidays);
}

/** `consultName(12)` is "C-12". */
export function consultName(number: number): string {
  return `C-${number}`;
}
