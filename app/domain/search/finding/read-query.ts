/**
 * Reads a question from the address bar: the parameters of `/zoeken` and `/api/v1/search`.
 *
 * Reading never fails. What is not understood is dropped and named, so that the reader knows what
 * was not looked at.
 */
import type { Ignored } from "./found";
import { vocabularyOf } from "../vocabulary";
import { LIST_PARAMS, SINGLE_PARAMS } from "./asked-params";
import { type Places, readPlaces, type Understood } from "./read-places";
import { pointOf, type RegionConfig } from "~/domain/catalogue/public";
import type { DayNumber } from "~/domain/kernel/day";
import { readingsOf } from "~search/dutch/meaning";
import {
  anyQuery,
  type Facet,
  FACETS,
  GOALS,
  type SearchQuery,
  type Sort,
  SORTS,
} from "~search/query";

export const LONGEST_TEXT = 200;
const DEFAULT_RADIUS_KM = 15;

export type ReadQuery = {
  query: SearchQuery;
  postcode: string | null;
  ignored: Ignored[];
  /** Choices that were typed among the words. */
  understood: Understood[];
};

type Reader = { params: URLSearchParams; region: RegionConfig; ignored: Ignored[] };

export function readQuery(
  params: URLSearchParams,
  region: RegionConfig,
  today: DayNumber,
): ReadQuery {
  return read({ params, region, ignored: unknownParams(params) }, today, readTextAndPlaces);
}

/** For words that are somebody's name: a place in a name is no place to search in. */
export function readQueryOfName(
  params: URLSearchParams,
  region: RegionConfig,
  today: DayNumber,
): ReadQuery {
  return read({ params, region, ignored: unknownParams(params) }, today, readTextAlone);
}

function read(
  reader: Reader,
  today: DayNumber,
  placesOf: (reader: Reader, choices: SearchQuery["choices"]) => Places,
): ReadQuery {
  const { region } = reader;
  const choices = readChoices(reader);
  const { text, understood } = placesOf(reader, choices);
  const chosen = (param: string) => understood.filter((one) => one.param === param);
  const postcode = readPostcode(reader) ?? startingAt(region, chosen("postcode")[0]?.value ?? "");
  const gemeente = [...choices.gemeente, ...chosen("gemeente").map(({ value }) => value)];
  const query: SearchQuery = {
    ...anyQuery(today, region.clocks.staleAfterDays, region.clocks.unknownAfterDays),
    text,
    readings: readingsOf(text, vocabularyOf(region)),
    choices: { ...choices, gemeente },
    age: readNumber(reader, "leeftijd", { least: 0, most: 120 }),
    startWithinWeeks: readNumber(reader, "start_binnen", { least: 0, most: 520 }),
    acceptsNow: readSwitch(reader, "neemt_aan"),
    consult: readSwitch(reader, "consult"),
    transport: readSwitch(reader, "vervoer"),
    continuesAfter18: readSwitch(reader, "na18"),
    educationLevels: readCodes(reader, "opleidingsniveau", codesOf(region.educationLevels)),
    goalTypes: readCodes(reader, "doel", Object.keys(GOALS)).map((goal) => GOALS[goal]!),
    near: postcode && { ...postcode.point, radiusKm: readRadius(reader) },
    page: readNumber(reader, "pagina", { least: 1, most: 100_000 }) ?? 1,
    sort: readSort(reader, postcode !== null),
  };
  if (!postcode) refuseRadius(reader);
  const { ignored } = reader;
  return { query, postcode: postcode?.postcode ?? null, ignored, understood };
}

function unknownParams(params: URLSearchParams): Ignored[] {
  const known = new Set<string>([...LIST_PARAMS, ...SINGLE_PARAMS, "pagina"]);
  return [...new Set(params.keys())]
    .filter((param) => !known.has(param))
    .map((param) => ({ param, value: params.get(param) ?? "", reason: "unknown-param" }));
}

function readText({ params, ignored }: Reader): string {
  const text = params.getAll("q").join(" ").trim().replace(/\s+/g, " ");
  if (text.length <= LONGEST_TEXT) return text;
  ignored.push({ param: "q", value: text.slice(LONGEST_TEXT), reason: "too-long" });
  return text.slice(0, LONGEST_TEXT);
}

function readTextAlone(reader: Reader): Places {
  return { text: readText(reader), understood: [], unknownPostcodes: [] };
}

function readTextAndPlaces(reader: Reader, choices: SearchQuery["choices"]): Places {
  const postcode = lastOf(reader, "postcode");
  const chosen = {
    gemeente: choices.gemeente,
    postcode: postcode === null ? [] : [postcode.slice(0, 4)],
  };
  const places = readPlaces(readText(reader), reader.region, chosen);
  const reason = "unknown-postcode" as const;
  reader.ignored.push(...places.unknownPostcodes.map((value) => ({ param: "q", value, reason })));
  return places;
}

function readChoices(reader: Reader): Record<Facet, string[]> {
  const { region } = reader;
  const known: Record<Facet, string[]> = {
    wet: codesOf(region.laws),
    segment: codesOf(region.segments),
    profiel: codesOf(region.profiles),
    intensiteit: codesOf(region.intensities),
    gemeente: codesOf(region.municipalities),
    expertise: codesOf(region.expertise),
    vorm: codesOf(region.deliveryForms),
    soort: ["hoofdaannemer", "onderaannemer", "zorgcombinatie"],
    taal: codesOf(region.languages),
  };
  const pairs = FACETS.map((facet) => [facet, readCodes(reader, facet, known[facet])]);
  return Object.fromEntries(pairs) as Record<Facet, string[]>;
}

function codesOf(list: { code: string }[]): string[] {
  return list.map(({ code }) => code);
}

function readCodes({ params, ignored }: Reader, param: string, known: string[]): string[] {
  const values = [...new Set(params.getAll(param))].filter((value) => value !== "");
  const unknown = values.filter((value) => !known.includes(value));
  ignored.push(...unknown.map((value) => ({ param, value, reason: "unknown-value" as const })));
  return values.filter((value) => known.includes(value));
}

/** The last given value: a form that is sent again appends. */
function lastOf({ params }: Reader, param: string): string | null {
  return (
    params
      .getAll(param)
      .findLast((value) => value.trim() !== "")
      ?.trim() ?? null
  );
}

function readNumber(
  reader: Reader,
  param: string,
  { least, most }: { least: number; most: number },
): number | null {
  const value = lastOf(reader, param);
  if (value === null) return null;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  reader.ignored.push({ param, value, reason: "not-a-number" });
  return null;
}

function readSwitch(reader: Reader, param: string): boolean {
  const value = lastOf(reader, param);
  if (value !== null && value !== "1") {
    reader.ignored.push({ param, value, reason: "unknown-value" });
  }
  return value === "1";
}

function readPostcode(reader: Reader) {
  const value = lastOf(reader, "postcode");
  if (value === null) return null;
  const isWhole = /^\d{4}(\s?[A-Za-z]{2})?$/.test(value);
  const found = isWhole ? startingAt(reader.region, value.slice(0, 4)) : null;
  if (!found) reader.ignored.push({ param: "postcode", value, reason: "unknown-postcode" });
  return found;
}

function startingAt(region: RegionConfig, digits: string) {
  const found = pointOf(region, digits);
  if (!found) return null;
  const { postcode, lat, lon, municipality } = found;
  return { postcode, point: { lat, lon, municipality } };
}

function readRadius(reader: Reader): number {
  return readNumber(reader, "straal", { least: 1, most: 500 }) ?? DEFAULT_RADIUS_KM;
}

function refuseRadius(reader: Reader): void {
  const value = lastOf(reader, "straal");
  if (value !== null) reader.ignored.push({ param: "straal", value, reason: "needs-postcode" });
}

function readSort(reader: Reader, hasPostcode: boolean): Sort {
  const value = lastOf(reader, "sorteer");
  if (value === null) return "relevantie";
  const sort = SORTS.find((known) => known === value);
  if (sort && (sort !== "afstand" || hasPostcode)) return sort;
  const reason = sort ? ("needs-postcode" as const) : ("unknown-value" as const);
  reader.ignored.push({ param: "sorteer", value, reason });
  return "relevantie";
}
