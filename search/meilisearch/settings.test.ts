import { expect, test } from "vitest";

import { conditionsOf } from "./filter";
import { settingsOf } from "./settings.server";
import { TEXT_FIELDS } from "../document";
import { FACETS, type SearchQuery } from "../query";
import { anyQuery } from "../query";

const everything: SearchQuery = {
  ...anyQuery(20_000),
  choices: Object.fromEntries(FACETS.map((facet) => [facet, ["x"]])) as SearchQuery["choices"],
  age: 9,
  startWithinWeeks: 4,
  acceptsNow: true,
  consult: true,
  transport: true,
  continuesAfter18: true,
  educationLevels: ["mbo"],
  goalTypes: ["recover"],
  near: { lat: 52, lon: 5, municipality: "0405", radiusKm: 15 },
};

test("whatever can be asked can be filtered by", () => {
  const fields = conditionsOf(everything)
    .join(" AND ")
    .match(/\b[a-zA-Z0-9]+(?= (?:IN|=|!=|<=|>=|<|>) )/g)!;
  const filterable = settingsOf({}).filterableAttributes as string[];
  expect(new Set(fields).size).toBeGreaterThan(15);
  expect(fields.filter((field) => !filterable.includes(field))).toEqual([]);
});

test("the words of an offer are looked in from most to least telling", () => {
  expect(settingsOf({}).searchableAttributes).toEqual([...TEXT_FIELDS]);
});

test("no setting is left to the server's own default", () => {
  const { embedders, localizedAttributes, distinctAttribute, ...set } = settingsOf({});
  expect([embedders, localizedAttributes, distinctAttribute]).toEqual([null, null, null]);
  expect(Object.values(set).filter((value) => value === null || value === undefined)).toEqual([]);
});
