import type { OfferFields, PageKey, SupplierFields } from "./page";
import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** The offer as the window shows it from now on; returns the offers that look different. */
export async function writeOffer(
  tx: Tx,
  { supplierId, offerCode: code }: PageKey,
  { fields, now }: { fields: OfferFields; now: Date },
): Promise<string[]> {
  const { places, ageMin, ageMax, ...facts } = fields;
  const row = { ...facts, ageMin: ageMin ?? 0, ageMax: ageMax ?? 0, updatedAt: now };
  const { id } = await tx.offer.upsert({
    where: { code },
    create: { code, supplierId, ...row },
    update: row,
    select: { id: true },
  });
  await settlePlaces(tx, { offerId: id, supplierId, now }, places);
  return [id];
}

type Given = { offerId: string; supplierId: string; now: Date };

/** A place that the offer leaves ends, and is the same again when the offer comes back (decision 029). */
async function settlePlaces(tx: Tx, given: Given, codes: string[]): Promise<void> {
  const { offerId, supplierId, now } = given;
  const [built, known] = await Promise.all([
    tx.place.findMany({
      where: { supplierId, code: { in: codes }, endedOn: null },
      select: { id: true },
    }),
    tx.offerPlace.findMany({ where: { offerId } }),
  ]);
  const wanted: (string | null)[] = codes.length === 0 ? [null] : built.map(({ id }) => id);
  const isWanted = ({ placeId }: { placeId: string | null }) => wanted.includes(placeId);
  const ids = (rows: typeof known) => ({ id: { in: rows.map(({ id }) => id) } });
  const gone = known.filter((one) => !isWanted(one) && one.endedOn === null);
  await tx.offerPlace.updateMany({ where: ids(gone), data: { endedOn: dateOf(dayAt(now)) } });
  const back = known.filter((one) => isWanted(one) && one.endedOn !== null);
  await tx.offerPlace.updateMany({ where: ids(back), data: { endedOn: null } });
  const fresh = wanted.filter((placeId) => !known.some((one) => one.placeId === placeId));
  await tx.offerPlace.createMany({ data: fresh.map((placeId) => ({ offerId, placeId })) });
}

export async function writeSupplierPage(
  tx: Tx,
  supplierId: string,
  { fields, now }: { fields: SupplierFields; now: Date },
): Promise<string[]> {
  await tx.supplier.update({ where: { id: supplierId }, data: { ...fields, updatedAt: now } });
  const offers = await tx.offer.findMany({ where: { supplierId }, select: { id: true } });
  return offers.map(({ id }) => id);
}
