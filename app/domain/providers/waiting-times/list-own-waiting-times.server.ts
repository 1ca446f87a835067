import { currentDeclaration, ownDeclaration } from "./current-declaration.server";
import { assertMayDeclare } from "./own-only";
import { freshnessOn, isDueOn, type OwnClocks, type OwnWait } from "./own-wait";
import { challengesToAnswer, openChallenges } from "../challenges/current-challenges.server";
import { grantedStops, stopAround } from "../stops/granted-stops.server";
import { db, type ReadDatabase } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type DayNumber, dayAt } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

const include = {
  offer: { select: { id: true, code: true, title: true, deliveryForm: true, supplierId: true } },
  place: { select: { id: true, code: true, name: true, city: true } },
  declarations: currentDeclaration,
  stops: grantedStops,
  challenges: challengesToAnswer,
} as const satisfies Prisma.OfferPlaceInclude;

type Row = Prisma.OfferPlaceGetPayload<{ include: typeof include }>;

/** Every offer at every place of the actor's own suppliers, as it stands today. */
export async function listOwnWaitingTimes(actor: Actor, now = new Date()): Promise<OwnWait[]> {
  assertMayDeclare(actor);
  return readOwnWaits(db, actor, now);
}

/** The same within a transaction, for what is about to change. */
export async function readOwnWaits(
  from: Pick<ReadDatabase, "offerPlace">,
  { supplierIds }: Pick<Actor, "supplierIds">,
  now: Date,
): Promise<OwnWait[]> {
  const { clocks } = await getRegion(now);
  const rows = await from.offerPlace.findMany({
    where: { endedOn: null, offer: { supplierId: { in: supplierIds } } },
    include,
  });
  const waits = rows.map((row) => ownWait(row, dayAt(now), clocks));
  return waits.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b), "nl"));
}

/** By offer, then by place: always the same, however many are called alike. */
function orderOf({ offer, place }: OwnWait): string {
  return [offer.title, offer.code, place?.name ?? "", place?.code ?? ""].join("\n");
}

function ownWait(row: Row, today: DayNumber, clocks: OwnClocks): OwnWait {
  const { supplierId, ...offer } = row.offer;
  const declared = row.declarations[0] ? ownDeclaration(row.declarations[0]) : null;
  return {
    ...{ id: row.id, supplierId, offer, place: row.place, declared },
    freshness: freshnessOn(declared, today, clocks),
    isDue: isDueOn(declared, today, clocks),
    stop: stopAround({ declared, granted: row.stops }, today),
    challenges: openChallenges(row.challenges, declared),
  };
}
