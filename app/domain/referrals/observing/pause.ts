/** Days on which help could not begin because of the client: known by nobody but whoever receives. */
import type { DayNumber } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";
import type { Pause } from "./waited";

export type SentPause = { from: DayNumber | null; to: DayNumber | null };

/** Why a pause cannot be, or null: within the days of the wait, not to come, and not beside another. */
export function pauseFault(
  { from, to }: SentPause,
  { receivedOn, before, today }: { receivedOn: DayNumber; before: Pause[]; today: DayNumber },
): Refused | null {
  if (from === null) return refuse("wait.no-first-day", { field: "van" });
  if (from > today) return refuse("wait.day-is-to-come", { field: "van" });
  if (from < receivedOn) return refuse("wait.before-received", { field: "van" });
  if (to !== null && to < from) return refuse("wait.ends-before-it-starts", { field: "tot" });
  if (to !== null && to > today) return refuse("wait.day-is-to-come", { field: "tot" });
  const isBeside = before.some(
    (one) => one.from <= (to ?? Infinity) && from <= (one.to ?? Infinity),
  );
  return isBeside ? refuse("wait.pauses-overlap", { field: "van" }) : null;
}
