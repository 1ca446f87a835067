/**
 * The words that a region has for what it offers, and what compounds of them are made of.
 *
 * It is used on both sides: an offer is also found by the parts of its words (`partsOf`), and the
 * words of a question are taken as the region writes them (`meaning.ts`).
 */
import { singularsOf, stemOf } from "./stem";
import { KINDS_OF_HELP, LIGHT_PARTS, OTHER_PARTS } from "./word-parts";
import { isStopWord, plainText, wordsOf } from "./words";

/** Several words that together stand for something, as stems, with the codes of what they mean. */
export type Phrase = { stems: string[]; codes: string[] };

export type Lexicon = {
  /** The region's own words. */
  words: ReadonlySet<string>;
  /** How the region writes a stem. */
  wordOf: ReadonlyMap<string, string>;
  /** What compounds are made of: the stem and how it is written. */
  parts: ReadonlyMap<string, string>;
  phrases: Phrase[];
  /** For whom a law is, by its name: "jeugd" is "jeugdwet". */
  laws: ReadonlyMap<string, string>;
};

const LEAST_PART = 3;
/** A tail this long is a part whatever stands before it: "letsel" in "hersenletsel". */
const LEAST_TAIL = 6;
const LINKS = ["", "s", "e", "en", "n"];

const stems = (words: Iterable<string>) => new Set([...words].map(stemOf));
const lightParts = stems(LIGHT_PARTS);
const kindsOfHelp = stems(KINDS_OF_HELP);
/** A lexicon of things with a code and the names they go by, and of other words. */
export function lexiconOf(
  named: { code: string; names: string[] }[],
  others: string[] = [],
): Lexicon {
  const texts = [...named.flatMap(({ names }) => names), ...others].map(plainText);
  const words = new Set(
    texts.flatMap((text) => text.split(" ")).filter((word) => word.length > 1 && !isStopWord(word)),
  );
  const ownParts = [...LIGHT_PARTS, ...KINDS_OF_HELP, ...OTHER_PARTS];
  const longWords = [...words].filter((word) => word.length > LEAST_PART);
  const parts = writings([...ownParts, ...longWords]);
  const laws = [...words].flatMap((word): [string, string][] =>
    /.{4}wet$/.test(word) ? [[stemOf(word.slice(0, -3)), word]] : [],
  );
  const phrases = phrasesOf(named);
  return { words, wordOf: writings(words), parts, phrases, laws: new Map(laws) };
}

/** Each stem with its first or shortest writing. */
function writings(words: Iterable<string>): Map<string, string> {
  const written = new Map<string, string>();
  for (const word of words) {
    const stem = stemOf(word);
    const known = written.get(stem);
    if (known === undefined || word.length < known.length) written.set(stem, word);
  }
  return written;
}

/** Only where plain words would lose the meaning: "wil niet naar school" is not about schools. */
function phrasesOf(named: { code: string; names: string[] }[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { code, names } of named) {
    for (const words of names.map((name) => plainText(name).split(" "))) {
      const telling = words.filter((word) => !isStopWord(word));
      if (words.length < 2 || telling.length === words.length) continue;
      const sorted = [...new Set(words.map(stemOf))].toSorted();
      const phrase = phrases.get(sorted.join(" ")) ?? { stems: sorted, codes: [] };
      phrase.codes.push(code);
      phrases.set(sorted.join(" "), phrase);
    }
  }
  return [...phrases.values()].toSorted((a, b) => b.stems.length - a.stems.length);
}

/**
 * What an offer is also found by: the telling parts of the compounds among its words, and singulars.
 * What its words already say is left out.
 */
export function partsOf(texts: string[], lexicon: Lexicon): string[] {
  const words = new Set(texts.flatMap((text) => plainText(text).split(" ")));
  const found = [...words].flatMap((word) => foundIn(word, lexicon));
  return [...new Set(found)].filter((part) => part.length >= LEAST_PART && !words.has(part));
}

/** The words of a region come back in every offer: what was found in one is kept with its lexicon. */
const found = new WeakMap<Lexicon, Map<string, string[]>>();
const MOST_KEPT = 20_000;

function foundIn(word: string, lexicon: Lexicon): string[] {
  const kept = found.get(lexicon) ?? new Map<string, string[]>();
  found.set(lexicon, kept);
  const known = kept.get(word);
  if (known) return known;
  const parts = compoundParts(word, lexicon).filter((part) => !lightParts.has(stemOf(part)));
  const all = [...singularsOf(word), ...parts, ...parts.flatMap((part) => singularsOf(part))];
  if (kept.size < MOST_KEPT) kept.set(word, all);
  return all;
}

/** The parts of a word that is a compound; a word that is none has no parts. */
export function compoundParts(word: string, lexicon: Lexicon): string[] {
  const whole = split(word, lexicon);
  if (whole) return whole;
  const tails = Array.from({ length: word.length }, (_, at) => word.slice(at));
  const tail = tails.find((end) => {
    const isPart = end.length >= LEAST_TAIL && word.length - end.length >= LEAST_PART;
    return isPart && lexicon.parts.has(stemOf(end));
  });
  return tail ? [tail] : [];
}

/** As few and as long known parts as cover the word, joined by "s", "e" or "en". */
function split(word: string, lexicon: Lexicon, mostParts = 3): string[] | null {
  if (mostParts < 2) return null;
  for (let at = word.length - LEAST_PART; at >= LEAST_PART; at -= 1) {
    const head = headOf(word.slice(0, at), lexicon);
    if (head === null) continue;
    const rest = word.slice(at);
    if (lexicon.parts.has(stemOf(rest))) return [head, rest];
    const parts = split(rest, lexicon, mostParts - 1);
    if (parts) return [head, ...parts];
  }
  return null;
}

/** The known word before a link. */
function headOf(before: string, { parts }: Lexicon): string | null {
  const heads = LINKS.filter((link) => before.endsWith(link)).map((link) =>
    before.slice(0, before.length - link.length),
  );
  const head = heads.find((one) => one.length >= LEAST_PART && parts.has(stemOf(one)));
  return head === undefined ? null : (parts.get(stemOf(head)) ?? null);
}

/** The words that a compound in a question asks for; none when it is no compound. */
export function tellingParts(word: string, lexicon: Lexicon): string[] {
  const parts = compoundParts(word, lexicon);
  const telling = parts.filter((part) => !lightParts.has(stemOf(part)));
  const saying = telling.filter((part) => !kindsOfHelp.has(stemOf(part)));
  const isAboutLaw = saying.every((part) => lexicon.laws.has(stemOf(part)));
  const kept = saying.length > 0 && !isAboutLaw ? saying : telling;
  return kept.map((part) => writtenAs(stemOf(part), lexicon) ?? part);
}

function writtenAs(stem: string, { laws, wordOf, parts }: Lexicon): string | undefined {
  return laws.get(stem) ?? wordOf.get(stem) ?? parts.get(stem);
}

/** The words of a name that the region has no meaning for; the whole name when there are none. */
export function keyOfName(name: string, { words, parts }: Lexicon): string {
  const own = wordsOf(name).filter((word) => !words.has(word) && !parts.has(stemOf(word)));
  return own.length > 0 ? own.join(" ") : name;
}
