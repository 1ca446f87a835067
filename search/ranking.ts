/**
 * The order of the list: never by size, turnover, number of referrals or payment (I17).
 *
 * Known and fresh waits come first, shortest first; then those in doubt, then stale ones; unknown last.
 * What remains equal takes turns by day. A key is valid for one day, so it is truth that the clock cannot spoil.
 */
import { KEPT_DAYS, type OrderKeys, type SearchDocument } from "./document";

export type Clocks = { staleAfterDays: number; unknownAfterDays: number };

type Wait = Pick<
  SearchDocument,
  "waitStatus" | "waitAsOf" | "weeksToStart" | "doubtfulFrom" | "stopFrom" | "stopTo"
>;

const CLASS = 1000;
const NO_WEEKS = CLASS - 1;

/**
 * Lower comes first: weeks within the class fresh (0), fresh but taking nobody (1), fresh but in doubt
 * (2), stale (3), unknown (4).
 */
export function waitKey(wait: Wait, day: number, clocks: Clocks): number {
  const age = day - wait.waitAsOf;
  if (wait.waitStatus === "unknown" || age > clocks.unknownAfterDays) return 4 * CLASS;
  const weeks = Math.min(wait.weeksToStart ?? NO_WEEKS, NO_WEEKS);
  if (age > clocks.staleAfterDays) return 3 * CLASS + weeks;
  if (wait.doubtfulFrom <= day) return 2 * CLASS + weeks;
  return takesNobody(wait, day) ? CLASS + weeks : weeks;
}

function takesNobody(wait: Wait, day: number): boolean {
  return wait.waitStatus === "full" || wait.waitStatus === "stop" || isStopped(wait, day);
}

/** Whether a client stop is in force on a day. */
function isStopped(wait: Pick<Wait, "stopFrom" | "stopTo">, day: number): boolean {
  return wait.stopFrom <= day && day <= wait.stopTo;
}

/** A repeatable number from an offer and a day: FNV-1a, stirred, so that equals take turns. */
export function turn(offerId: string, day: number): number {
  let hash = 2166136261;
  for (const character of `${offerId}/${day}`) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 16777619);
  }
  return stirred(hash);
}

/** Lets every bit move every other (MurmurHash3): FNV-1a alone orders days that follow alike. */
function stirred(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The keys of a day and the six after it. */
export function orderKeys(
  offer: Wait & { offerId: string },
  from: number,
  clocks: Clocks,
): OrderKeys {
  const days = Array.from({ length: KEPT_DAYS }, (_, i) => from + i);
  return Object.fromEntries(
    days.flatMap((day) => [
      [`wait${day % KEPT_DAYS}`, waitKey(offer, day, clocks)],
      [`turn${day % KEPT_DAYS}`, turn(offer.offerId, day)],
    ]),
  ) as OrderKeys;
}
