/** "Segment: … · Ondersteuningsprofiel: … · Intensiteit: …": an offer in the region's own terms. */
import type { RegionConfig } from "~/domain/catalogue/public";
import type { FoundHit } from "~/domain/search/public";
import type { Language } from "~/i18n/language";
import { namesOf, wordFor } from "~/i18n/names";
import type { audience } from "~/i18n/nl/audience";

type Words = { region: RegionConfig; language: Language; texts: typeof audience };

export function hitTerms(
  { segment, profile, intensities }: Pick<FoundHit, "segment" | "profile" | "intensities">,
  { region, language, texts }: Words,
): string | null {
  const names = namesOf(region, language);
  const { classification } = region;
  const dimensions = [
    { named: classification.segment, codes: [segment], param: "segment" as const },
    { named: classification.first, codes: [profile], param: "profiel" as const },
    { named: classification.second, codes: intensities, param: "intensiteit" as const },
  ];
  const terms = dimensions.flatMap(({ named, codes, param }) => {
    const values = codes.flatMap((code) => (code === null ? [] : names(param, code)));
    if (!named || values.length === 0) return [];
    const name = wordFor(named, language, "verwijzer");
    // "Segment B: …" needs no "Segment:" before it.
    return [values[0]!.startsWith(name) ? values.join(", ") : texts.term(name, values)];
  });
  return terms.length > 0 ? terms.join(" · ") : null;
}
