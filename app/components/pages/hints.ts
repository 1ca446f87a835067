/** How a page reads and how it is found, as sentences. */
import type { PageWords } from "./page-words";
import { type ExpertiseTerm } from "~/domain/catalogue/public";
import { readabilityOf, USUAL_SENTENCE } from "~/domain/kernel/readability";
import { findabilityOf, type OfferFields } from "~/domain/providers/public";

export type ReadingView = { lines: string[]; longSentences: string[] };

export function readingView(plain: string, { texts: { reading } }: PageWords): ReadingView {
  const { sentences, meanWords, longSentences, longWords, officeWords } = readabilityOf(plain);
  if (sentences === 0) return { lines: [reading.nothing], longSentences: [] };
  const isShort = meanWords <= USUAL_SENTENCE && longSentences.length === 0;
  const mean = String(meanWords).replace(".", ",");
  return {
    lines: [
      isShort ? reading.good : reading.mean(mean),
      ...(longWords.length > 0 ? [reading.longWords(longWords.slice(0, 10).join(", "))] : []),
      ...(officeWords.length > 0 ? [reading.officeWords(officeWords.join(", "))] : []),
    ],
    longSentences: longSentences.slice(0, 5),
  };
}

export type FindingView = { todo: string[]; found: string[] };

const WORDS_SHOWN = 6;

export function findingView(
  fields: OfferFields,
  terms: ExpertiseTerm[],
  { texts: { finding }, names }: PageWords,
): FindingView {
  const { chosen, named, gaps } = findabilityOf(fields, terms);
  return {
    todo: [
      ...gaps.map((gap) => finding.gaps[gap] ?? gap),
      ...named.map(({ code, word }) => finding.named(names("expertise", code), word)),
    ],
    found: chosen.map(({ code, words }) => {
      const name = names("expertise", code);
      const others = words.filter((word) => word !== name).slice(0, WORDS_SHOWN);
      return others.length > 0 ? finding.chosen(name, others.join(", ")) : finding.chosenBare(name);
    }),
  };
}
