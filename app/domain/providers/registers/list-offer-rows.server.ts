import type { OfferRow } from "./offer-row.form";
import { registered } from "./registered";
import type { WaitingTimeRow } from "./waiting-time-row.form";
import { currentDeclaration } from "../waiting-times/current-declaration.server";
import { db } from "~/db/read.server";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** The offers as their register writes them. */
export async function listOfferRows(): Promise<OfferRow[]> {
  const rows = await db.offer.findMany({
    where: { supplier: registered },
    include: {
      supplier: { select: { code: true } },
      places: { where: { endedOn: null }, select: { place: { select: { code: true } } } },
    },
    orderBy: { code: "asc" },
  });
  return rows.map(({ supplier, code, places, ...offer }) => ({
    ...offer,
    providerCode: supplier.code,
    offerCode: code,
    locations: places.flatMap(({ place }) => (place ? [place.code] : [])).toSorted(),
    roles: offer.roles as OfferRow["roles"],
    transport: offer.transport as OfferRow["transport"],
    goalTypes: offer.goalTypes as OfferRow["goalTypes"],
  }));
}

/** The current declaration of each offer at a place; what was never declared has no row. */
export async function listWaitingTimeRows(): Promise<WaitingTimeRow[]> {
  const rows = await db.offerPlace.findMany({
    where: { endedOn: null, offer: { supplier: registered } },
    include: {
      offer: { select: { code: true } },
      place: { select: { code: true } },
      declarations: currentDeclaration,
    },
    orderBy: [{ offer: { code: "asc" } }, { place: { code: "asc" } }],
  });
  return rows.flatMap(({ offer, place, declarations }) =>
    declarations.map(({ asOf, fullUntil, stopFrom, stopTo, ...declared }) => ({
      ...declared,
      offerCode: offer.code,
      locationCode: place?.code ?? "",
      asOf: isoDay(dayNumber(asOf)),
      fullUntil: dayOrNull(fullUntil),
      stopFrom: dayOrNull(stopFrom),
      stopTo: dayOrNull(stopTo),
    })),
  );
}

function dayOrNull(date: Date | null): IsoDay | null {
  return date && isoDay(dayNumber(date));
}
