import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { drawnRegion } from "./drawn-region";
import { searchMap } from "./search-map";
import type { Found, FoundHit } from "~/domain/search/public";
import { anyQuery, type Facet, FACETS } from "~search/query";

const SQUARE = (west: number, south: number): [number, number][] => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const region = aRegion({
  outlines: [
    { code: "0405", rings: [SQUARE(5, 52.6)] },
    { code: "0388", rings: [SQUARE(5.24, 52.66)] },
  ],
});

function aHit(city: string | null, point: FoundHit["point"]): FoundHit {
  const place = city && { name: "Huis", city, municipality: "0405", distanceKm: null };
  return { place: place || null, point } as FoundHit;
}

const HITS = [
  aHit("Hoorn", { lat: 52.64, lon: 5.06 }),
  aHit(null, null),
  aHit("Enkhuizen", { lat: 52.7, lon: 5.29 }),
  aHit("Hoorn", { lat: 52.64, lon: 5.06 }),
];

function found(more: Partial<Found> = {}): Found {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}]));
  return {
    ...{ page: 1, hits: HITS, postcode: null, query: anyQuery(20_000) },
    facets: { ...(facets as Record<Facet, Record<string, number>>), gemeente: { "0405": 34 } },
    ...more,
  } as Found;
}

const plain = { region, language: "nl" as const, chosen: [] };

test("every item of the list is on the map or said to come to you, with its own number", () => {
  const { points, key } = searchMap(found({ page: 2 }), { ...plain });
  expect(points.map(({ n, city }) => [n, city])).toEqual([
    [21, "Hoorn"],
    [23, "Enkhuizen"],
    [24, "Hoorn"],
  ]);
  expect(key).toEqual([
    { where: "Enkhuizen", numbers: [23] },
    { where: "Hoorn", numbers: [21, 24] },
    { where: "1 keer bij u thuis of in de buurt", numbers: [22] },
  ]);
});

test("places lie within their municipality, north above and east to the right", () => {
  const { shapes } = drawnRegion(region);
  const [hoorn, enkhuizen] = shapes;
  const { points } = searchMap(found(), { ...plain });
  for (const [point, shape] of [
    [points[0]!, hoorn!],
    [points[1]!, enkhuizen!],
  ] as const) {
    const { x, y, w, h } = shape.box;
    expect(point.x > x && point.x < x + w && point.y > y && point.y < y + h).toBe(true);
  }
  expect(enkhuizen!.x).toBeGreaterThan(hoorn!.x);
  expect(enkhuizen!.y).toBeLessThan(hoorn!.y);
});

test("a municipality is chosen, and left again, without losing the other choices", () => {
  const chosen = [
    { param: "wet", value: "jeugdwet" },
    { param: "gemeente", value: "0405" },
  ];
  const { shapes } = searchMap(found(), { ...plain, chosen });
  const [hoorn, enkhuizen] = shapes;
  expect(hoorn?.label).toBe("Hoorn 34");
  expect(hoorn?.choice).toMatchObject({ chosen: true, to: "/zoeken?wet=jeugdwet" });
  expect(enkhuizen?.choice).toMatchObject({
    chosen: false,
    to: "/zoeken?wet=jeugdwet&gemeente=0405&gemeente=0388",
  });
});

test("what is chosen comes near without a script: a municipality, else the postcode's circle", () => {
  const whole = searchMap(found(), { ...plain });
  expect(whole.box).toEqual(whole.whole);
  const chosen = [{ param: "gemeente", value: "0405" }];
  expect(searchMap(found(), { ...plain, chosen }).box.w).toBeLessThan(whole.whole.w);
  const near = { lat: 52.64, lon: 5.06, municipality: "0405", radiusKm: 2 };
  const around = searchMap(found({ postcode: "1621", query: { ...anyQuery(20_000), near } }), {
    ...plain,
  });
  expect(around.box.w).toBeLessThan(whole.whole.w);
  expect(around.circle).not.toBeNull();
  expect(around.said.join(" ")).toContain("2 km rond postcode 1621");
});

test("a region is drawn once, not once per question", () => {
  expect(drawnRegion(region)).toBe(drawnRegion(region));
});

test("a region without outlines shows its places", () => {
  const bare = searchMap(found(), { ...plain, region: aRegion() });
  expect(bare.shapes.map(({ path }) => path)).toEqual(["", ""]);
  expect(bare.points).toHaveLength(3);
});
