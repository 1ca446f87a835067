/** The port: what any engine behind the window must be able to do. */
import type { SearchDocument, ShownDocument } from "./document";
import { type Facet, FACETS, type SearchQuery } from "./query";

export type Hit = {
  document: ShownDocument;
  /** Other places of the same offer that answer the question too. */
  morePlaces: number;
  /** Null when no place to search from is given. */
  distanceKm: number | null;
};

export type SearchAnswer = {
  /** Offers found; a hit is the best place of one offer. */
  total: number;
  places: number;
  suppliers: number;
  page: number;
  pages: number;
  hits: Hit[];
  /** Offers per code; a facet's counts ignore its own choice. */
  facets: Record<Facet, Record<string, number>>;
  /** Words that were left out because nothing holds all of them. */
  droppedWords: string[];
};

/** An answer in which nothing was counted. */
export const NOTHING: SearchAnswer = {
  ...{ total: 0, places: 0, suppliers: 0, page: 1, pages: 0, hits: [], droppedWords: [] },
  facets: Object.fromEntries(FACETS.map((facet) => [facet, {}])) as SearchAnswer["facets"],
};

export type SearchEngine = {
  readonly name: "meilisearch" | "postgres";
  find(query: SearchQuery): Promise<SearchAnswer>;
};

/** A document as the projection hands it to an engine; removed ones carry no content. */
export type Feed = { id: string; change: bigint } & (
  { isRemoved: false; document: SearchDocument; digest: string } | { isRemoved: true }
);
