/**
 * Lighter help for a question: what the municipality has, and offers that are free to use (decision
 * 041). It comes before the list and changes nothing in it.
 */
import { answer } from "../engine.server";
import type { Found, FoundHit, FoundService, Lighter } from "./found";
import { foundHit } from "./hit";
import { byFit, type PreliminaryService, type RegionConfig } from "~/domain/catalogue/public";
import { getRegion, listPreliminaryServices } from "~/domain/catalogue/public.server";
import type { SearchQuery } from "~search/query";

const MOST = 5;

/** `remembered` is the municipality of who asks, for a question that names none. */
export async function findLighter(
  found: Pick<Found, "query" | "facets" | "preliminary">,
  remembered: string | null,
  now = new Date(),
): Promise<Lighter> {
  const { query, preliminary } = found;
  const region = await getRegion(now);
  const named = municipalitiesOf(query);
  const municipalities = named.length > 0 || remembered === null ? named : [remembered];
  const [services, offers] = await Promise.all([
    named.length > 0 ? preliminary : findServices(query, municipalities, region),
    findFree(found, municipalities, region),
  ]);
  return { municipalities, services, offers };
}

/** Help without referral in these municipalities and in no other, the best fit first (US19). */
export async function findServices(
  query: SearchQuery,
  municipalities: string[],
  region: RegionConfig,
): Promise<FoundService[]> {
  if (municipalities.length === 0 || query.page > 1) return [];
  const lists = await Promise.all(municipalities.map((code) => listPreliminaryServices(code)));
  const { text } = query;
  const { expertise } = query.choices;
  const fitting = lists
    .flat()
    .filter((service) => expertise.length === 0 || overlaps(service.expertise, expertise));
  return byFit(fitting, { expertise, text }, region).slice(0, MOST).map(asFound);
}

/** Where the question is about: the postcode's municipality, or those that were chosen. */
export function municipalitiesOf({ near, choices }: SearchQuery): string[] {
  return near ? [near.municipality] : choices.gemeente;
}

/** One more question, and only when the counts say that there is something to find. */
async function findFree(
  { query, facets }: Pick<Found, "query" | "facets">,
  municipalities: string[],
  region: RegionConfig,
): Promise<FoundHit[]> {
  const free = region.segments
    .filter(({ access, code }) => access === "free" && (facets.segment[code] ?? 0) > 0)
    .map(({ code }) => code);
  if (free.length === 0 || query.choices.segment.length > 0 || query.page > 1) return [];
  const gemeente = query.near ? query.choices.gemeente : municipalities;
  const choices = { ...query.choices, segment: free, gemeente };
  const narrowed = { ...query, choices, listOnly: true };
  const { answered } = await answer(narrowed);
  return answered.hits.slice(0, MOST).map((hit) => foundHit(hit, narrowed, region));
}

function asFound({ name, municipality, descriptionPlain, website, phone }: PreliminaryService) {
  return { name, municipality, descriptionPlain, website, phone };
}

function overlaps(own: string[], asked: string[]): boolean {
  return own.some((code) => asked.includes(code));
}
