import { randomUUID } from "node:crypto";

import { askFault } from "./client-stop";
import { tellRegionOfStop } from "./tell-of-stop.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, type DayNumber, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type AskedStop = {
  /** Offers at places, all of one supplier. */
  offerPlaceIds: string[];
  reason: string;
  from: DayNumber | null;
  to: DayNumber | null;
};

/** A supplier asks the region for a client stop; nothing is stopped by asking. */
export function askStop(
  actor: Actor,
  { offerPlaceIds, reason, from, to }: AskedStop,
  now = new Date(),
): Promise<Outcome<{ id: string }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "client-stop.ask", actor.supplierIds[0]);
    const scope = await scopeOf(tx, actor, offerPlaceIds);
    const fault = askFault({ from, to, reason }, dayAt(now)) ?? (await scopeFault(scope, now));
    if (fault) return fault;
    const id = randomUUID();
    const days = { startsOn: dateOf(from!), endsOn: dateOf(to!) };
    await tx.clientStop.create({
      data: {
        ...{ id, supplierId: scope[0]!.offer.supplierId, reason: reason.trim(), ...days },
        ...{ askedBy: actor.userId, askedAt: now },
      },
    });
    await tx.clientStopPlace.createMany({
      data: scope.map((place) => ({ stopId: id, offerPlaceId: place.id })),
    });
    await tellRegionOfStop(tx, id, now);
    return changed(
      { id },
      { action: "client-stop.ask", subject: `client-stop/${id}`, announce: [] },
    );
  });
}

type Scope = { id: string; offer: { supplierId: string; deliveryForm: string } }[];

/** What is no longer given, or another supplier's, answers like what does not exist. */
async function scopeOf(tx: Tx, actor: Actor, ids: string[]): Promise<Scope> {
  if (!ids.every((id) => isUuid(id))) throw new Missing("offer-place");
  const found = await tx.offerPlace.findMany({
    where: { id: { in: ids }, endedOn: null },
    select: { id: true, offer: { select: { supplierId: true, deliveryForm: true } } },
  });
  const isOwn = found.every(({ offer }) => may(actor, "client-stop.ask", offer.supplierId));
  if (found.length < new Set(ids).size || !isOwn) throw new Missing("offer-place");
  return found;
}

async function scopeFault(scope: Scope, now: Date): Promise<Refused | null> {
  if (scope.length === 0) return refuse("client-stop.no-scope", { field: "scope" });
  const suppliers = new Set(scope.map(({ offer }) => offer.supplierId));
  if (suppliers.size > 1) return refuse("client-stop.more-suppliers", { field: "scope" });
  const { deliveryForms } = await getRegion(now);
  const urgent = deliveryForms.filter((form) => form.urgent).map(({ code }) => code);
  return scope.some(({ offer }) => urgent.includes(offer.deliveryForm))
    ? refuse("client-stop.crisis", { field: "scope" })
    : null;
}
