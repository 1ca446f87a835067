/** The region's words, as the search knows them; put together once per configuration. */
import type { RegionConfig } from "~/domain/catalogue/public";
import { type Lexicon, lexiconOf } from "~search/dutch/lexicon";

type Words = Pick<
  RegionConfig,
  "expertise" | "profiles" | "deliveryForms" | "segments" | "laws" | "words"
>;

const known = new WeakMap<Words, Lexicon>();

export function vocabularyOf(region: Words): Lexicon {
  const lexicon = known.get(region) ?? newVocabulary(region);
  known.set(region, lexicon);
  return lexicon;
}

function newVocabulary(region: Words): Lexicon {
  const { expertise, profiles, deliveryForms, segments, laws, words } = region;
  const named = expertise.map(({ code, name, synonyms, abbreviations }) => {
    return { code, names: [name, ...synonyms, ...abbreviations] };
  });
  const labels = [profiles, deliveryForms, segments, laws].flat().map(({ name }) => name);
  const own = words.flatMap(({ word, means }) => [word, ...means]);
  return lexiconOf(named, [...labels, ...own]);
}
