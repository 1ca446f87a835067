import type { StopState } from "./client-stop";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

export type StopLine = {
  id: string;
  state: StopState;
  supplier: { code: string; name: string; slug: string; kind: "provider" | "combination" };
  /** What it is about; a place of null is at home. */
  scope: { offerPlaceId: string; offer: { code: string; title: string }; place: string | null }[];
  reason: string;
  from: IsoDay;
  to: IsoDay;
  askedOn: Date;
  decisionRef: string | null;
  explanation: string | null;
};

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

async function listStops(where: Prisma.ClientStopWhereInput): Promise<StopLine[]> {
  const rows = await db.clientStop.findMany({
    where,
    include,
    orderBy: [{ startsOn: "asc" }, { askedAt: "asc" }],
  });
  return rows.map(({ scope, startsOn, endsOn, askedAt, ...stop }) => ({
    ...{ id: stop.id, state: stop.state, supplier: stop.supplier, reason: stop.reason },
    ...{ decisionRef: stop.decisionRef, explanation: stop.explanation },
    scope: scope.map(({ offerPlaceId, offerPlace: { offer, place } }) => ({
      ...{ offerPlaceId, offer, place: place?.name ?? null },
    })),
    from: isoDay(dayNumber(startsOn)),
    to: isoDay(dayNumber(endsOn)),
    askedOn: askedAt,
  }));
}
