import { listWaited, type WaitedAt } from "./list-waited.server";
import { firstDay, observe } from "./waited";
import { waitsObserved } from "../events";
import { changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { observedTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import type { ObservedPlace } from "~/domain/providers/public";

/**
 * Works out how long people really waited, for each offer at each place where they are enough, and
 * announces that alone; what is older than the region keeps of other roads goes. Safe to do again.
 */
export async function observeWaits(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "waits.observe");
  const { keptMonths, ...terms } = observedTerms(await getRegion(now));
  const today = dayAt(now);
  const outcome = await commit(actor, async (tx) => {
    await within(tx, actor);
    await forgetRoads(tx, dateOf(firstDay({ today, months: keptMonths })));
    const waited = await listWaited(tx, firstDay({ today, ...terms }));
    const waits = byPlace(waited).flatMap(([offerPlaceId, those]): ObservedPlace[] => {
      const seen = observe(those, { today, ...terms });
      return seen ? [{ offerPlaceId, ...seen }] : [];
    });
    const announce = [waitsObserved({ on: isoDay(today), waits })];
    const trace = { action: "waits.observe", subject: "observed-waits", announce };
    return changed(waits.length, { ...trace, details: { places: waits.length } });
  });
  if (!outcome.ok) throw new Error("Observing waits refuses nothing");
  return outcome.value;
}

function byPlace(waited: WaitedAt[]): [string, WaitedAt[]][] {
  const places = new Map<string, WaitedAt[]>();
  for (const one of waited)
    places.set(one.offerPlaceId, [...(places.get(one.offerPlaceId) ?? []), one]);
  return [...places].toSorted(([a], [b]) => a.localeCompare(b));
}

/** Every word about a reference of which nothing was said for so long, unless it still waits. */
async function forgetRoads(tx: Tx, before: Date): Promise<void> {
  await tx.otherRoad.deleteMany({ where: { takenBackAt: { lt: before } } });
  await tx.$executeRaw`
    delete from other_road o using (
      select distinct on (supplier_id, reference) supplier_id, reference, said_at, started_on, ended_on
      from other_road where taken_back_at is null order by supplier_id, reference, id desc) last
    where o.supplier_id = last.supplier_id and o.reference = last.reference
      and last.said_at < ${before} and (last.started_on is not null or last.ended_on is not null)`;
}
