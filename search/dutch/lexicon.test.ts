import { expect, test } from "vitest";

import { compoundParts, lexiconOf, partsOf, tellingParts } from "./lexicon";

const lexicon = lexiconOf(
  [
    { code: "dag", names: ["Dagbesteding", "zorgboerderij", "dagopvang"] },
    { code: "nah", names: ["Hersenletsel"] },
    { code: "verslaving", names: ["Verslaving", "blowen"] },
    { code: "gedrag", names: ["Moeilijk gedrag", "luistert niet"] },
    { code: "opvoeding", names: ["Opvoeden", "kind luistert niet"] },
  ],
  ["Gezinshuis", "Jeugdwet"],
);

test.each([
  ["zorgboerderij", ["zorg", "boerderij"]],
  ["jeugdbegeleiding", ["jeugd", "begeleiding"]],
  ["verslavingszorg", ["verslaving", "zorg"]],
  ["gezinshuizen", ["gezin", "huizen"]],
  ["kinderopvang", ["kinder", "opvang"]],
  ["schuldhulpverlening", ["schuld", "hulpverlening"]],
  ["schoolweigering", ["school", "weigering"]],
  ["onbekendletsel", ["letsel"]],
  ["autisme", []],
  ["vangst", []],
  ["begeleiding", []],
  ["", []],
])("%s is made of %j", (word, parts) => {
  expect(compoundParts(word, lexicon)).toEqual(parts);
});

test("an offer is found by telling parts and singulars, never by light parts", () => {
  expect(partsOf(["Zorgboerderij", "Gesprekken", "hulp bij rouw"], lexicon)).toEqual([
    "boerderij",
    "gesprek",
  ]);
  expect(partsOf(["jeugdbegeleiding jeugd"], lexicon)).toEqual(["begeleiding"]);
});

test.each([
  ["angstbehandeling", ["angst"]],
  ["verslavingszorg", ["verslaving"]],
  ["jeugdbegeleiding", ["jeugdwet", "begeleiding"]],
  ["gezinshuizen", ["gezin", "huis"]],
  ["zorghulp", []],
])("who asks for %s asks for %j", (word, parts) => {
  expect(tellingParts(word, lexicon)).toEqual(parts);
});

test("a phrase that means two things means either; one without small words is no phrase", () => {
  const phrases = lexicon.phrases.map(({ codes }) => codes);
  expect(phrases).toContainEqual(["gedrag"]);
  expect(lexiconOf([{ code: "x", names: ["complexe scheiding"] }]).phrases).toEqual([]);
  const same = [
    { code: "a", names: ["eet niet"] },
    { code: "b", names: ["niet eten"] },
  ];
  expect(lexiconOf(same).phrases).toEqual([{ stems: ["et", "niet"], codes: ["a", "b"] }]);
});
