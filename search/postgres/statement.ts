/**
 * One statement that answers a question whole: hits, totals, and every facet's counts as if its own
 * choice were not made.
 *
 * Each row carries the facets it misses as bits. A hit misses none; a row counts for a facet when it
 * misses no other. Facets are the same for all places of an offer, so places fold into their offer
 * before anything is counted.
 */
import {
  bitOf,
  conditionsOf,
  distanceOf,
  FACET_COLUMN,
  missedBits,
  rankOf,
  waitKeyOf,
} from "./conditions";
import { binder } from "./sql";
import type { TextQuery } from "./text-query.server";
import { KEPT_DAYS, SHOWN_FIELDS } from "../document";
import type { Order } from "../facets";
import { type Facet, FACETS, HITS_PER_PAGE, type SearchQuery } from "../query";

const ORDER: Record<Order, string> = {
  text: "rank desc, wait, turn, id",
  wait: "wait, turn, id",
  distance: "at_home desc, distance, wait, turn, id",
};

const FACET_COLUMNS = FACETS.map((facet) => `d.${FACET_COLUMN[facet].column}`).join(", ");
/** Inequalities throughout: for "= 0" the planner expects next to no rows and nests loops. */
const ALL_COUNTS = FACETS.map((facet) => `'${facet}', ${countsOf(facet)}`).join(",\n      ");

export function statementOf(
  query: SearchQuery,
  text: TextQuery | null,
  order: Order,
): { statement: string; values: unknown[] } {
  const { values, bind } = binder();
  const statement = `
  with candidate as materialized (
    select d.id, d.offer_id, d.supplier_id, d.at_home, ${FACET_COLUMNS},
      ${missedBits(query, bind)} as missed,
      ${rankOf(text, bind)} as rank,
      ${waitKeyOf(query, bind)} as wait,
      d.rotation[${bind((query.today % KEPT_DAYS) + 1)}::int] as turn,
      ${distanceOf(query.near, bind)} as distance
    from search_document d
    where ${conditionsOf(query, text, bind).join(" and ")}
  ), offer as materialized (
    select distinct on (offer_id) *, count(*) over (partition by offer_id) as places
    from candidate
    where (missed & (missed - 1)) < 1
    order by offer_id, ${ORDER[order]}
  ), found as materialized (
    select * from offer where missed < 1
  ), listed as (
    select id, places, row_number() over (order by ${ORDER[order]}) as position
    from found
    order by position
    limit ${HITS_PER_PAGE} offset ${bind((query.page - 1) * HITS_PER_PAGE)}::bigint
  )
  select json_build_object(
    'total', (select count(*) from found),
    'places', (select coalesce(sum(places), 0) from found),
    'suppliers', (select count(distinct supplier_id) from found),
    'hits', (
      select coalesce(json_agg(jsonb_build_object(
        'places', l.places, 'document', (
        select jsonb_object_agg(key, value) from jsonb_each(d.document)
        where key = any(${bind(SHOWN_FIELDS)}::text[]))) order by l.position), '[]')
      from listed l join search_document d using (id)),
    'facets', json_build_object(
      ${query.listOnly ? "" : ALL_COUNTS})
  ) as answer`;
  return { statement, values };
}

/** Equal lists are counted together before they are taken apart. */
function countsOf(facet: Facet): string {
  const { column, isList } = FACET_COLUMN[facet];
  const groups = `select ${column} as own, count(*) as offers from offer
      where (missed & ~${bitOf(facet)}) < 1 and ${column} is not null group by 1`;
  const counts = isList
    ? `select code, sum(offers) as offers from (${groups}) g, unnest(own) as code group by code`
    : `select own as code, offers from (${groups}) g`;
  return `(select coalesce(json_object_agg(code, offers), '{}') from (${counts}) c)`;
}
