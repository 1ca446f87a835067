import type { StopLine } from "./stop-line";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

const include = {
  supplier: { select: { code: true, name: true, slug: true, kind: true } },
  scope: {
    select: {
      offerPlaceId: true,
      offerPlace: {
        select: {
          offer: { select: { code: true, title: true } },
          place: { select: { name: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ClientStopInclude;

/** What was asked and waits for a decision, the first to begin first. */
export async function listStopsToDecide(actor: Actor): Promise<StopLine[]> {
  assertMay(actor, "client-stop.decide");
  return listStops({ state: "asked" });
}

/** Of the actor's own suppliers: everything that was asked, the newest first. */
export async function listOwnStops(actor: Actor): Promise<StopLine[]> {
  assertMay(actor, "waiting-time.declare", actor.supplierIds[0]);
  const stops = await listStops({ supplierId: { in: actor.supplierIds } });
  return stops.toReversed();
}

/** Of one supplier, for who may read its file: the newest first. */
export async function listStopsOf(supplierId: string): Promise<StopLine[]> {
  return (await listStops({ supplierId })).toReversed();
}

/** The first to begin first. */
export async function listStops(where: Prisma.ClientStopWhereInput): Promise<StopLine[]> {
  const rows = await db.clientStop.findMany({
    where,
    include,
    orderBy: [{ startsOn: "asc" }, { askedAt: "asc" }],
  });
  return rows.map(({ scope, startsOn, endsOn, askedAt, ...stop }) => ({
    ...{ id: stop.id, state: stop.state, supplier: stop.supplier, reason: stop.reason },
    ...{ decisionRef: stop.decisionRef, explanation: stop.explanation },
    ...{ conditions: stop.conditions, ownerId: stop.ownerId },
    scope: scope.map(({ offerPlaceId, offerPlace: { offer, place } }) => ({
      ...{ offerPlaceId, offer, place: place?.name ?? null },
    })),
    from: isoDay(dayNumber(startsOn)),
    to: isoDay(dayNumber(endsOn)),
    askedOn: askedAt,
  }));
}
