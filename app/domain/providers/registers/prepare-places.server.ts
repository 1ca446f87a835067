import { randomUUID } from "node:crypto";

import type { PlaceRow } from "./place-row.form";
import { type SupplierBook, supplierOf } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { codeFaults, mergeRow, municipalityUse, type Prepared } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister } from "~/domain/catalogue/public.server";

type Address = { street: string | null; houseNumber: string | null };

const NEW: Address = { street: null, houseNumber: null };

/** Buildings where help is given. */
export async function preparePlaces(
  tx: Tx,
  read: ReadRegister<PlaceRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const stored = read.lines.length > 0 ? await tx.place.findMany() : [];
  const known = new Map(stored.map((place) => [place.id, place]));
  return prepareRows(read, {
    settle: ({ providerCode, locationCode: code, ...facts }) => {
      const { supplier, wrong } = supplierOf(book, providerCode);
      const supplierId = supplier?.id ?? "";
      const places = book.places.get(supplierId) ?? new Map<string, string>();
      const id = places.get(code) ?? randomUUID();
      const before = known.get(id);
      // A register that still has a place that ended gives it back (decision 029).
      const address = { ...mergeRow(NEW, before, facts), endedOn: null };
      const after = { id, supplierId, code, ...facts, ...address };
      book.endedPlaces.delete(id);
      book.places.set(supplierId, places.set(code, id));
      const inRegion = codeFaults(book.rules, [municipalityUse(after, before)]);
      return { before, after, wrong: [...wrong, ...inRegion] };
    },
    note: ({ id }) => book.changed.places.add(id),
    write: (changed) => mergeRows(tx, { table: "place", key: ["id"] }, changed),
  });
}
