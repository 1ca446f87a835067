import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { pageMap } from "./page-map";

const region = aRegion();
const HOORN = { lat: 52.64, lon: 5.06, city: "Hoorn" };
const ENKHUIZEN = { lat: 52.7, lon: 5.29, city: "Enkhuizen" };

test("the places of a page keep its numbers, and at home is said in words", () => {
  const map = pageMap([HOORN, null, ENKHUIZEN], { region, language: "nl", of: "offer" })!;
  expect(map.points.map(({ n, city }) => [n, city])).toEqual([
    [1, "Hoorn"],
    [3, "Enkhuizen"],
  ]);
  expect(map.key.map(({ numbers }) => numbers)).toEqual([[3], [1], [2]]);
  expect(map.said).toEqual(["Deze hulp krijgt u in Hoorn en Enkhuizen."]);
});

test("of a supplier it tells its places; no municipality is chosen there", () => {
  const map = pageMap([HOORN], { region, language: "nl", of: "supplier" })!;
  expect(map.said).toEqual(["Deze aanbieder heeft plaatsen in Hoorn."]);
  expect(map.shapes.every(({ choice }) => choice === null)).toBe(true);
  expect(map.canChoose).toBe(false);
});

test("help without a place has no map", () => {
  expect(pageMap([null], { region, language: "nl", of: "offer" })).toBeNull();
  expect(pageMap([], { region, language: "nl", of: "supplier" })).toBeNull();
});
