/** Where most people begin: the needs for which most kinds of help are found. */
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Found } from "~/domain/search/public";
import type { Language } from "~/i18n/language";
import { namesOf } from "~/i18n/names";
import { href } from "~/web/href";

export type Need = { name: string; to: string; total: number };

const MOST_NEEDS = 8;

export function frontNeeds(
  { facets }: Pick<Found, "facets">,
  region: RegionConfig,
  language: Language,
): Need[] {
  const names = namesOf(region, language);
  return region.expertise
    .filter(({ group, code }) => group === "problem" && (facets.expertise[code] ?? 0) > 0)
    .map(({ code }) => ({
      name: names("expertise", code),
      to: href("/zoeken", {}, { expertise: code }),
      total: facets.expertise[code] ?? 0,
    }))
    .toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name, "nl"))
    .slice(0, MOST_NEEDS);
}
