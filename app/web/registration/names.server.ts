/** What the parts of a request are called. */
import { nameOf, type RegionConfig } from "~/domain/catalogue/public";
import { type AskedItem, isOutside } from "~/domain/providers/public";
import type { Language } from "~/i18n/language";
import type { registration } from "~/i18n/nl/registration";

type Around = { region: RegionConfig; language: Language; texts: typeof registration };

/** `Autisme (Segment B)`, as the region calls them. */
export function itemName(
  item: Pick<AskedItem, "segment" | "profile">,
  { region, language, texts }: Around,
): string {
  const { segment, profile } = item;
  if (isOutside(item)) return texts.outside;
  const where = segment && nameOf(region.segments, segment, language);
  if (!profile) return where ?? "";
  const what = nameOf(region.profiles, profile, language);
  return where ? `${what} (${where})` : what;
}

export function proofName(code: string, { region, language }: Around): string {
  return nameOf(region.admission?.proofs ?? [], code, language);
}
