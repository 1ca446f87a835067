/**
 * What stays late rises: its owner is told, then the deputy as well, then the team's lead, each once for
 * each day that passed (requirements P40, US31).
 */
import type { Clock } from "./due";
import { riseTerms } from "~/domain/catalogue/public";
import type { DayNumber } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";

export type LateStep = 0 | 1 | 2 | 3;

/** How far something has risen whose day was `dueOn`; 0: it is not late. */
export function lateStep(dueOn: DayNumber, today: DayNumber, { terms, holidays }: Clock): LateStep {
  if (dueOn >= today) return 0;
  const { riseWorkdays, escalateWorkdays } = riseTerms(terms);
  const isPast = (workdays: number) => workdaysAfter(dueOn, workdays, holidays) < today;
  if (isPast(escalateWorkdays)) return 3;
  return isPast(riseWorkdays) ? 2 : 1;
}
