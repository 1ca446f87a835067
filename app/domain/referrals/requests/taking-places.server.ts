import { freeSegments } from "../needs/need-choices";
import { getRegion } from "~/domain/catalogue/public.server";
import { db } from "~/db/read.server";
import { dayAt, type DayNumber } from "~/domain/kernel/day";
import { isStoppedOn, type OfferPlaceView, type OfferView } from "~/domain/providers/public";
import { listOffers } from "~/domain/providers/public.server";

export type AskedPlace = { offer: OfferView; place: OfferPlaceView; supplierId: string };

/**
 * Of these places those that are shown, contracted and taking people at this moment, whatever the index
 * knew; none of help that is free to use (I2).
 */
export async function takingPlaces(ids: string[], now: Date): Promise<Map<string, AskedPlace>> {
  const rows = await findSuppliers(ids);
  const offers = await listOffers([...new Set(rows.map(({ code }) => code))], now);
  const today = dayAt(now);
  const free = freeSegments(await getRegion(now));
  return new Map(
    rows.flatMap(({ id, code, supplierId }) => {
      const offer = offers.find((one) => one.code === code);
      const place = offer?.places.find((one) => one.id === id);
      const isFree = free.includes(offer?.segment ?? "");
      return offer && place && !isFree && takes(place, today)
        ? [[id, { offer, place, supplierId }]]
        : [];
    }),
  );
}

async function findSuppliers(ids: string[]) {
  const rows = await db.offerPlace.findMany({
    where: { id: { in: ids }, endedOn: null },
    select: { id: true, offer: { select: { code: true, supplierId: true } } },
  });
  return rows.map(({ id, offer }) => ({ id, ...offer }));
}

function takes({ wait, stop }: OfferPlaceView, today: DayNumber): boolean {
  return !isStoppedOn(stop, today) && wait.status !== "full" && wait.status !== "stop";
}
