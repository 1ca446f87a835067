/**
 * How long people really waited for one offer at one place, beside what its supplier declares.
 *
 * It is worked out from cases in the area of referrals (decision 105) and holds none: there are either
 * enough people to tell of, or there is no such row.
 */
import type { IsoDay } from "~/domain/kernel/day";
import type { Event } from "~/domain/kernel/event";

export type ObservedWait = {
  /** Half of them started within so many weeks. */
  weeks: number;
  /** So many still wait that half of them wait longer than these weeks. */
  isAtLeast: boolean;
  /** Of how many people, in the last so many months. */
  count: number;
  months: number;
};

export type ObservedPlace = ObservedWait & { offerPlaceId: string };

/** All that can be told on a day. */
export type ObservedWaits = { on: IsoDay; waits: ObservedPlace[] };

/** As an event carries it: the day, and a line of text for each place. */
export function asPayload({ on, waits }: ObservedWaits): Event["payload"] {
  return { on, waits: waits.map((one) => JSON.stringify(one)) };
}

export function fromPayload({ on, waits }: Event["payload"]): ObservedWaits {
  const lines = waits as string[];
  return { on: on as IsoDay, waits: lines.map((line) => JSON.parse(line) as ObservedPlace) };
}
