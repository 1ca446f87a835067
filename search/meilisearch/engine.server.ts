/**
 * The main engine: a Meilisearch server behind the port.
 *
 * One request answers a question: the list, the totals, and for each facet with a choice its counts
 * as if that choice were not made. `distinct` folds places into offers, but counts by it go through
 * every document: where all places of an offer answer alike, one document of each is counted instead.
 * Facets are the same for all places of an offer, so both counts are exact; `distinct` counts are so
 * because they say `hitsPerPage`. The list needs no count, and ends when it is full.
 */
import type { Meilisearch, MultiSearchQuery } from "meilisearch";

import { type Answered, checkedAnswers } from "./answers";
import { connect, type MeilisearchOptions, whenAvailable } from "./client.server";
import { conditionsOf, inScope, oneOf } from "./filter";
import { answering, type Asking } from "../answering";
import { KEPT_DAYS, SHOWN_FIELDS, type ShownDocument } from "../document";
import { type Hit, NOTHING, type SearchAnswer, type SearchEngine } from "../engine";
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
/** Counts a document that was fed before it had the mark: rather one too many than none. */
const ONE_OF_EACH = "isFirst != false";

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
  if (query.listOnly) return { ...NOTHING, hits: await listAlone(server, question) };
  const lists = isSieved(question) ? [] : [listQuery(question)];
  const facets = chosenFacets(query);
  const [counted, places, ...more] = await ask(server, [
    countQuery(question),
    placesQuery(question),
    ...facets.map((facet) => countQuery(question, facet)),
    ...lists,
  ]);
  const { offerId, supplierId } = places!.facetDistribution ?? {};
  const listed = isSieved(question)
    ? await listSieved(server, question, Object.keys(offerId ?? {}))
    : more.at(-1)!.hits;
  return {
    total: counted!.totalHits,
    places: places!.totalHits,
    suppliers: Object.keys(supplierId ?? {}).length,
    page: query.page,
    pages: Math.ceil(counted!.totalHits / HITS_PER_PAGE),
    hits: await hitsOf(server, question, listed),
    facets: facetsOf([counted!, ...more.slice(0, facets.length)]),
    droppedWords: [],
  };
}

/**
 * Whether the words only choose and another order lists. The index ranks by words first, so the list
 * is then asked for apart, by the offers that were found and without the words.
 */
function isSieved({ words, order }: Question): boolean {
  return words.length > 0 && order !== "text";
}

/** How many offers, by the facets without a choice; or by one with a choice, as if it had none. */
function countQuery({ query, words }: Question, facet?: Facet): Asked {
  const open = FACETS.filter((one) => query.choices[one].length === 0);
  const byPlace = isAboutPlaces(query);
  return {
    ...textOf(words),
    ...NO_HITS,
    filter: [...conditionsOf(query, facet), ...(byPlace ? [] : [ONE_OF_EACH])],
    ...(byPlace ? { distinct: "offerId" } : {}),
    facets: (facet ? [facet] : open).map((one) => FACET_FIELD[one]),
  };
}

/** How many places and suppliers, and if it matters which offers. */
function placesQuery(question: Question): Asked {
  const { query, words } = question;
  return {
    ...textOf(words),
    ...NO_HITS,
    filter: conditionsOf(query),
    facets: ["supplierId", ...(isSieved(question) ? ["offerId"] : [])],
  };
}

function listQuery(question: Question): Asked {
  const { query, words } = question;
  return { ...textOf(words), ...pageOf(question), filter: conditionsOf(query) };
}

async function listSieved(
  server: Server,
  question: Question,
  offerIds: string[],
): Promise<ShownDocument[]> {
  if (offerIds.length === 0) return [];
  const filter = [...conditionsOf(question.query), oneOf("offerId", offerIds)];
  const [found] = await ask(server, [{ ...pageOf(question), filter }]);
  return found!.hits;
}

async function listAlone(server: Server, question: Question): Promise<Hit[]> {
  if (!isSieved(question)) {
    const [found] = await ask(server, [listQuery(question)]);
    return hitsOf(server, question, found!.hits);
  }
  const [places] = await ask(server, [placesQuery(question)]);
  const offerIds = Object.keys(places!.facetDistribution?.offerId ?? {});
  return hitsOf(server, question, await listSieved(server, question, offerIds));
}

/** Where one place answers and another does not, the places of what is shown are counted apart. */
async function hitsOf(
  server: Server,
  { query, words }: Question,
  listed: ShownDocument[],
): Promise<Hit[]> {
  if (!isAboutPlaces(query) || listed.length === 0)
    return listed.map((document) => hitOf(document, query, document.card.placeCount));
  const shown = oneOf(
    "offerId",
    listed.map(({ offerId }) => offerId),
  );
  const [counted] = await ask(server, [
    {
      ...textOf(words),
      ...NO_HITS,
      filter: [...conditionsOf(query), shown],
      facets: ["offerId"],
    },
  ]);
  const places = counted!.facetDistribution?.offerId ?? {};
  return listed.map((document) => hitOf(document, query, places[document.offerId] ?? 1));
}

function pageOf({ query, order }: Question): Asked {
  const day = query.today % KEPT_DAYS;
  const wait = [`wait${day}:asc`, `turn${day}:asc`, "id:asc"];
  const near = query.near && `_geoPoint(${query.near.lat}, ${query.near.lon}):asc`;
  return {
    limit: HITS_PER_PAGE,
    offset: (query.page - 1) * HITS_PER_PAGE,
    distinct: "offerId",
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

function hitOf(document: ShownDocument, { near }: SearchQuery, places: number): Hit {
  return { document, morePlaces: places - 1, distanceKm: near && kilometresTo(document, near) };
}

function facetsOf(answers: Answered[]): SearchAnswer["facets"] {
  const counts = Object.assign({}, ...answers.map((answer) => answer.facetDistribution ?? {}));
  const pairs = FACETS.map((facet) => [facet, counts[FACET_FIELD[facet]] ?? {}]);
  return Object.fromEntries(pairs) as SearchAnswer["facets"];
}
