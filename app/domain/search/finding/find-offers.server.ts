import { findServices, municipalitiesOf } from "./find-lighter.server";
import type { Found } from "./found";
import { foundHit } from "./hit";
import { readAsked } from "./read-asked.server";
import { answer } from "../engine.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { HITS_PER_PAGE } from "~search/query";

/** What may be found today for these parameters; never fails on what was asked. */
export async function findOffers(params: URLSearchParams, now = new Date()): Promise<Found> {
  const region = await getRegion(now);
  const { query, postcode, ignored, understood } = await readAsked(params, region, dayAt(now));
  const [{ answered, engine, limited }, preliminary] = await Promise.all([
    answer(query),
    findServices(query, municipalitiesOf(query), region),
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
