import { randomUUID } from "node:crypto";

import type { OfferRecord } from "./offer-record";
import type { OfferRow } from "./offer-row.form";
import type { SupplierBook } from "./supplier-book";
import type { Wrong } from "~/domain/catalogue/public";

/** Offer-place ids by location code; "" is at home. */
export type GivenAt = Map<string, string>;

/** Where an offer is given after its row: no locations means at home, an absent column changes nothing. */
export function settleOfferPlaces(
  book: SupplierBook,
  offer: OfferRecord,
  { locations, providerCode }: OfferRow,
): { before: GivenAt; after: GivenAt; wrong: Wrong[] } {
  const known = book.offers.get(offer.code);
  const before: GivenAt = known?.places ?? new Map<string, string>();
  const ended: GivenAt = known?.ended ?? new Map<string, string>();
  const wanted = locations ?? [...before.keys()].filter((code) => code !== "");
  const codes = wanted.length > 0 ? wanted : [""];
  const idOf = (code: string) => before.get(code) ?? ended.get(code) ?? randomUUID();
  const after = new Map(codes.toSorted().map((code) => [code, idOf(code)]));
  const { id, supplierId } = offer;
  book.offers.set(offer.code, { id, supplierId, places: after, ended });
  return { before, after, wrong: unknownPlaces(book, offer, { wanted, providerCode }) };
}

function unknownPlaces(
  book: SupplierBook,
  { supplierId }: OfferRecord,
  { wanted, providerCode }: { wanted: string[]; providerCode: string },
): Wrong[] {
  const built = book.places.get(supplierId);
  const isOpen = (id: string | undefined) => id !== undefined && !book.endedPlaces.has(id);
  const isUnknown = (code: string) =>
    !isOpen(built?.get(code)) && !book.mayComeFrom.places(providerCode, code);
  const unknown = wanted.filter((code) => code !== "" && isUnknown(code));
  return unknown.map((code) => ({
    column: "locations",
    message: `"${code}" is no known location of "${providerCode}"; add it to locations.csv`,
  }));
}
