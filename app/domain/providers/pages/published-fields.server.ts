import type { OfferFields, PageFields, PageKey, SupplierFields } from "./page";
import type { ReadDatabase } from "~/db/read.server";

/** A transaction or the reading database. */
export type Reader = Pick<ReadDatabase, "offer" | "supplier" | "pageVersion">;

export type Published = { fields: PageFields; importedTexts: Record<string, string> };

/** A page as it is on the shop window now; null for an offer that was never published. */
export function publishedPage(from: Reader, key: PageKey): Promise<Published | null> {
  return key.offerCode === "" ? supplierPage(from, key) : offerPage(from, key);
}

async function offerPage(from: Reader, key: PageKey): Promise<Published | null> {
  const row = await from.offer.findFirst({
    where: { supplierId: key.supplierId, code: key.offerCode },
    include: {
      places: { where: { endedOn: null }, select: { place: { select: { code: true } } } },
    },
  });
  if (!row) return null;
  const places = row.places.flatMap(({ place }) => (place ? [place.code] : [])).toSorted();
  const fields: OfferFields = {
    title: row.title,
    descriptionPlain: row.descriptionPlain,
    descriptionProfessional: row.descriptionProfessional,
    law: row.law,
    segment: row.segment,
    profile: row.profile,
    intensities: row.intensities,
    deliveryForm: row.deliveryForm,
    ageMin: row.ageMin,
    ageMax: row.ageMax,
    municipalities: row.municipalities,
    places,
    expertise: row.expertise,
    roles: row.roles,
    consult: row.consult,
    transport: row.transport,
    educationLevel: row.educationLevel,
    goalTypes: row.goalTypes,
    continuesAfter18: row.continuesAfter18,
    languages: row.languages,
  };
  return { fields, importedTexts: row.importedTexts as Record<string, string> };
}

async function supplierPage(from: Reader, { supplierId }: PageKey): Promise<Published | null> {
  const row = await from.supplier.findUnique({ where: { id: supplierId } });
  if (!row) return null;
  const fields: SupplierFields = {
    descriptionPlain: row.descriptionPlain,
    descriptionProfessional: row.descriptionProfessional,
    website: row.website,
    email: row.email,
    phone: row.phone,
    languages: row.languages,
  };
  return { fields, importedTexts: row.importedTexts as Record<string, string> };
}
