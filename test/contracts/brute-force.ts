/**
 * The answer by going through every document: what both engines must equal for questions without
 * words. Written from the contract (search parameters), with nothing shared but the order keys.
 */
import type { SearchDocument } from "~search/document";
import type { SearchAnswer } from "~search/engine";
import { distanceKm } from "~search/geo";
import { type Facet, FACET_FIELD, FACETS, type SearchQuery } from "~search/query";
import { turn, waitKey } from "~search/ranking";

type Truth = Pick<SearchAnswer, "total" | "places" | "suppliers" | "pages" | "facets"> & {
  /** On all pages. */
  hits: { id: string; morePlaces: number; distanceKm: number | null }[];
};

export function bruteForce(documents: SearchDocument[], query: SearchQuery): Truth {
  const found = inOrder(
    documents.filter((document) => answers(document, query)),
    query,
  );
  const places = new Map<string, SearchDocument[]>();
  for (const one of found) places.set(one.offerId, [...(places.get(one.offerId) ?? []), one]);
  const best = [...places.values()].map(([first]) => first!);
  return {
    total: best.length,
    places: found.length,
    suppliers: new Set(found.map((one) => one.supplierId)).size,
    pages: Math.ceil(best.length / 20),
    hits: best.map((one) => ({
      id: one.id,
      morePlaces: places.get(one.offerId)!.length - 1,
      distanceKm: query.near && away(one, query.near),
    })),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, counts(documents, query, facet)]),
    ) as SearchAnswer["facets"],
  };
}

function answers(document: SearchDocument, query: SearchQuery, without?: Facet): boolean {
  const { today, near } = query;
  return (
    isChosen(document, query, without) &&
    query.meant.every((codes) => meets(codes, document.expertise)) &&
    document.scopeFrom <= today &&
    today <= document.scopeTo &&
    fits(document, query) &&
    startsInTime(document, query) &&
    (!query.acceptsNow || accepts(document, query)) &&
    (near === null || isNear(document, near))
  );
}

function isChosen(document: SearchDocument, query: SearchQuery, without?: Facet): boolean {
  return FACETS.filter((facet) => facet !== without).every((facet) =>
    meets(query.choices[facet], valuesOf(document, facet)),
  );
}

function meets(choice: string[], own: string[]): boolean {
  return choice.length === 0 || own.some((code) => choice.includes(code));
}

function fits(document: SearchDocument, query: SearchQuery): boolean {
  const { age } = query;
  const wanted = (["consult", "transport", "continuesAfter18"] as const).filter((it) => query[it]);
  return (
    wanted.every((it) => document[it]) &&
    (age === null || (document.ageMin <= age && age <= document.ageMax)) &&
    meets(query.educationLevels, [document.educationLevel ?? ""]) &&
    meets(query.goalTypes, document.goalTypes)
  );
}

function isAvailable(document: SearchDocument, { today, staleAfterDays }: SearchQuery): boolean {
  const isStopped = document.stopFrom <= today && today <= document.stopTo;
  const isFresh = document.waitAsOf >= today - staleAfterDays;
  return document.waitStatus !== "unknown" && isFresh && !isStopped;
}

function startsInTime(document: SearchDocument, query: SearchQuery): boolean {
  const { startWithinWeeks } = query;
  if (startWithinWeeks === null) return true;
  const { weeksToStart } = document;
  return isAvailable(document, query) && weeksToStart !== null && weeksToStart <= startWithinWeeks;
}

function accepts(document: SearchDocument, query: SearchQuery): boolean {
  const accepting = ["open", "limited", "assessment_first"];
  return isAvailable(document, query) && accepting.includes(document.waitStatus);
}

function isNear(document: SearchDocument, near: NonNullable<SearchQuery["near"]>): boolean {
  if (document.atHome) return document.municipalities.includes(near.municipality);
  return away(document, near) <= near.radiusKm;
}

function away({ atHome, _geo }: SearchDocument, from: { lat: number; lon: number }): number {
  return atHome || !_geo ? 0 : distanceKm(from, { lat: _geo.lat, lon: _geo.lng });
}

function inOrder(found: SearchDocument[], query: SearchQuery): SearchDocument[] {
  const near = query.sort === "afstand" ? query.near : null;
  const keyed = found.map((one) => {
    const distance = near ? [one.atHome ? 0 : 1, away(one, near)] : [];
    const wait = waitKey(one, query.today, query);
    return { one, keys: [...distance, wait, turn(one.offerId, query.today), one.id] };
  });
  return keyed.sort((a, b) => compare(a.keys, b.keys)).map(({ one }) => one);
}

function compare(a: (number | string)[], b: (number | string)[]): number {
  const first = a.findIndex((key, i) => key !== b[i]);
  return first < 0 ? 0 : a[first]! < b[first]! ? -1 : 1;
}

function valuesOf(document: SearchDocument, facet: Facet): string[] {
  return [document[FACET_FIELD[facet]] ?? []].flat();
}

function counts(
  documents: SearchDocument[],
  query: SearchQuery,
  facet: Facet,
): Record<string, number> {
  const offers = new Map<string, Set<string>>();
  for (const document of documents.filter((one) => answers(one, query, facet))) {
    for (const code of valuesOf(document, facet)) {
      offers.set(code, (offers.get(code) ?? new Set()).add(document.offerId));
    }
  }
  return Object.fromEntries([...offers].map(([code, ids]) => [code, ids.size]));
}
