/**
 * A talk about money (gesprek over geld): between who raised it and contract management, and out of
 * sight of everybody else, so that money never stands in front of who asks for help (I16, W5).
 *
 * Only contract management closes it, with an answer; who raised it can always take it up again.
 */
import { type DayNumber, type IsoDay } from "~/domain/kernel/day";
import type { Machine } from "~/domain/kernel/state-machine";
import { workdaysAfter } from "~/domain/kernel/workday";

export type DisputeState = "open" | "closed";
export type DisputeMove = "close" | "reopen";

export const dispute: Machine<DisputeState, DisputeMove> = {
  open: { close: "closed" },
  closed: { reopen: "open" },
};

/** Where the region's data say nothing of it. */
const USUAL_WORKDAYS = 5;

type Clock = { signals?: { disputeReplyWorkdays: number } | undefined; holidays: IsoDay[] };

/** The last day on which contract management answers what was said on a day. */
export function replyBy(day: DayNumber, { signals, holidays }: Clock): DayNumber {
  return workdaysAfter(day, signals?.disputeReplyWorkdays ?? USUAL_WORKDAYS, holidays);
}

/** `disputeName(12)` is "G-12". */
export function disputeName(number: number): string {
  return `G-${number}`;
}
