/** The words behind one request at the admission desk. */
import type { wordsFor } from "~/components/providers/words-for";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { AskedScope } from "~/domain/providers/public";
import type { Language } from "~/i18n/language";
import type { admissionDesk } from "~/i18n/nl/admission-desk";

/** What the parts of the page are made of. */
export type DeskWords = {
  texts: typeof admissionDesk;
  language: Language;
  region: RegionConfig;
  day: (at: Date) => string;
  isoDay: (iso: string) => string;
  who: (id: string | null) => string;
  names: ReturnType<typeof wordsFor>["names"];
  dimensions: ReturnType<typeof wordsFor>["dimensions"];
  userId: string;
};

/** What is asked, as the region names it: the most telling code first. */
export function itemTitle(item: AskedScope, { texts, names }: DeskWords): string {
  const { law, segment, profile, outside } = item;
  if (outside) return texts.items.outside;
  const parts = [profile && names("profiel", profile), segment && names("segment", segment)];
  return parts.filter(Boolean).join(", ") || (law ? names("wet", law) : texts.items.all);
}
