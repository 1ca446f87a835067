/**
 * The main engine: a Meilisearch server behind the port.
 *
 * One request answers a question: the hits, the places, and for each facet with a choice its counts
 * as if that choice were not made. `distinct` folds places into offers; its counts are exact because
 * every query says `hitsPerPage`, and because facets are the same for all places of an offer.
 */
import type { Meilisearch, MultiSearchQuery } from "meilisearch";

import { type Answered, checkedAnswers } from "./answers";
import { connect, type MeilisearchOptions, whenAvailable } from "./client.server";
import { conditionsOf, inScope, oneOf } from "./filter";
import { answering, type Asking } from "../answering";
import { KEPT_DAYS, SHOWN_FIELDS, type ShownDocument } from "../document";
import type { Hit, SearchAnswer, SearchEngine } from "../engine";
import { chosenFacets, isAboutPlaces, type Order, orderOf } from "../facets";
import { kilometresTo } from "../geo";
import { type Facet, FACET_FIELD, FACETS, HITS_PER_PAGE, type SearchQuery } from "../query";
import { SearchUnavailable } from "../unavailable";

/** Whether an index that holds so many documents may answer; an emptied one answers as well. */
type IsEnough = (held: number) => Promise<boolean>;
type Server = { client: Meilisearch; indexUid: string; isEnough: IsEnough };
type Asked = Omit<MultiSearchQuery, "indexUid">;
/** A question with the words that are really looked for and the order they give. */
type Question = { query: SearchQuery; words: string[]; order: Order };

const NO_HITS = { page: 1, hitsPerPage: 0 };

export function meilisearchEngine(
  options: MeilisearchOptions,
  isEnough: IsEnough = async () => true,
): SearchEngine {
  const server = { client: connect(options), indexUid: options.indexUid, isEnough };
  const asking: Asking = {
    answerWith: (query, words) => answerWith(server, query, words),
    countHolding: (query, words) => countHolding(server, query, words),
  };
  return {
    name: "meilisearch",
    find: (query) => answering(asking, query),
  };
}

async function countHolding(server: Server, query: SearchQuery, words: string[]): Promise<number> {
  const [found] = await ask(server, [{ ...textOf(words), ...NO_HITS, filter: inScope(query) }]);
  return found!.totalHits;
}

async function answerWith(
  server: Server,
  query: SearchQuery,
  words: string[],
): Promise<SearchAnswer> {
  const question = { query, words, order: orderOf(query, words) };
  const [main, places, ...chosen] = await ask(server, [
    mainQuery(question),
    placesQuery(question),
    ...chosenFacets(query).map((facet) => facetQuery(question, facet)),
  ]);
  const { offerId, supplierId, id } = places!.facetDistribution ?? {};
  const listed = isSieved(question)
    ? await listInOrder(server, question, Object.keys(id ?? {}))
    : main!.hits;
  return {
    total: main!.totalHits,
    places: places!.totalHits,
    suppliers: Object.keys(supplierId ?? {}).length,
    page: query.page,
    pages: Math.ceil(main!.totalHits / HITS_PER_PAGE),
    hits: listed.map((document) => hitOf(document, query, offerId)),
    facets: facetsOf([main!, ...chosen]),
    droppedWords: [],
  };
}

/**
 * Whether the words only choose and another order lists. The index ranks by words first, so the list
 * is then asked for apart, by the documents that were found and without the words.
 */
function isSieved({ words, order }: Question): boolean {
  return words.length > 0 && order !== "text";
}

function mainQuery(question: Question): Asked {
  const { query, words } = question;
  const open = FACETS.filter((facet) => query.choices[facet].length === 0);
  return {
    ...textOf(words),
    ...(isSieved(question) ? NO_HITS : pageOf(question)),
    filter: conditionsOf(query),
    distinct: "offerId",
    facets: open.map((facet) => FACET_FIELD[facet]),
  };
}

/** Without `distinct`: how many places and suppliers, and if it matters which offers and documents. */
function placesQuery(question: Question): Asked {
  const { query, words } = question;
  return {
    ...textOf(words),
    ...NO_HITS,
    filter: conditionsOf(query),
    facets: [
      "supplierId",
      ...(isAboutPlaces(query, words) ? ["offerId"] : []),
      ...(isSieved(question) ? ["id"] : []),
    ],
  };
}

function facetQuery({ query, words }: Question, facet: Facet): Asked {
  return {
    ...textOf(words),
    ...NO_HITS,
    filter: conditionsOf(query, facet),
    distinct: "offerId",
    facets: [FACET_FIELD[facet]],
  };
}

async function listInOrder(
  server: Server,
  question: Question,
  ids: string[],
): Promise<ShownDocument[]> {
  if (ids.length === 0) return [];
  const list = { ...pageOf(question), filter: [oneOf("id", ids)], distinct: "offerId" };
  const [found] = await ask(server, [list]);
  return found!.hits;
}

function pageOf({ query, order }: Question): Asked {
  const day = query.today % KEPT_DAYS;
  const wait = [`wait${day}:asc`, `turn${day}:asc`, "id:asc"];
  const near = query.near && `_geoPoint(${query.near.lat}, ${query.near.lon}):asc`;
  return {
    page: query.page,
    hitsPerPage: HITS_PER_PAGE,
    attributesToRetrieve: [...SHOWN_FIELDS],
    sort: order === "distance" && near ? ["atHome:desc", near, ...wait] : wait,
  };
}

function textOf(words: string[]): Asked {
  return { q: words.join(" "), matchingStrategy: "all" };
}

/** Asks all at once, and with them how many documents there are in all. */
async function ask({ client, indexUid, isEnough }: Server, asked: Asked[]): Promise<Answered[]> {
  const queries = [...asked, NO_HITS].map((query) => ({ ...query, indexUid }));
  const came: unknown = await whenAvailable(() => client.multiSearch({ queries }));
  const answers = checkedAnswers(came, queries.length);
  const held = answers.pop()!.totalHits;
  if (await isEnough(held)) return answers;
  throw new SearchUnavailable(`Meilisearch: the index is not whole, it holds ${held} documents`);
}

function hitOf(
  document: ShownDocument,
  { near }: SearchQuery,
  placesPerOffer: Record<string, number> | undefined,
): Hit {
  const places = placesPerOffer?.[document.offerId] ?? document.card.placeCount;
  return { document, morePlaces: places - 1, distanceKm: near && kilometresTo(document, near) };
}

function facetsOf(answers: Answered[]): SearchAnswer["facets"] {
  const counts = Object.assign({}, ...answers.map((answer) => answer.facetDistribution ?? {}));
  const pairs = FACETS.map((facet) => [facet, counts[FACET_FIELD[facet]] ?? {}]);
  return Object.fromEntries(pairs) as SearchAnswer["facets"];
}
