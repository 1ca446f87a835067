/** Whether what came back is what was asked for, looked at as far as it is read. */
import type { SearchResponse } from "meilisearch";

import type { ShownDocument } from "../document";
import { SearchUnavailable } from "../unavailable";

/** A list that ends when it is full has no `totalHits`: it is read for its hits only. */
export type Answered = SearchResponse<ShownDocument, { page: number; hitsPerPage: number }>;

/** One answer per question, in their order. */
export function checkedAnswers(came: unknown, questions: number): Answered[] {
  const results = isRecord(came) ? came.results : undefined;
  if (!Array.isArray(results) || results.length !== questions || !results.every(isAnswer))
    throw new SearchUnavailable("Meilisearch: the answer is not one to this question");
  return results as Answered[];
}

function isAnswer(one: unknown): boolean {
  if (!isRecord(one)) return false;
  const { hits, totalHits, estimatedTotalHits, facetDistribution } = one;
  return (
    Number.isSafeInteger(totalHits ?? estimatedTotalHits) &&
    Array.isArray(hits) &&
    hits.every(isHit) &&
    Object.values(facetDistribution ?? {}).every(isCounts)
  );
}

function isHit(hit: unknown): boolean {
  if (!isRecord(hit)) return false;
  return typeof hit.id === "string" && typeof hit.offerId === "string" && isRecord(hit.card);
}

function isCounts(counts: unknown): boolean {
  return isRecord(counts) && Object.values(counts).every(Number.isSafeInteger);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
