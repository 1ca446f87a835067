import type { Found, FoundService } from "./found";
import { foundHit } from "./hit";
import { isName } from "./is-name.server";
import { readQuery, readQueryOfName, type ReadQuery } from "./read-query";
import { answer } from "../engine.server";
import type { PreliminaryService } from "~/domain/catalogue/public";
import { getRegion, listPreliminaryServices } from "~/domain/catalogue/public.server";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayAt, type DayNumber } from "~/domain/kernel/day";
import { HITS_PER_PAGE, type SearchQuery } from "~search/query";

const MOST_SERVICES = 5;

/** What may be found today for these parameters; never fails on what was asked. */
export async function findOffers(params: URLSearchParams, now = new Date()): Promise<Found> {
  const region = await getRegion(now);
  const { query, postcode, ignored, understood } = await readAsked(params, region, dayAt(now));
  const [{ answered, engine, limited }, preliminary] = await Promise.all([
    answer(query),
    findServices(query),
  ]);
  return {
    total: answered.total,
    places: answered.places,
    providers: answered.suppliers,
    page: query.page,
    pages: Math.ceil(answered.total / HITS_PER_PAGE),
    engine,
    limited,
    ignored,
    understood,
    droppedWords: answered.droppedWords,
    preliminary,
    hits: answered.hits.map((hit) => foundHit(hit, query, region)),
    facets: answered.facets,
    query,
    postcode,
  };
}

/** Words that are a supplier's name are looked for as they stand, also where a place is in them. */
async function readAsked(
  params: URLSearchParams,
  region: RegionConfig,
  today: DayNumber,
): Promise<ReadQuery> {
  const read = readQuery(params, region, today);
  const asName = readQueryOfName(params, region, today);
  const hasPlace = read.query.text !== asName.query.text;
  return hasPlace && (await isName(asName.query.text)) ? asName : read;
}

/** Help without referral in the municipality that was named, and in no other (US19). */
async function findServices(query: SearchQuery): Promise<FoundService[]> {
  const named = query.near ? [query.near.municipality] : query.choices.gemeente;
  if (named.length === 0 || query.page > 1) return [];
  const lists = await Promise.all(
    named.map((municipality) => listPreliminaryServices(municipality)),
  );
  const { expertise } = query.choices;
  const fitting = lists
    .flat()
    .filter((service) => expertise.length === 0 || overlaps(service.expertise, expertise));
  return fitting.slice(0, MOST_SERVICES).map(asFound);
}

function asFound({ name, municipality, descriptionPlain, website, phone }: PreliminaryService) {
  return { name, municipality, descriptionPlain, website, phone };
}

function overlaps(own: string[], asked: string[]): boolean {
  return own.some((code) => asked.includes(code));
}
