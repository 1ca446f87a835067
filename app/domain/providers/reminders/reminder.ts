/**
 * The ages at which somebody is asked whether a waiting time still holds, by the region's clocks.
 *
 * Each age counts once per declaration: its supplier is asked when it is due, told when it is shown
 * as old and when it is no longer shown; when every term has passed the contract manager hears of it.
 */
import type { DayNumber } from "~/domain/kernel/day";

export const STAGES = ["due", "stale", "unknown", "silent"] as const;
export type Stage = (typeof STAGES)[number];

export type ReminderClocks = {
  remindAfterDays: number;
  staleAfterDays: number;
  unknownAfterDays: number;
  signalAfterDays: number;
};

/** A link to confirm by works this long. */
export const LINK_DAYS = 7;

/** Every age that a declaration has reached; one that never was has reached all. */
export function stagesAt(
  declared: { asOf: DayNumber } | null,
  today: DayNumber,
  clocks: ReminderClocks,
): Stage[] {
  const age = declared ? today - declared.asOf : Infinity;
  const reached: Record<Stage, boolean> = {
    due: age >= clocks.remindAfterDays,
    stale: age > clocks.staleAfterDays,
    unknown: age > clocks.unknownAfterDays,
    silent: age > clocks.signalAfterDays,
  };
  return STAGES.filter((stage) => reached[stage]);
}
