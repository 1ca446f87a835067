import type { Found, FoundService } from "./found";
import { foundHit } from "./hit";
import { readAsked } from "./read-asked.server";
import { answer } from "../engine.server";
import type { PreliminaryService } from "~/domain/catalogue/public";
import { getRegion, listPreliminaryServices } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
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
