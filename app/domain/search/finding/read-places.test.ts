import fc from "fast-check";
import { expect, test } from "vitest";

import { readPlaces } from "./read-places";

const region = {
  municipalities: [
    { code: "0405", name: "Hoorn", lat: 52.64, lon: 5.06 },
    { code: "0532", name: "Stede Broec", lat: 52.7, lon: 5.22 },
    { code: "0310", name: "De Bilt", lat: 52.1, lon: 5.18 },
    { code: "1900", name: "Súdwest-Fryslân", lat: 53, lon: 5.4 },
  ],
  postcodes: [
    { postcode: "1621", municipality: "0405", lat: 52.64, lon: 5.06 },
    { postcode: "1611", municipality: "0532", lat: 52.69, lon: 5.24 },
  ],
};
const none = { gemeente: [], postcode: [] };
const places = (text: string) => readPlaces(text, region, none);

test.each([
  ["autisme Hoorn", "autisme", "0405", "Hoorn"],
  ["autisme in de gemeente hoorn", "autisme", "0405", "in de gemeente hoorn"],
  ["HOORN autisme", "autisme", "0405", "HOORN"],
  ["hulp bij adhd, omgeving Hoorn e.o.", "hulp bij adhd", "0405", "omgeving Hoorn e.o"],
  ["stede broec logeren", "logeren", "0532", "stede broec"],
  ["logeren stedebroec", "logeren", "0532", "stedebroec"],
  ["dagbesteding bilt", "dagbesteding", "0310", "bilt"],
  ["sudwest fryslan", "", "1900", "sudwest fryslan"],
  ["in Hoorn", "", "0405", "in Hoorn"],
])("%s asks for a municipality", (typed, text, value, as) => {
  expect(places(typed)).toEqual({
    text,
    understood: [{ param: "gemeente", value, text: as }],
    unknownPostcodes: [],
  });
});

test.each([
  ["dagbesteding 1621", "dagbesteding", "1621"],
  ["1621 AB dagbesteding", "dagbesteding", "1621 AB"],
  ["dagbesteding bij 1621ab", "dagbesteding bij", "1621ab"],
  ["1621 of zo", "of zo", "1621"],
  ["adhd 1621 AB Hoorn", "adhd", "1621 AB"],
])("%s asks for a postcode", (typed, text, as) => {
  expect(places(typed)).toEqual({
    text,
    understood: [{ param: "postcode", value: "1621", text: as }],
    unknownPostcodes: [],
  });
});

test("a postcode of elsewhere is named and leaves the text", () => {
  expect(places("autisme 1011 AB")).toEqual({
    text: "autisme",
    understood: [],
    unknownPostcodes: ["1011"],
  });
});

test("two municipalities are a choice of both, a postcode and another town hold both", () => {
  const codes = (text: string) => places(text).understood.map(({ value }) => value);
  expect(codes("adhd Hoorn of Stede Broec, liefst Hoorn")).toEqual(["0405", "0532"]);
  expect(codes("1621 Stede Broec")).toEqual(["1621", "0532"]);
});

test.each(["hoornvlies", "012 345", "0621", "16215", "groep 8", "mijn hoor n"])(
  "%s names no place",
  (text) => {
    expect(places(text)).toEqual({ text, understood: [], unknownPostcodes: [] });
  },
);

const read = (text: string, chosen: Partial<Record<"gemeente" | "postcode", string[]>>) =>
  readPlaces(text, region, { ...none, ...chosen });

test.each([
  ["autisme hoorn", { gemeente: ["0405"] }, "autisme"],
  ["autisme in de gemeente Hoorn", { gemeente: ["0532", "0405"] }, "autisme"],
  ["Hoorn", { gemeente: ["0405"] }, ""],
  ["dagbesteding 1621 AB", { postcode: ["1621"] }, "dagbesteding"],
  ["dagbesteding 1621 AB Hoorn", { gemeente: ["0405"], postcode: ["1621"] }, "dagbesteding"],
])("%s says again what was chosen: it leaves the text and is no news", (text, chosen, left) => {
  expect(read(text, chosen)).toEqual({ text: left, understood: [], unknownPostcodes: [] });
});

test.each([
  ["autisme Stede Broec", { gemeente: ["0405"] }, "autisme Stede Broec"],
  ["autisme Hoorn of Stede Broec", { gemeente: ["0405"] }, "autisme of Stede Broec"],
  ["autisme 1611", { postcode: ["1621"] }, "autisme 1611"],
  ["autisme 1011", { postcode: ["1621"] }, "autisme 1011"],
])("%s: beside a chosen place any other stays a word", (text, chosen, left) => {
  expect(read(text, chosen)).toEqual({ text: left, understood: [], unknownPostcodes: [] });
});

test("a chosen municipality leaves the postcode to be read, and the other way round", () => {
  expect(read("autisme 1621", { gemeente: ["0405"] }).understood).toMatchObject([
    { value: "1621" },
  ]);
  expect(read("autisme Hoorn", { postcode: ["1611"] }).understood).toMatchObject([
    { value: "0405" },
  ]);
});

test("reading never fails, and no word is lost but those of places", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "Hoorn",
      "1621",
      "ab",
      "in",
      "9999",
      "stede",
      "broec",
      "'",
      "%",
      "\\",
      "🙂",
      "é",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(" ");
      const read = places(text);
      expect(read.text.length).toBeLessThanOrEqual(text.length);
      for (const { text: typed } of read.understood) expect(text).toContain(typed);
      if (read.understood.length + read.unknownPostcodes.length === 0) {
        expect(read.text).toBe(text);
      }
    }),
  );
});
