import fc from "fast-check";
import { expect, test } from "vitest";

import { lexiconOf } from "./lexicon";
import { readingsOf } from "./meaning";

const lexicon = lexiconOf(
  [
    { code: "school", names: ["wil niet naar school", "schoolverzuim"] },
    { code: "gedrag", names: ["luistert niet", "boos"] },
    { code: "opvoeding", names: ["mijn kind luistert niet"] },
    { code: "eten", names: ["eet niet"] },
    { code: "pleegzorg", names: ["pleeggezin"] },
    { code: "verslaving", names: ["verslaving", "speltherapie"] },
  ],
  ["Jeugdwet"],
);

const readings = (text: string) =>
  readingsOf(text, lexicon).map((units) =>
    units.map(({ words, codes }) => [...words, ...codes.map((code) => `=${code}`)].join(" ")),
  );

test.each([
  ["wil niet naar school", [["=school"], ["school"]]],
  ["mijn zoon wil echt niet meer naar school", [["=school"], ["school"]]],
  ["zij eet bijna niet", [["=eten"], ["eet"]]],
  ["hij luistert niet", [["=gedrag"], ["luistert"]]],
  ["mijn kind luistert niet", [["=opvoeding"], ["luistert"]]],
  [
    "luistert niet en boos",
    [
      ["=gedrag", "boos"],
      ["luistert", "boos"],
    ],
  ],
])("%j stands for what the region says of it, and else for its words", (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test.each([
  ["pleeggezinnen", [["pleeggezin"], ["pleeggezinnen"]]],
  ["spel therapie", [["speltherapie"], ["spel", "therapie"]]],
  ["verslavingszorg", [["verslavingszorg"], ["verslaving"]]],
  ["jeugdbegeleiding", [["jeugdbegeleiding"], ["jeugdwet begeleiding"]]],
  ["boos", [["boos"]]],
  ["Praktijk Klaverwissel", [["praktijk", "klaverwissel"]]],
  ["mijn zoon", [["zoon"]]],
  ["de het een", []],
  ["", []],
])("%j is written as the region writes it, then as typed, then taken apart", (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

test("words that are far apart are no phrase", () => {
  const text = "niet duur en dichtbij huis want hij eet graag";
  expect(readings(text)[0]).not.toContain("=eten");
});

test("reading never fails, whatever the text, and asks for ten things at most", () => {
  const word = fc.oneof(
    fc.constantFrom("wil", "niet", "naar", "school", "spel", "therapie", "'", '"', "\\", "%", "🙂"),
    fc.constantFrom(
      "OR",
      "AND",
      "NOT",
      "--",
      ";",
      "=",
      "\u0000",
      "\u202e",
      "ﬁ",
      "İ",
      "ß",
      "e\u0301",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), (words) => {
      for (const reading of readingsOf(words.join(" "), lexicon)) {
        expect(reading.length).toBeGreaterThan(0);
        expect(reading.length).toBeLessThanOrEqual(10);
        for (const unit of reading) {
          expect(unit.words.length + unit.codes.length).toBeGreaterThan(0);
          for (const one of unit.words) expect(one).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }
    }),
  );
});
