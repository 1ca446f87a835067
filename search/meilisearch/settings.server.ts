import type { Settings } from "meilisearch";

import { KEPT_DAYS, SHOWN_FIELDS, TEXT_FIELDS } from "../document";
import { STOP_WORDS } from "../dutch/stop-words";
import { FACET_FIELD } from "../query";

/** More than any window will ever hold: a count that is cut off would be untrue. */
const NO_LIMIT = 100_000;
const SLOWEST_SEARCH_MS = 1500;

const keyOfEachDay = (key: string) => Array.from({ length: KEPT_DAYS }, (_, i) => `${key}${i}`);

export type Synonyms = Record<string, string[]>;

/**
 * Every setting by name, since the defaults differ between server versions.
 *
 * `sort` stands last of the ranking rules: the words decide, then the wait of the day, then the turn
 * of the day. An order that the reader chose stands above the words; the engine then asks without
 * them (see `engine.server.ts`), because an index has one list of rules.
 */
export function settingsOf(synonyms: Synonyms): Settings {
  return {
    searchableAttributes: [...TEXT_FIELDS],
    displayedAttributes: [...SHOWN_FIELDS, "digest"],
    filterableAttributes: [
      ...Object.values(FACET_FIELD),
      ...["offerId", "supplierId", "isFirst", "educationLevel", "goalTypes", "ageMin", "ageMax"],
      ...["consult", "transport", "continuesAfter18", "atHome", "_geo"],
      ...["waitStatus", "waitAsOf", "weeksToStart", "stopFrom", "stopTo", "scopeFrom", "scopeTo"],
    ],
    sortableAttributes: [...keyOfEachDay("wait"), ...keyOfEachDay("turn"), "atHome", "_geo", "id"],
    rankingRules: ["words", "typo", "proximity", "attribute", "exactness", "sort"],
    distinctAttribute: null,
    stopWords: [...STOP_WORDS],
    synonyms,
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: [],
      disableOnAttributes: [],
      disableOnNumbers: true,
    },
    faceting: { maxValuesPerFacet: NO_LIMIT, sortFacetValuesBy: { "*": "alpha" } },
    pagination: { maxTotalHits: NO_LIMIT },
    separatorTokens: [],
    nonSeparatorTokens: [],
    dictionary: [],
    localizedAttributes: null,
    proximityPrecision: "byWord",
    prefixSearch: "indexingTime",
    facetSearch: false,
    searchCutoffMs: SLOWEST_SEARCH_MS,
    embedders: null,
  };
}
