/**
 * What an import knows by code: what is stored, and what the registers bring.
 *
 * Each register that is prepared adds its own, so that the next can refer to it; what changes is
 * noted here too, because in the end the offers behind it are announced.
 */
import type { IntakeRules, Wrong } from "~/domain/catalogue/public";

export type KnownSupplier = { id: string; kind: "provider" | "combination"; slug: string };

export type KnownOffer = {
  id: string;
  supplierId: string;
  /** Offer-place ids by location code; "" is at home. */
  places: Map<string, string>;
  /** Those where it was given before; they are the same again if it comes back. */
  ended: Map<string, string>;
};

export type SupplierBook = {
  rules: IntakeRules;
  suppliers: Map<string, KnownSupplier>;
  /** Place ids by supplier id, then by location code. */
  places: Map<string, Map<string, string>>;
  /** Ids of places that ended and that locations.csv did not give back. */
  endedPlaces: Set<string>;
  offers: Map<string, KnownOffer>;
  changed: { suppliers: Set<string>; places: Set<string>; offers: Set<string> };
  /** Whether a code may be meant by a row that could not be read: no second fault for one cause. */
  mayComeFrom: Record<"suppliers" | "places" | "offers", (...key: string[]) => boolean>;
};

/** The supplier of a row, or why there is none. */
export function supplierOf(
  book: SupplierBook,
  code: string,
): { supplier: KnownSupplier | undefined; wrong: Wrong[] } {
  const supplier = book.suppliers.get(code);
  if (supplier || book.mayComeFrom.suppliers(code)) return { supplier, wrong: [] };
  const message = `"${code}" is no known provider or combination; add it to providers.csv or combinations.csv`;
  return { supplier, wrong: [{ column: "provider_code", message }] };
}
