import { offersChanged } from "../events";
import type { Tx } from "~/db/commit.server";
import type { Event } from "~/domain/kernel/event";

/** Tells that a supplier's offers look different: all of them, or those that are given at a place. */
export async function offersOf(
  tx: Tx,
  { supplierId, placeId = null }: { supplierId: string; placeId?: string | null },
): Promise<Event> {
  const offers = await tx.offer.findMany({
    where: { supplierId, ...(placeId && { places: { some: { placeId } } }) },
    select: { id: true },
  });
  return offersChanged(
    offers.map(({ id }) => id),
    supplierId,
  );
}
