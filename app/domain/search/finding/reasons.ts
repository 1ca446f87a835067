/**
 * Why an offer is in the list: facts that the reader asked for and the offer has.
 *
 * Nothing here ranks; a reason only says what matches. At least one is always given.
 */
import type { Reason } from "./found";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Hit } from "~search/engine";
import type { SearchQuery } from "~search/query";

const MOST_REASONS = 5;
/** A declared start is no promise to someone who is not taken in. */
const TAKES_NOBODY = ["full", "stop"];

export function reasonsFor(hit: Hit, query: SearchQuery, region: RegionConfig): Reason[] {
  const reasons = [
    ...textReasons(hit, query, region),
    ...choiceReasons(hit, query),
    ...placeReasons(hit, query),
    ...waitReasons(hit, query),
  ];
  return reasons.length > 0 ? reasons.slice(0, MOST_REASONS) : [contracted(hit)];
}

function contracted({ document }: Hit): Reason {
  return document.card.combination
    ? { code: "combination", values: [String(document.card.combination.members.length)] }
    : { code: "contract", values: [document.law] };
}

function textReasons({ document }: Hit, query: SearchQuery, region: RegionConfig): Reason[] {
  const words = wordsOf(query.text);
  if (words.length === 0) return [];
  const inName = wordsOf(document.supplierName).some((word) => words.includes(word));
  const meant = query.readings[0]?.flatMap(({ codes }) => codes) ?? [];
  const terms = document.expertise.filter(
    (code) => meant.includes(code) || isNamedBy(code, words, region),
  );
  const found = [
    ...(inName ? [{ code: "name" as const, values: [document.supplierName] }] : []),
    ...(terms.length > 0 ? [{ code: "expertise" as const, values: terms.slice(0, 3) }] : []),
  ];
  return found.length > 0 ? found : [{ code: "words", values: [query.text] }];
}

/** Whether any of the words begins a label, synonym or abbreviation of the term. */
function isNamedBy(code: string, words: string[], region: RegionConfig): boolean {
  const known = namesIn(region).get(code) ?? [];
  return words.some((word) =>
    known.some((name) => name === word || (word.length >= 4 && name.startsWith(word))),
  );
}

const namesPerRegion = new WeakMap<RegionConfig, Map<string, string[]>>();

/** Every word that names an expertise term, by its code; taken apart once per configuration. */
function namesIn(region: RegionConfig): Map<string, string[]> {
  const known = namesPerRegion.get(region);
  if (known) return known;
  const names = region.expertise.map(({ code, name, synonyms, abbreviations }) => {
    return [code, [name, ...synonyms, ...abbreviations].flatMap(wordsOf)] as const;
  });
  const made = new Map(names);
  namesPerRegion.set(region, made);
  return made;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
}

function choiceReasons({ document }: Hit, { choices }: SearchQuery): Reason[] {
  const chosen = (own: string[], asked: string[]) => own.filter((code) => asked.includes(code));
  const lists: Reason[] = [
    { code: "expertise", values: chosen(document.expertise, choices.expertise) },
    { code: "profile", values: chosen([document.profile ?? ""], choices.profiel) },
    { code: "municipality", values: chosen(document.municipalities, choices.gemeente) },
    { code: "form", values: chosen([document.deliveryForm], choices.vorm) },
  ];
  return lists.filter((reason) => reason.values.length > 0);
}

function placeReasons({ document, distanceKm }: Hit, query: SearchQuery): Reason[] {
  const age: Reason = { code: "age", values: [`${document.ageMin}`, `${document.ageMax}`] };
  const near: Reason = { code: "distance", values: [`${distanceKm ?? 0}`] };
  return [...(query.age === null ? [] : [age]), ...(query.near && !document.atHome ? [near] : [])];
}

function waitReasons({ document }: Hit, query: SearchQuery): Reason[] {
  const start: Reason = { code: "start", values: [`${document.weeksToStart ?? 0}`] };
  const isAsked = query.startWithinWeeks !== null && !TAKES_NOBODY.includes(document.waitStatus);
  return [
    ...(isAsked ? [start] : []),
    ...(query.acceptsNow ? [{ code: "accepts" as const, values: [] }] : []),
  ];
}
