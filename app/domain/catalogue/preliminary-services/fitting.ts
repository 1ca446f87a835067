/** Which services hold the words that were asked for, and how well each fits a question. */
import type { RegionConfig } from "../region/region-config";
import type { PreliminaryService } from "./preliminary-service";

type Terms = Pick<RegionConfig, "expertise">;
type Asked = { expertise: string[]; text: string };

/** Expertise that was chosen says more than a word that happens to stand in a text. */
const TERM_WEIGHT = 100;

/** Every word must occur somewhere in what is known of a service, whatever its accents. */
export function servicesWith(
  services: PreliminaryService[],
  text: string,
  region: Terms,
): PreliminaryService[] {
  const words = wordsIn(text);
  return services.filter((service) => heldOf(words, service, region) === words.length);
}

/** The best fit first; equals stay in their own order. */
export function byFit(
  services: PreliminaryService[],
  { expertise, text }: Asked,
  region: Terms,
): PreliminaryService[] {
  const words = wordsIn(text);
  const fit = (service: PreliminaryService) =>
    TERM_WEIGHT * service.expertise.filter((code) => expertise.includes(code)).length +
    heldOf(words, service, region);
  return services.toSorted((a, b) => fit(b) - fit(a));
}

function heldOf(words: string[], service: PreliminaryService, { expertise }: Terms): number {
  const { name, targetGroup, descriptionPlain } = service;
  const terms = expertise
    .filter(({ code }) => service.expertise.includes(code))
    .flatMap((term) => [term.name, term.nameEn ?? "", ...term.synonyms, ...term.abbreviations]);
  const known = folded([name, targetGroup, descriptionPlain, ...terms].join(" "));
  return words.filter((word) => known.includes(word)).length;
}

function wordsIn(text: string): string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");
}
