/**
 * The answer by going through every document: what both engines must equal for questions without
 * words. Written from the contract (search parameters), with nothing shared but the order keys.
 */
import type { SearchDocument } from "~search/document";
import type { SearchAnswer } from "~search/engine";
import { distanceKm } from "~search/geo";
import { type Facet, FACET_FIELD, FACETS, type SearchQuery } from "~search/query";
import { turn, waitKey } from "~search/ranking";

type Expected = Pick<SearchAnswer, "total" | "places" | "suppliers" | "pages" | "facets"> & {
  hits: { id: string; morePlaces: number; distanceKm: number | null }[];
};

export function bruteForce(documents: SearchDocument[], query: SearchQuery): Expected {
  const found = documents.filter((document) => answers(document, query));
  const bestFirst = found.toSorted((a, b) => compare(a, b, query));
  const best = [...new Map(bestFirst.toReversed().map((one) => [one.offerId, one])).values()];
  const listed = best.toSorted((a, b) => compare(a, b, query));
  const start = (query.page - 1) * 20;
  return {
    total: listed.length,
    places: found.length,
    suppliers: new Set(found.map((one) => one.supplierId)).size,
    pages: Math.ceil(listed.length / 20),
    hits: listed.slice(start, start + 20).map((one) => ({
      id: one.id,
      morePlaces: found.filter((other) => other.offerId === one.offerId).length - 1,
      distanceKm: query.near && away(one, query.near),
    })),
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, counts(documents, query, facet)]),
    ) as SearchAnswer["facets"],
  };
}

function answers(document: SearchDocument, query: SearchQuery, without?: Facet): boolean {
  const { today, age, educationLevels, goalTypes, near } = query;
  const chosen = FACETS.every((facet) => {
    const choice = facet === without ? [] : query.choices[facet];
    return choice.length === 0 || valuesOf(document, facet).some((code) => choice.includes(code));
  });
  return (
    chosen &&
    document.scopeFrom <= today &&
    today <= document.scopeTo &&
    (age === null || (document.ageMin <= age && age <= document.ageMax)) &&
    (!query.consult || document.consult) &&
    (!query.transport || document.transport) &&
    (!query.continuesAfter18 || document.continuesAfter18) &&
    (educationLevels.length === 0 || educationLevels.includes(document.educationLevel ?? "")) &&
    (goalTypes.length === 0 || document.goalTypes.some((goal) => goalTypes.includes(goal))) &&
    startsInTime(document, query) &&
    (!query.acceptsNow || accepts(document, query)) &&
    (near === null || isNear(document, near))
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

function compare(a: SearchDocument, b: SearchDocument, query: SearchQuery): number {
  const keys = (one: SearchDocument) => {
    const wait = waitKey(one, query.today, query);
    const near = query.sort === "afstand" && query.near;
    return [
      ...(near ? [one.atHome ? 0 : 1, away(one, near)] : []),
      wait,
      turn(one.offerId, query.today),
      one.id,
    ];
  };
  const [left, right] = [keys(a), keys(b)];
  const first = left.findIndex((key, i) => key !== right[i]);
  return first < 0 ? 0 : left[first]! < right[first]! ? -1 : 1;
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
