import type { ReadDatabase } from "~/db/read.server";

export type GivenOffer = { code: string; title: string; isOnlyHere: boolean };

/** The offers that are given at a place now, and whether they are given anywhere else. */
export async function givenAt(
  from: Pick<ReadDatabase, "offer">,
  placeId: string,
): Promise<GivenOffer[]> {
  const offers = await from.offer.findMany({
    where: { places: { some: { placeId, endedOn: null } } },
    select: {
      ...{ code: true, title: true },
      places: { where: { endedOn: null }, select: { placeId: true } },
    },
    orderBy: { title: "asc" },
  });
  return offers.map(({ code, title, places }) => ({
    ...{ code, title },
    isOnlyHere: places.every((one) => one.placeId === placeId),
  }));
}
