/**
 * Who offers help: a provider, or a care combination of equal providers (decision D16).
 *
 * The size class of a provider is internal: no view carries it, and no order depends on it (I17).
 */
import type { OfferView, SupplierSummary } from "../offers/offer";
import type { MarkView, QualityView } from "../quality/quality";

export type SupplierView = SupplierSummary & {
  id: string;
  website: string | null;
  email: string | null;
  phone: string | null;
  languages: string[];
  plain: string;
  professional: string;
  /** Null for a combination. */
  registration: {
    legalName: string;
    tradeName: string | null;
    kvk: string | null;
    agb: string | null;
  } | null;
  offers: OfferView[];
  quality: QualityView[];
  marks: MarkView[];
};

/** `De Zilte Kreek B.V.` becomes `de-zilte-kreek-b-v`: the last part of an address, without accents. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
