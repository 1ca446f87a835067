import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { bookText, publishFault, termFault, textFaults } from "./book-text";
import { type FinalText, holdingOn, textsOf } from "../product-book/book-entry";
import { dayNumber } from "~/domain/kernel/day";
import { after } from "~/domain/kernel/state-machine";

const today = dayNumber("2026-11-26");
const fields = {
  ...{ plain: "Hulp bij gedrag.", professional: "", examples: [], criteriaIn: "", criteriaOut: "" },
};

test.each([
  ["draft", "open", "open"],
  ["draft", "publish", null],
  ["open", "save", "open"],
  ["open", "publish", "final"],
  ["final", "save", null],
  ["final", "open", null],
  ["withdrawn", "open", null],
  ["withdrawn", "publish", null],
] as const)("from %s, %s leads to %s", (from, move, to) => {
  expect(after(bookText, from, move)).toBe(to);
});

test.each([
  [fields, "Contractmanagement", []],
  [{ ...fields, plain: " " }, "Contractmanagement", ["plain"]],
  [fields, "", ["owner"]],
  [{ ...fields, professional: "x".repeat(10_001) }, "o", ["professional"]],
  [{ ...fields, examples: ["x".repeat(301)] }, "o", ["examples"]],
])("a text with a fault says where (%#)", (text, owner, wrong) => {
  expect(textFaults(text, owner).map(({ field }) => field)).toEqual(wrong);
});

test.each([
  ["2026-12-02", "book-text.too-soon"],
  ["2026-12-03", null],
  ["2026-02-30", "book-text.no-day"],
])("comments until %s: %s", (until, code) => {
  expect(termFault(until, today)?.refusals[0]?.code ?? null).toBe(code);
});

test.each([
  ["2026-11-26", 0, "2026-12-01", "book-text.still-open"],
  ["2026-11-25", 1, "2026-12-01", "book-text.unanswered"],
  ["2026-11-25", 0, "2026-11-25", "book-text.past"],
  ["2026-11-25", 0, "morgen", "book-text.no-day"],
  ["2026-11-25", 0, "2026-11-26", null],
])("open until %s with %i unanswered, from %s: %s", (until, unanswered, from, code) => {
  const fault = publishFault({ commentsUntil: dayNumber(until), unanswered }, from, today);
  expect(fault?.refusals[0]?.code ?? null).toBe(code);
});

/** The configuration says "Eén" from 2020, the same from 2022, and "Twee" from 2026. */
const version = (startsOn: string, plain: string) => {
  const region = aRegion({ startsOn });
  return { ...region, profiles: region.profiles.map((one) => ({ ...one, plain })) };
};
const versions = [
  version("2026-01-01", "Twee"),
  version("2020-01-01", "Eén"),
  version("2022-01-01", "Eén"),
];
const final = (from: string, plain: string): FinalText => ({
  ...{ ...fields, code: "p01", from, plain, owner: "Contractmanagement" },
});
const finals = [
  final("2021-03-01", "Van de balie"),
  final("2026-01-01", "Nieuw van de balie"),
  { ...final("2025-01-01", "Iets anders"), code: "jw-licht" },
];

test.each([
  ["2019-01-01", "Eén"],
  ["2021-02-28", "Eén"],
  ["2021-03-01", "Van de balie"],
  ["2025-12-31", "Van de balie"],
  ["2026-01-01", "Nieuw van de balie"],
])("on %s the book says %s", (day, plain) => {
  expect(holdingOn(textsOf("p01", versions, finals), day)?.fields.plain).toBe(plain);
});

test("a version of the configuration that says something new holds from its day", () => {
  const [first] = finals;
  const texts = textsOf("p01", versions, [first!]);
  expect(texts.map(({ from, owner }) => [from, owner])).toEqual([
    ["2020-01-01", null],
    ["2021-03-01", "Contractmanagement"],
    ["2026-01-01", null],
  ]);
});
