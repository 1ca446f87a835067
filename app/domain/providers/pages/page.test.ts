import { expect, test } from "vitest";

import { differencesOf, EMPTY_OFFER, onTopOf, openDraft } from "./page";
import { textConflicts } from "./text-conflicts";

const begun = {
  ...EMPTY_OFFER,
  title: "Begeleiding",
  ageMax: 17,
  municipalities: ["0405", "0388"],
};

test("the order in which codes were ticked is no difference", () => {
  expect(differencesOf(begun, { ...begun, municipalities: ["0388", "0405"] })).toEqual([]);
  expect(differencesOf(begun, { ...begun, title: "Hulp" })).toEqual([
    { field: "title", before: "Begeleiding", after: "Hulp" },
  ]);
});

test("what a draft left alone follows the import, what it changed stays", () => {
  const draft = { ...begun, title: "Onze titel" };
  const published = { ...begun, title: "Titel van de regio", ageMax: 21 };
  expect(onTopOf(draft, begun, published)).toEqual({ ...draft, ageMax: 21 });
});

test("only a save leaves a draft open", () => {
  const version = { revision: 1, fields: begun, by: "u", at: new Date(0) };
  expect(openDraft({ ...version, act: "saved" })).not.toBeNull();
  expect(openDraft({ ...version, act: "published" })).toBeNull();
  expect(openDraft(undefined)).toBeNull();
});

test.each([
  ["nobody edited it", "Hulp", { title: "Hulp" }, {}, []],
  ["the register never brought it", "Hulp", {}, {}, []],
  [
    "the register brought another text since",
    "Hulp",
    { title: "Zorg" },
    { title: "Oud" },
    ["title"],
  ],
  ["it was seen and kept", "Hulp", { title: "Zorg" }, { title: "Zorg" }, []],
])("a conflict of texts: %s", (_, title, imported, known, fields) => {
  const found = textConflicts({ ...begun, title }, imported, known);
  expect(found.map(({ field }) => field)).toEqual(fields);
});
