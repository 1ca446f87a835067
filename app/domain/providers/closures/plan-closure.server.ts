import { randomUUID } from "node:crypto";

import { closureFault } from "./closure";
import { offersOf } from "../offers/offers-of.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type PlannedClosure = {
  /** Null: everything of the supplier. */
  placeId: string | null;
  from: DayNumber | null;
  to: DayNumber | null;
  deputy: string;
};

/** A supplier tells that it, or one of its places, will be closed, and who stands in. */
export function planClosure(
  actor: Actor,
  { placeId, from, to, deputy }: PlannedClosure,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "closure.plan", actor.supplierIds[0]);
    const supplierId = await supplierOf(tx, actor, placeId);
    const fault = closureFault({ from, to, deputy }, dayAt(now));
    if (fault) return fault;
    const id = randomUUID();
    await tx.plannedClosure.create({
      data: {
        ...{ id, supplierId, placeId, deputy: deputy.trim() },
        ...{ startsOn: dateOf(from!), endsOn: dateOf(to!) },
        ...{ plannedBy: actor.userId, plannedAt: now },
      },
    });
    const details = { from: isoDay(from!), to: isoDay(to!) };
    const trace = { action: "closure.plan", subject: `closure/${id}`, details };
    return changed({ id }, { ...trace, announce: [await offersOf(tx, { supplierId, placeId })] });
  });
}

/** A closure that does not go on. */
export function cancelClosure(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "closure.plan", actor.supplierIds[0]);
    const closure = isUuid(id) ? await tx.plannedClosure.findUnique({ where: { id } }) : null;
    if (!closure || !may(actor, "closure.plan", closure.supplierId)) throw new Missing("closure");
    const { count } = await tx.plannedClosure.updateMany({
      where: { id, cancelledAt: null },
      data: { cancelledAt: now },
    });
    if (count === 0) return refuse("closure.cancelled-already");
    const trace = { action: "closure.cancel", subject: `closure/${id}` };
    return changed({ id }, { ...trace, announce: [await offersOf(tx, closure)] });
  });
}

/** A place of another supplier answers like one that does not exist. */
async function supplierOf(tx: Tx, actor: Actor, placeId: string | null): Promise<string> {
  if (placeId === null) return actor.supplierIds[0]!;
  const place = isUuid(placeId)
    ? await tx.place.findUnique({ where: { id: placeId }, select: { supplierId: true } })
    : null;
  if (!place || !may(actor, "closure.plan", place.supplierId)) throw new Missing("place");
  return place.supplierId;
}
