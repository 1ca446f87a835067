/**
 * A client stop (cliëntenstop): no new clients between two dates, by decision of the region.
 *
 * It is an act of the contract, not a state of being full: asked with scope, reason and dates, fourteen
 * calendar days ahead or more, in force only while granted in writing, and never for crisis help
 * (contract standard 3.5-3.6).
 */
import type { DayNumber } from "~/domain/kernel/day";
import type { Machine } from "~/domain/kernel/state-machine";
import { type Refused, refuse } from "~/domain/kernel/outcome";

export const NOTICE_DAYS = 14;
export const LONGEST_REASON = 1_000;
export const LONGEST_REFERENCE = 200;

export type StopState = "asked" | "granted" | "refused" | "withdrawn" | "ended";
export type StopMove = "grant" | "refuse" | "withdraw" | "end";

export const clientStop: Machine<StopState, StopMove> = {
  asked: { grant: "granted", refuse: "refused", withdraw: "withdrawn" },
  granted: { end: "ended" },
  refused: {},
  withdrawn: {},
  ended: {},
};

export type StopDays = { from: DayNumber; to: DayNumber };

/** What can be asked: days and reason; the scope is looked at where it is known. */
export function askFault(
  { from, to, reason }: { from: DayNumber | null; to: DayNumber | null; reason: string },
  today: DayNumber,
): Refused | null {
  if (from === null) return refuse("client-stop.no-day", { field: "from" });
  if (to === null) return refuse("client-stop.no-day", { field: "to" });
  if (from < today + NOTICE_DAYS) return refuse("client-stop.too-soon", { field: "from" });
  if (to < from) return refuse("client-stop.ends-before-it-starts", { field: "to" });
  if (reason.trim() === "") return refuse("client-stop.no-reason", { field: "reason" });
  return reason.length > LONGEST_REASON
    ? refuse("client-stop.reason-too-long", { field: "reason" })
    : null;
}

/** Of several stops the one that counts: in force, or else the first to come; over ones never. */
export function nearestStop(stops: StopDays[], today: DayNumber): StopDays | null {
  const ahead = stops.filter(({ to }) => to >= today);
  const inForce = ahead.filter(({ from }) => from <= today);
  if (inForce.length > 0) return inForce.reduce((a, b) => (b.to > a.to ? b : a));
  return ahead.toSorted((a, b) => a.from - b.from)[0] ?? null;
}
