/**
 * How easily a Dutch text reads (B1): short sentences, short words, no words of the office.
 *
 * A measure, no judgement: it shows where to look. The screens' own texts are held to the same.
 */
export const LONGEST_SENTENCE = 22;
export const USUAL_SENTENCE = 12;
/** From this number of letters on a word asks for effort. */
const LONG_WORD = 14;

/** Words that stand between the reader and the meaning. */
const OFFICE_WORDS =
  /\b(middels|derhalve|teneinde|indien|alsmede|conform|aangaande|betreffende|desgewenst|ten behoeve van)\b/giu;

export type Readability = {
  sentences: number;
  /** Words in a sentence, on average; one decimal. */
  meanWords: number;
  longSentences: string[];
  longWords: string[];
  officeWords: string[];
};

export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter(Boolean).length;
}

export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text);
  const total = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return {
    sentences: sentences.length,
    meanWords: sentences.length === 0 ? 0 : Math.round((10 * total) / sentences.length) / 10,
    longSentences: sentences.filter((sentence) => wordsIn(sentence) > LONGEST_SENTENCE),
    longWords: unique(words.filter((word) => word.length >= LONG_WORD)),
    officeWords: unique((text.match(OFFICE_WORDS) ?? []).map((word) => word.toLowerCase())),
  };
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
