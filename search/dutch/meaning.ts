/**
 * What somebody means by the words of a question, read with the words of the region.
 *
 * Several readings, the surest first: whole phrases for what they stand for and words as the region
 * writes them; the words as typed; compounds taken apart. A looser one is only asked for when nothing
 * in the whole window answers to the ones before it.
 */
import type { Lexicon, Phrase } from "./lexicon";
import { tellingParts } from "./lexicon";
import { stemOf } from "./stem";
import { isAboutPeople, isStopWord, MOST_WORDS, plainText, wordsOf } from "./words";

/** One thing that must hold: words that are looked for, or a phrase that stands for codes. */
export type Unit = { typed: string; words: string[]; codes: string[] };
export type Reading = Unit[];

/** Phrases may have other words in between, but not a whole story. */
const MOST_BETWEEN = 3;

export function readingsOf(text: string, lexicon: Lexicon): Reading[] {
  const plain = plainReading(text);
  if (plain.length === 0) return [];
  const all = plainText(text).split(" ");
  const { phrases, rest } = phrasesIn(all, lexicon.phrases);
  const said = phrases.length > 0 ? [...phrases, ...plainReading(rest.join(" "), true)] : plain;
  const written = joined(said, lexicon).map((unit) => asWritten(unit, lexicon));
  const apart = written.map((unit) => takenApart(unit, lexicon));
  return distinct([written, plain, apart]).map((reading) => reading.slice(0, MOST_WORDS));
}

/** The words as they were typed. */
export function plainReading(text: string, mayBeEmpty = false): Reading {
  const words = wordsOf(text);
  const isOnlyPeople = mayBeEmpty && words.every(isAboutPeople);
  return isOnlyPeople ? [] : words.map((word) => ({ typed: word, words: [word], codes: [] }));
}

function phrasesIn(words: string[], phrases: Phrase[]): { phrases: Unit[]; rest: string[] } {
  const found: Unit[] = [];
  let rest = words;
  for (const { stems, codes } of phrases) {
    if (stems.length > rest.length) continue;
    const places = stems.map((stem) => rest.findIndex((word) => stemOf(word) === stem));
    if (places.includes(-1)) continue;
    const [first, last] = [Math.min(...places), Math.max(...places)];
    if (last - first >= stems.length + MOST_BETWEEN) continue;
    const typed = rest.filter((_, i) => places.includes(i)).join(" ");
    found.push({ typed, words: [], codes });
    rest = rest.filter((_, i) => !places.includes(i));
  }
  return { phrases: found, rest };
}

/** Words that the region writes as one: "spel therapie" is "speltherapie". */
function joined(units: Reading, lexicon: Lexicon): Reading {
  const [one, two, ...others] = units;
  if (!one || !two) return units;
  const word = one.words.join("") + two.words.join("");
  const isOne = one.words.length > 0 && two.words.length > 0 && lexicon.words.has(word);
  if (!isOne) return [one, ...joined([two, ...others], lexicon)];
  return joined(
    [{ typed: `${one.typed} ${two.typed}`, words: [word], codes: [] }, ...others],
    lexicon,
  );
}

function asWritten(unit: Unit, { words, wordOf }: Lexicon): Unit {
  const write = (word: string) => (words.has(word) ? word : (wordOf.get(stemOf(word)) ?? word));
  return { ...unit, words: unit.words.map(write) };
}

function takenApart(unit: Unit, lexicon: Lexicon): Unit {
  const apart = unit.words.flatMap((word) => {
    const parts = lexicon.words.has(word) ? [] : tellingParts(word, lexicon);
    const telling = parts.filter((part) => !isStopWord(part));
    return telling.length > 0 ? telling : [word];
  });
  return { ...unit, words: [...new Set(apart)] };
}

function distinct(readings: Reading[]): Reading[] {
  const key = (reading: Reading) => reading.map(({ words, codes }) => [words, codes].join()).join();
  return readings.filter((one, i) => readings.findIndex((other) => key(other) === key(one)) === i);
}
