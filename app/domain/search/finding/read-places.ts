/**
 * Places that were typed among the words: "autisme in Hoorn", "dagbesteding 1621 AB".
 *
 * They become choices and leave the text, and whoever asked is told so. Only names and postcodes of
 * the region are places; four digits that are no postcode of the region are named as such.
 */
import type { RegionConfig } from "~/domain/catalogue/public";
import { isStopWord, plainText } from "~search/dutch/words";

/** A choice that was read from the words; `text` is what was typed for it. */
export type Understood = { param: "gemeente" | "postcode"; value: string; text: string };

export type Places = {
  /** The words without the places. */
  text: string;
  understood: Understood[];
  unknownPostcodes: string[];
};

type Known = Pick<RegionConfig, "municipalities" | "postcodes">;
type Word = { plain: string; from: number; to: number };
/** From and up to which word. */
type Span = { first: number; end: number };
type Found = Span & { param: Understood["param"]; value: string; isKnown: boolean };

const BEFORE = new Set(
  "in te uit bij van de het den t gemeente omgeving regio rond rondom nabij buurt".split(" "),
);
const ARTICLES = new Set(["de", "het", "den", "t"]);
const AROUND = [
  ["en", "omgeving"],
  ["e", "o"],
];

/** What was chosen elsewhere; typed too it says nothing new, and any other place stays a word. */
export type ChosenPlaces = Record<Understood["param"], string[]>;

export function readPlaces(text: string, region: Known, chosen: ChosenPlaces): Places {
  const words = wordsIn(text);
  const isChosen = ({ param, value }: Found) => chosen[param].includes(value);
  const isOpen = ({ param }: Found) => chosen[param].length === 0;
  const named = [...postcodesIn(words, region), ...municipalitiesIn(words, region)];
  const found = named.filter((one) => isOpen(one) || isChosen(one));
  const typed = ({ first, end }: Span) => text.slice(words[first]!.from, words[end - 1]!.to);
  const choices = withoutOwnTown(found.filter(isOpen), region).map(({ param, value, ...span }) => {
    return { param, value, text: typed(span) };
  });
  return {
    text: found.length > 0 ? textWithout(text, words, found) : text,
    understood: choices.filter(isFirstOfItsKind),
    unknownPostcodes: found.filter((one) => !one.isKnown).map(({ value }) => value),
  };
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => {
    return { plain: plainText(word), from: index, to: index + word.length };
  });
}

/** The first known postcode counts; a question has one place to start from. */
function postcodesIn(words: Word[], { postcodes }: Known): Found[] {
  const known = new Set(postcodes.map(({ postcode }) => postcode));
  const all = words.flatMap(({ plain }, first): Found[] => {
    const digits = /^([1-9]\d{3})([a-z]{2})?$/.exec(plain);
    if (!digits) return [];
    const end = first + (digits[2] || !areLetters(words[first + 1]) ? 1 : 2);
    const value = digits[1]!;
    return [{ first, end, param: "postcode", value, isKnown: known.has(value) }];
  });
  const start = all.find(({ isKnown }) => isKnown);
  return all.filter((one) => !one.isKnown || one === start);
}

/** "1621 AB" goes on, "1621 of 1622" does not. */
function areLetters(word: Word | undefined): boolean {
  return word !== undefined && /^[a-z]{2}$/.test(word.plain) && !isStopWord(word.plain);
}

function municipalitiesIn(words: Word[], { municipalities }: Known): Found[] {
  const names = municipalities
    .flatMap(({ code, name }) => waysToWrite(name).map((way) => ({ code, way })))
    .toSorted((a, b) => b.way.length - a.way.length);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const named = names.find(({ way }) => stands(way, words, at));
    if (!named) continue;
    const span = widened({ first: at, end: at + named.way.length }, words);
    found.push({ ...span, param: "gemeente", value: named.code, isKnown: true });
    at = span.end - 1;
  }
  return found;
}

/** "De Bilt" may be written "bilt", "Stede Broec" "stedebroec". */
function waysToWrite(name: string): string[][] {
  const words = plainText(name).split(" ");
  const bare = ARTICLES.has(words[0]!) && words.length > 1 ? [words.slice(1)] : [];
  return [words, ...bare, [words.join("")]];
}

function stands(way: string[], words: Word[], at: number): boolean {
  return way.every((word, i) => words[at + i]?.plain === word);
}

/** With the words that only point at a place: "in de gemeente Hoorn en omgeving". */
function widened({ first, end }: Span, words: Word[]): Span {
  const around = AROUND.find((way) => stands(way, words, end));
  let start = first;
  while (start > 0 && BEFORE.has(words[start - 1]!.plain)) start -= 1;
  return { first: start, end: end + (around?.length ?? 0) };
}

/** "1621 AB Hoorn" is one place. */
function withoutOwnTown(found: Found[], { postcodes }: Known): Found[] {
  const start = found.find(({ param, isKnown }) => param === "postcode" && isKnown);
  const own = postcodes.find(({ postcode }) => postcode === start?.value)?.municipality;
  return found.filter(({ param, value, isKnown }) => {
    return isKnown && !(param === "gemeente" && value === own);
  });
}

function isFirstOfItsKind(one: Understood, index: number, all: Understood[]): boolean {
  return index === all.findIndex(({ param, value }) => param === one.param && value === one.value);
}

function textWithout(text: string, words: Word[], spans: Span[]): string {
  const kept = words.filter((_, i) => !spans.some(({ first, end }) => first <= i && i < end));
  return kept.map(({ from, to }) => text.slice(from, to)).join(" ");
}
