import type { SupplierBook } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import type { IntakeRules } from "~/domain/catalogue/public";

/** Everything stored that registers can refer to; no offer or wait changes elsewhere meanwhile. */
export async function openSupplierBook(
  tx: Tx,
  rules: IntakeRules,
  mayComeFrom: SupplierBook["mayComeFrom"],
): Promise<SupplierBook> {
  // Two imports, or an import and an edit, would each settle against what the other replaces.
  await tx.$executeRaw`
    lock table supplier, place, offer, offer_place, waiting_declaration in share row exclusive mode`;
  // Thousands of rows are compared between two statements.
  await tx.$executeRaw`set local idle_in_transaction_session_timeout = '60s'`;
  const suppliers = await tx.supplier.findMany({
    select: { id: true, code: true, kind: true, slug: true },
  });
  const places = await tx.place.findMany({
    select: { id: true, code: true, supplierId: true, endedOn: true },
  });
  const offers = await tx.offer.findMany({ select: { id: true, code: true, supplierId: true } });
  const offerPlaces = await tx.offerPlace.findMany();

  const codes = new Map(places.map(({ id, code }) => [id, code]));
  const given = offerPlaces.map(({ id, offerId, placeId, endedOn }) => ({
    of: offerId,
    code: placeId === null ? "" : (codes.get(placeId) ?? ""),
    ...{ id, endedOn },
  }));
  const placesOf = idsByCode(given.filter(({ endedOn }) => endedOn === null));
  const endedOf = idsByCode(given.filter(({ endedOn }) => endedOn !== null));
  const none = new Map<string, string>();
  return {
    rules,
    suppliers: new Map(suppliers.map(({ code, ...supplier }) => [code, supplier])),
    places: idsByCode(places.map(({ supplierId, ...place }) => ({ of: supplierId, ...place }))),
    endedPlaces: new Set(places.flatMap(({ id, endedOn }) => (endedOn ? [id] : []))),
    offers: new Map(
      offers.map(({ code, ...offer }) => [
        code,
        { ...offer, places: placesOf.get(offer.id) ?? none, ended: endedOf.get(offer.id) ?? none },
      ]),
    ),
    changed: { suppliers: new Set(), places: new Set(), offers: new Set() },
    mayComeFrom,
  };
}

function idsByCode(
  known: { of: string; code: string; id: string }[],
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { of, code, id } of known) {
    const ids = found.get(of) ?? new Map<string, string>();
    found.set(of, ids.set(code, id));
  }
  return found;
}
