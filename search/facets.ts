/** What a question means for facets, places and order: the same for every engine. */
import { type Facet, FACETS, type SearchQuery } from "./query";

/** The facets with a choice; each is counted as if its own choice were not made. */
export function chosenFacets({ choices }: Pick<SearchQuery, "choices">): Facet[] {
  return FACETS.filter((facet) => choices[facet].length > 0);
}

/** Whether one place of an offer may answer the question while another does not. */
export function isAboutPlaces({ startWithinWeeks, acceptsNow, near }: SearchQuery): boolean {
  return startWithinWeeks !== null || acceptsNow || near !== null;
}

export type Order = "text" | "wait" | "distance";

/** What the list is ordered by: relevance needs words and distance needs a place to start from. */
export function orderOf({ sort, near }: SearchQuery, words: string[]): Order {
  if (sort === "afstand" && near) return "distance";
  return sort === "relevantie" && words.length > 0 ? "text" : "wait";
}
