import { expect, test } from "vitest";

import { reasonsFor } from "./reasons";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { Hit } from "~search/engine";
import { anyQuery, type SearchQuery } from "~search/query";

const region = {
  expertise: [
    {
      ...{ code: "autisme", name: "Autisme", group: "problem", laws: [] },
      ...{ synonyms: ["autismespectrumstoornis"], abbreviations: ["ASS"] },
    },
  ],
} as unknown as RegionConfig;

const document = {
  ...{ law: "jeugdwet", profile: "p06", deliveryForm: "ambulant", expertise: ["autisme"] },
  ...{ municipalities: ["0405", "0388"], ageMin: 6, ageMax: 18, atHome: false, weeksToStart: 3 },
  supplierName: "De Zilte Kreek",
  card: { combination: null },
} as unknown as Hit["document"];

const hit: Hit = { document, morePlaces: 0, distanceKm: 3.2 };
const everything = anyQuery(20_000);

function reasons(asked: Partial<SearchQuery>, of = hit) {
  return reasonsFor(of, { ...everything, ...asked }, region);
}

test.each(["autisme", "ASS", "Autismespectrumstoornis", "autis", "ÁUTISME"])(
  "%s is explained by the expertise that it names",
  (text) => {
    expect(reasons({ text })).toEqual([{ code: "expertise", values: ["autisme"] }]);
  },
);

test("what a phrase stands for is a reason", () => {
  const said = { typed: "kan niet tegen drukte", words: [], codes: ["autisme"] };
  expect(reasons({ text: "kan niet tegen drukte", readings: [[said]] })).toEqual([
    { code: "expertise", values: ["autisme"] },
  ]);
});

test("a short beginning is not taken for an expertise", () => {
  expect(reasons({ text: "as" })).toEqual([{ code: "words", values: ["as"] }]);
});

test("a supplier's name is a reason of its own", () => {
  expect(reasons({ text: "zilte kreek" })[0]).toEqual({ code: "name", values: ["De Zilte Kreek"] });
});

test("each choice that the offer meets is said, with the code that it meets", () => {
  const choices = { ...everything.choices, gemeente: ["0405", "0420"], vorm: ["ambulant"] };
  expect(reasons({ choices, age: 9, startWithinWeeks: 4, acceptsNow: true })).toEqual([
    { code: "municipality", values: ["0405"] },
    { code: "form", values: ["ambulant"] },
    { code: "age", values: ["6", "18"] },
    { code: "start", values: ["3"] },
    { code: "accepts", values: [] },
  ]);
});

test("a start is no reason where nobody is taken in", () => {
  const full = { ...hit, document: { ...document, waitStatus: "full" as const } };
  expect(reasons({ startWithinWeeks: 4 }, full).map(({ code }) => code)).not.toContain("start");
});

test("help at home has no distance", () => {
  const near = { lat: 52, lon: 5, municipality: "0405", radiusKm: 15 };
  expect(reasons({ near })).toEqual([{ code: "distance", values: ["3.2"] }]);
  const atHome = { ...hit, distanceKm: 0, document: { ...document, atHome: true } };
  expect(reasons({ near }, atHome)).toEqual([{ code: "contract", values: ["jeugdwet"] }]);
});

test("without any choice the contract is the reason", () => {
  expect(reasons({})).toEqual([{ code: "contract", values: ["jeugdwet"] }]);
});
