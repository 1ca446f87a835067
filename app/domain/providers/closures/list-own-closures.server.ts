import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export type OwnClosure = {
  id: string;
  /** Null: everything of the supplier. */
  place: { id: string; name: string } | null;
  from: IsoDay;
  to: IsoDay;
  deputy: string;
};

/** What is planned and not over, the first first. */
export async function listOwnClosures(actor: Actor, now = new Date()): Promise<OwnClosure[]> {
  assertMay(actor, "closure.plan", actor.supplierIds[0]);
  const rows = await db.plannedClosure.findMany({
    where: {
      supplierId: { in: actor.supplierIds },
      cancelledAt: null,
      endsOn: { gte: dateOf(dayAt(now)) },
    },
    include: { place: { select: { id: true, name: true } } },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ id, place, startsOn, endsOn, deputy }) => ({
    ...{ id, place, deputy },
    from: isoDay(dayNumber(startsOn)),
    to: isoDay(dayNumber(endsOn)),
  }));
}
