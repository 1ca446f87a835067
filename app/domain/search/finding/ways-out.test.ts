import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import type { Chosen } from "./chosen";
import { bestOf, type CountedWay, groupsOf, leaving, setsOf, stepsFrom } from "./ways-out";
import { anyQuery, type SearchQuery } from "~search/query";

const today = 20_779;
const region = aRegion({
  municipalities: [
    { code: "m1", name: "Midden", lat: 52, lon: 5 },
    { code: "m2", name: "Ver", lat: 52, lon: 6 },
    { code: "m3", name: "Dichtbij", lat: 52, lon: 5.1 },
    { code: "m4", name: "Naast", lat: 52, lon: 5.2 },
    { code: "m5", name: "Opgegaan", lat: 52, lon: 5.01, until: "2024-12-31" },
  ],
  intensities: ["licht", "midden", "zwaar"].map((code, order) => ({
    ...{ code, name: code, law: "jeugdwet", order },
  })),
});

const read = (query: string): Chosen[] =>
  [...new URLSearchParams(query)].map(([param, value]) => ({ param, value }));
const said = (chosen: Chosen[]) => chosen.map(({ param, value }) => `${param}=${value}`).join("&");

function steps(query: string, asked: Partial<SearchQuery>) {
  const found = stepsFrom(read(query), { ...anyQuery(today), ...asked }, region);
  return found.map(({ kind, chosen }) => [kind, said(chosen)]);
}

const choosing = (facet: "gemeente" | "intensiteit", codes: string[]) => ({
  choices: { ...anyQuery(today).choices, [facet]: codes },
});

test("a start may be later: 4, 8, 12 weeks", () => {
  expect(steps("start_binnen=4&wet=wmo", { startWithinWeeks: 4 })).toEqual([
    ["start", "wet=wmo&start_binnen=8"],
    ["start", "wet=wmo&start_binnen=12"],
  ]);
  expect(steps("start_binnen=12", { startWithinWeeks: 12 })).toEqual([]);
});

test("the radius may be wider", () => {
  const near = { lat: 52, lon: 5, municipality: "m1", radiusKm: 15 };
  expect(steps("postcode=1621", { near })).toEqual([
    ["radius", "postcode=1621&straal=25"],
    ["radius", "postcode=1621&straal=50"],
  ]);
});

test("the nearest municipalities come along, by their centres; one that has gone does not", () => {
  expect(steps("gemeente=m1", choosing("gemeente", ["m1"]))).toEqual([
    ["municipality", "gemeente=m1&gemeente=m3"],
    ["municipality", "gemeente=m1&gemeente=m4"],
  ]);
});

test("one step lighter and one heavier, of the one intensity that was chosen", () => {
  expect(steps("intensiteit=midden", choosing("intensiteit", ["midden"]))).toEqual([
    ["lighter", "intensiteit=licht"],
    ["heavier", "intensiteit=zwaar"],
  ]);
  expect(steps("intensiteit=licht", choosing("intensiteit", ["licht"]))).toEqual([
    ["heavier", "intensiteit=midden"],
  ]);
  expect(steps("", choosing("intensiteit", ["licht", "zwaar"]))).toEqual([]);
});

test("what was chosen of one parameter is one choice; order and distance are none", () => {
  const groups = groupsOf(read("q=x&gemeente=m1&gemeente=m2&postcode=1621&straal=5"));
  expect(groups.map(said)).toEqual(["q=x", "gemeente=m1&gemeente=m2", "postcode=1621"]);
  expect(setsOf(groups, 2).map(said)).toHaveLength(3);
  expect(said(leaving(read("wet=wmo&postcode=1621&straal=5"), []).chosen)).toContain("straal");
});

test("a small step comes before leaving out, the words go last, and six are enough", () => {
  const way = (kind: CountedWay["kind"], total: number, gone = ""): CountedWay => {
    return { kind, gone: read(gone), to: null, chosen: [], total };
  };
  const best = bestOf([
    way("without", 90, "q=x"),
    way("without", 5, "leeftijd=4"),
    way("without", 7, "wet=wmo"),
    way("start", 0),
    way("start", 3),
    way("start", 9),
    way("municipality", 2),
    way("heavier", 4),
    way("without", 1, "vorm=a"),
    way("without", 2, "taal=nl"),
  ]);
  expect(best.map(({ kind, total }) => `${kind} ${total}`)).toEqual([
    ...["start 3", "municipality 2", "heavier 4", "without 7", "without 5", "without 2"],
  ]);
});
