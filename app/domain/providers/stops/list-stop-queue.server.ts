import { listStops } from "./list-stops.server";
import type { StopLine } from "./stop-line";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { deskTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type IsoDay, isoDay } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";

export type AskedStopLine = StopLine & { dueOn: IsoDay; isLate: boolean };
export type StopQueue = { asked: AskedStopLine[]; granted: StopLine[] };

/** What waits for a decision, the first to be decided first; and what is granted and not over. */
export async function listStopQueue(actor: Actor, now = new Date()): Promise<StopQueue> {
  assertMay(actor, "client-stop.decide");
  const today = dayAt(now);
  const [region, asked, granted] = await Promise.all([
    getRegion(now),
    listStops({ state: "asked" }),
    listStops({ state: "granted", endsOn: { gte: dateOf(today) } }),
  ]);
  const { stopDecideWorkdays } = deskTerms(region);
  const lines = asked.map((stop) => {
    const due = workdaysAfter(dayAt(stop.askedOn), stopDecideWorkdays, region.holidays);
    return { ...stop, dueOn: isoDay(due), isLate: due < today };
  });
  return {
    asked: lines.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
    granted: granted.toSorted((a, b) => a.to.localeCompare(b.to)),
  };
}
