/**
 * The second engine: the projection table behind the port.
 *
 * It answers the same questions with the same numbers and the same order; only how words are
 * understood differs. It takes over where Meilisearch is away or cannot run.
 */
import { holds, inScope } from "./conditions";
import { binder, type Sql } from "./sql";
import { statementOf } from "./statement";
import { textQueryOf } from "./text-query.server";
import { answering, type Asking } from "../answering";
import type { ShownDocument } from "../document";
import { type Hit, NOTHING, type SearchAnswer, type SearchEngine } from "../engine";
import { orderOf } from "../facets";
import { kilometresTo } from "../geo";
import { HITS_PER_PAGE, type SearchQuery } from "../query";

type Answer = Pick<SearchAnswer, "total" | "places" | "suppliers" | "facets"> & {
  hits: { document: ShownDocument; places: number }[];
};

export function postgresEngine(sql: Sql): SearchEngine {
  const asking: Asking = {
    answerWith: (query, words) => answerWith(sql, query, words),
    countHolding: (query, words) => countHolding(sql, query, words),
  };
  return { name: "postgres", find: (query) => answering(asking, query) };
}

async function countHolding(sql: Sql, query: SearchQuery, words: string[]): Promise<number> {
  const text = words.length > 0 ? await textQueryOf(sql, words) : null;
  const { values, bind } = binder();
  const inText = text ? [holds(text, bind)] : [];
  const conditions = [...inScope(query, bind), ...inText].join(" and ");
  const statement = `select count(*)::int as count from search_document d where ${conditions}`;
  const [found] = await sql<{ count: number }>(statement, values);
  return found!.count;
}

async function answerWith(sql: Sql, query: SearchQuery, words: string[]): Promise<SearchAnswer> {
  const text = words.length > 0 ? await textQueryOf(sql, words) : null;
  const { statement, values } = statementOf(query, text, orderOf(query, words));
  const [row] = await sql<{ answer: Answer }>(statement, values);
  const { total, places, suppliers, facets, hits } = row!.answer;
  if (query.listOnly) return { ...NOTHING, hits: hits.map((hit) => hitOf(hit, query)) };
  return {
    total,
    places,
    suppliers,
    page: query.page,
    pages: Math.ceil(total / HITS_PER_PAGE),
    hits: hits.map((hit) => hitOf(hit, query)),
    facets,
    droppedWords: [],
  };
}

function hitOf({ document, places }: Answer["hits"][number], { near }: SearchQuery): Hit {
  return { document, morePlaces: places - 1, distanceKm: near && kilometresTo(document, near) };
}
