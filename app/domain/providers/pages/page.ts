/**
 * What people write of an offer, or of a supplier's own page: drafts, what was published, and when.
 *
 * Every save is a row of its own with the number that follows. Whoever saves says which number they
 * had seen; when another save took the next number in the meantime, nothing is written over it.
 */
import type { OfferFacts } from "../offers/offer";
import { differencesOf } from "~/domain/kernel/difference";

export { type Difference, differencesOf, type FieldValue } from "~/domain/kernel/difference";

/** An empty offer code: the supplier's own page. */
export type PageKey = { supplierId: string; offerCode: string };

/** What an offer says of itself, as unfinished as a draft may be. */
export type OfferFields = Omit<OfferFacts, "id" | "code" | "ageMin" | "ageMax"> & {
  descriptionPlain: string;
  descriptionProfessional: string;
  ageMin: number | null;
  ageMax: number | null;
  /** Codes of the supplier's places; none means at home. */
  places: string[];
};

export type SupplierFields = {
  descriptionPlain: string;
  descriptionProfessional: string;
  website: string | null;
  email: string | null;
  phone: string | null;
  languages: string[];
};

export type PageFields = OfferFields | SupplierFields;

export type PageAct = "register" | "saved" | "published" | "discarded" | "kept";

export type PageVersion = {
  revision: number;
  act: PageAct;
  fields: PageFields;
  by: string;
  at: Date;
};

export const LONGEST_TITLE = 200;
export const LONGEST_TEXT = 10_000;

/** The texts that an import never takes from who wrote them in the portal. */
export const KEPT_TEXTS = ["title", "descriptionPlain", "descriptionProfessional"] as const;

export const EMPTY_OFFER: OfferFields = {
  title: "",
  descriptionPlain: "",
  descriptionProfessional: "",
  law: "",
  segment: null,
  profile: null,
  intensities: [],
  deliveryForm: "",
  ageMin: null,
  ageMax: null,
  municipalities: [],
  places: [],
  expertise: [],
  roles: ["main"],
  consult: false,
  transport: "no",
  educationLevel: null,
  goalTypes: [],
  continuesAfter18: false,
  languages: ["nl"],
};

/**
 * A draft on top of what an import brought since it was begun: what the draft left alone follows the
 * import, what it changed stays changed.
 */
export function onTopOf<Fields extends PageFields>(
  draft: Fields,
  begun: PageFields,
  published: PageFields,
): Fields {
  const untouched = differencesOf(begun, published)
    .filter(({ field }) => !differencesOf(begun, draft).some((one) => one.field === field))
    .map(({ field, after }) => [field, after]);
  return { ...draft, ...Object.fromEntries(untouched) };
}

/** The draft that is open, or null: the newest row says so. */
export function openDraft(newest: PageVersion | undefined): PageVersion | null {
  return newest?.act === "saved" ? newest : null;
}
