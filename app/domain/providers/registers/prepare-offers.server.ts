import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

import { looksDifferent } from "./looks-different.server";
import { type OfferRecord, offerFaults } from "./offer-record";
import type { OfferRow } from "./offer-row.form";
import { type GivenAt, settleOfferPlaces } from "./settle-offer-places.server";
import { type SupplierBook, supplierOf } from "./supplier-book";
import type { Tx } from "~/db/commit.server";
import { mergeRows } from "~/db/merge-rows.server";
import { KEPT, mergeRow, type Prepared, type Wrong, settleTexts } from "~/domain/catalogue/public";
import { prepareRows, type ReadRegister, type Settled } from "~/domain/catalogue/public.server";
import { columnName } from "~/domain/kernel/column-name";
import { dateOf, dayNumber } from "~/domain/kernel/day";

type Given = { offer: OfferRecord; places: GivenAt };
type OfferPlaceRecord = { id: string; offerId: string; placeId: string | null; endedOn: null };

const TEXTS = ["title", "descriptionProfessional", "descriptionPlain"] as const;

const NEW = {
  segment: null as string | null,
  profile: null as string | null,
  intensities: [] as string[],
  expertise: [] as string[],
  consult: false,
  transport: "no",
  educationLevel: null as string | null,
  goalTypes: [] as string[],
  continuesAfter18: false,
  languages: [] as string[],
};

/** Kinds of help as suppliers give them, with the places where they are given. */
export async function prepareOffers(
  tx: Tx,
  read: ReadRegister<OfferRow>,
  book: SupplierBook,
): Promise<Prepared> {
  const known = await knownOffers(tx, read);
  const gone: string[] = [];
  const given: OfferPlaceRecord[] = [];
  const prepared = prepareRows<OfferRow, Given>(read, {
    settle: (row) => settleOffer(book, known.get(row.offerCode), row),
    note: (after, before) => {
      const isMoved = !isDeepStrictEqual(after.places, before?.places);
      const isSeen = isMoved || looksDifferent(after.offer, before?.offer);
      if (isSeen) book.changed.offers.add(after.offer.id);
      gone.push(...idsMissingIn(after.places, before?.places));
      given.push(...newPlaces(book, after, before?.places));
    },
    write: async (changed) => {
      const updatedAt = book.rules.now.toISOString();
      const rows = changed.map(({ offer }) => ({ ...offer, updatedAt }));
      await mergeRows(tx, { table: "offer", key: ["id"] }, rows);
      const endedOn = dateOf(dayNumber(book.rules.today));
      await tx.offerPlace.updateMany({ where: { id: { in: gone } }, data: { endedOn } });
      await mergeRows(tx, { table: "offerPlace", key: ["id"] }, given);
    },
  });
  return { ...prepared, tally: { ...prepared.tally, removed: gone.length } };
}

async function knownOffers(
  tx: Tx,
  read: ReadRegister<OfferRow>,
): Promise<Map<string, OfferRecord>> {
  const offers = await tx.offer.findMany({
    where: { code: { in: read.lines.map(({ row }) => row.offerCode) } },
    omit: { createdAt: true, updatedAt: true },
  });
  return new Map(offers.map((offer) => [offer.code, offer]));
}

function settleOffer(
  book: SupplierBook,
  before: OfferRecord | undefined,
  row: OfferRow,
): Settled<Given> {
  const { supplier, wrong } = supplierOf(book, row.providerCode);
  const supplierId = supplier?.id ?? before?.supplierId ?? "";
  const { after, kept } = offerAfter(before, row, supplierId);
  const given = settleOfferPlaces(book, after, row);
  return {
    before: before && { offer: before, places: given.before },
    after: { offer: after, places: given.after },
    wrong: [...wrong, ...offerFaults(book.rules, after, before), ...given.wrong],
    kept,
  };
}

function offerAfter(
  before: OfferRecord | undefined,
  row: OfferRow,
  supplierId: string,
): { after: OfferRecord; kept: Wrong[] } {
  const imported = (before?.importedTexts ?? {}) as Record<string, string>;
  const settled = settleTexts(TEXTS, before && { texts: before, imported }, row);
  const { offerCode: code, law, deliveryForm, ageMin, ageMax, municipalities, roles } = row;
  const after: OfferRecord = {
    id: before?.id ?? randomUUID(),
    ...{ code, supplierId, law, deliveryForm, ageMin, ageMax, municipalities, roles },
    ...mergeRow(NEW, before, row),
    ...settled.texts,
    importedTexts: settled.imported,
  };
  const kept = settled.kept.map((field) => ({ column: columnName(field), message: KEPT }));
  return { after, kept };
}

function idsMissingIn(after: GivenAt, before: GivenAt = new Map<string, string>()): string[] {
  return [...before].filter(([code]) => !after.has(code)).map(([, id]) => id);
}

function newPlaces(
  book: SupplierBook,
  { offer, places }: Given,
  before: GivenAt = new Map<string, string>(),
): OfferPlaceRecord[] {
  const built = book.places.get(offer.supplierId);
  return [...places]
    .filter(([code]) => !before.has(code))
    .map(([code, id]) => ({
      ...{ id, offerId: offer.id, placeId: built?.get(code) ?? null },
      endedOn: null,
    }));
}
