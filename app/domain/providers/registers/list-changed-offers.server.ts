import type { SupplierBook } from "./supplier-book";
import type { Tx } from "~/db/commit.server";

/**
 * The offers that now look different: changed themselves, given at a changed place, or given by a
 * changed supplier, which includes the combinations that it is a member of.
 */
export async function listChangedOffers(tx: Tx, { changed }: SupplierBook): Promise<string[]> {
  const suppliers = [...changed.suppliers];
  const places = [...changed.places];
  const inMember = { combination: { members: { some: { providerId: { in: suppliers } } } } };
  const behind = await tx.offer.findMany({
    where: {
      OR: [
        { supplierId: { in: suppliers } },
        { supplier: inMember },
        { places: { some: { placeId: { in: places }, endedOn: null } } },
      ],
    },
    select: { id: true },
  });
  return [...new Set([...changed.offers, ...behind.map(({ id }) => id)])];
}
