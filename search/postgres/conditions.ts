/** A question as SQL over the projection: which rows answer it, and what each is worth in order. */
import type { Bind } from "./sql";
import type { TextQuery } from "./text-query.server";
import { chosenFacets } from "../facets";
import { RADIUS_KM } from "../geo";
import { type Facet, FACETS, type Near, type SearchQuery } from "../query";

export const FACET_COLUMN: Record<Facet, { column: string; isList: boolean }> = {
  wet: { column: "law", isList: false },
  segment: { column: "segment", isList: false },
  profiel: { column: "profile", isList: false },
  intensiteit: { column: "intensities", isList: true },
  gemeente: { column: "municipalities", isList: true },
  expertise: { column: "expertise", isList: true },
  vorm: { column: "delivery_form", isList: false },
  soort: { column: "kinds", isList: true },
  taal: { column: "languages", isList: true },
};

const ACCEPTING = ["open", "limited", "assessment_first"];

/** What must hold, apart from choices within facets. */
export function conditionsOf(query: SearchQuery, text: TextQuery | null, bind: Bind): string[] {
  return [
    ...inScope(query, bind),
    ...(text ? [holds(text, bind)] : []),
    ...fitting(query, bind),
    ...available(query, bind),
    ...nearby(query, bind),
  ];
}

/** What holds whatever else is asked: contracted on this day (I20), and what the words stand for. */
export function inScope({ today, meant }: SearchQuery, bind: Bind): string[] {
  const day = bind(today);
  return [
    "not d.is_removed",
    `d.scope_from <= ${day}::int`,
    `d.scope_to >= ${day}::int`,
    ...meant.map((codes) => `d.expertise && ${bind(codes)}::text[]`),
  ];
}

export function holds(text: TextQuery, bind: Bind): string {
  return `d.tsv @@ ${bind(text.wide)}::tsquery`;
}

/** One bit per facet whose choice the row misses. */
export function missedBits(query: SearchQuery, bind: Bind): string {
  const bits = chosenFacets(query).map((facet) => {
    const { column, isList } = FACET_COLUMN[facet];
    const choice = `${bind(query.choices[facet])}::text[]`;
    const met = isList ? `d.${column} && ${choice}` : `d.${column} = any(${choice})`;
    return `case when ${met} then 0 else ${bitOf(facet)} end`;
  });
  return bits.length > 0 ? bits.join(" | ") : "0";
}

export function bitOf(facet: Facet): number {
  return 1 << FACETS.indexOf(facet);
}

function fitting(query: SearchQuery, bind: Bind): string[] {
  const { age, educationLevels, goalTypes } = query;
  return [
    ...(age === null ? [] : [`${bind(age)}::int between d.age_min and d.age_max`]),
    ...(query.consult ? ["d.consult"] : []),
    ...(query.transport ? ["d.transport"] : []),
    ...(query.continuesAfter18 ? ["d.continues_after_18"] : []),
    ...(educationLevels.length > 0
      ? [`d.education_level = any(${bind(educationLevels)}::text[])`]
      : []),
    ...(goalTypes.length > 0 ? [`d.goal_types && ${bind(goalTypes)}::text[]`] : []),
  ];
}

/** A stale or unknown wait never counts as available (I19). */
function available(query: SearchQuery, bind: Bind): string[] {
  const { startWithinWeeks, acceptsNow, today, staleAfterDays } = query;
  if (startWithinWeeks === null && !acceptsNow) return [];
  return [
    "d.wait_status <> 'unknown'",
    `d.wait_as_of >= ${bind(today - staleAfterDays)}::int`,
    `not ${isStopped(bind(today))}`,
    ...(startWithinWeeks === null ? [] : [`d.weeks_to_start <= ${bind(startWithinWeeks)}::int`]),
    ...(acceptsNow ? [`d.wait_status = any(${bind(ACCEPTING)}::text[])`] : []),
  ];
}

function isStopped(day: string): string {
  return `${day}::int between d.stop_from and d.stop_to`;
}

/** Help at home is near where it is given; a building within the radius. */
function nearby({ near }: SearchQuery, bind: Bind): string[] {
  if (!near) return [];
  const atHome = `d.at_home and ${bind(near.municipality)} = any(d.municipalities)`;
  return [`(${atHome} or ${distanceOf(near, bind)} <= ${bind(near.radiusKm)}::float8)`];
}

/** Kilometres to a building, as in `geo.ts`. */
export function distanceOf(near: Near | null, bind: Bind): string {
  if (!near) return "null::float8";
  const [lat, lon] = [`${bind(near.lat)}::float8`, `${bind(near.lon)}::float8`];
  const a = `sin(radians(d.lat - ${lat}) / 2) ^ 2
    + cos(radians(${lat})) * cos(radians(d.lat)) * sin(radians(d.lon - ${lon}) / 2) ^ 2`;
  return `2 * ${RADIUS_KM} * asin(least(1, sqrt(${a})))`;
}

/** The order key of the day, as in `ranking.ts`. */
export function waitKeyOf(query: SearchQuery, bind: Bind): string {
  const { staleAfterDays, unknownAfterDays } = query;
  const day = bind(query.today);
  const age = `${day}::int - d.wait_as_of`;
  const weeks = "least(coalesce(d.weeks_to_start, 999), 999)";
  return `case
    when d.wait_status = 'unknown' or ${age} > ${bind(unknownAfterDays)}::int then 4000
    when ${age} > ${bind(staleAfterDays)}::int then 3000 + ${weeks}
    when d.doubtful_from <= ${day}::int then 2000 + ${weeks}
    when d.wait_status in ('full', 'stop') or ${isStopped(day)} then 1000 + ${weeks}
    else ${weeks} end`;
}

/** What holds the words as typed comes before what holds them in another shape. */
export function rankOf(text: TextQuery | null, bind: Bind): string {
  if (!text) return "0";
  const isExact = `(d.tsv @@ ${bind(text.exact)}::tsquery)::int`;
  return `${isExact} + round(ts_rank('{0.05, 0.2, 0.5, 1}', d.tsv, ${bind(text.wide)}::tsquery)::numeric, 2)`;
}
