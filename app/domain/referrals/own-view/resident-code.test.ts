import { expect, test } from "vitest";

import { REFERRAL_RULES } from "~test/factories/referral-rules";

import {
  type About,
  codeOf,
  endOfVisit,
  grouped,
  HOLDERS,
  LETTERS,
  mayHold,
  pinFaults,
  plainCode,
  shutFor,
} from "./resident-code";
import { ownViewTerms } from "~/domain/catalogue/public";

const terms = ownViewTerms(REFERRAL_RULES);

test("a code is sixteen letters out of sixteen, read back however it is typed", () => {
  expect(new Set(LETTERS).size).toBe(16);
  const code = codeOf(Uint8Array.from([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef]));
  expect(code).toBe("BDFGHKLMNPRSTWXZ");
  expect(grouped(code)).toBe("BDFG HKLM NPRS TWXZ");
  for (const typed of ["bdfg hklm nprs twxz", "BDFG-HKLM-NPRS-TWXZ", " bdfghklmnprs\ttwxz "])
    expect(plainCode(typed)).toBe(code);
  for (const typed of ["", "BDFG HKLM NPRS TWX", "BDFG HKLM NPRS TWXZ B", "ADFG HKLM NPRS TWXZ"])
    expect(plainCode(typed)).toBeNull();
});

test.each([
  ["482915", "482915", []],
  ["48291", "48291", ["own-view.pin-digits"]],
  ["48291a", "48291a", ["own-view.pin-digits"]],
  ["111111", "111111", ["own-view.pin-easy"]],
  ["123456", "123456", ["own-view.pin-easy"]],
  ["789012", "789012", ["own-view.pin-easy"]],
  ["654321", "654321", ["own-view.pin-easy"]],
  ["482915", "482916", ["own-view.pin-differs"]],
])("the PIN %s, typed again as %s", (pin, again, faults) => {
  expect(pinFaults(pin, again).map(({ code }) => code)).toEqual(faults);
});

const about = (more: Partial<About>): About => ({
  ...{ law: "jeugdwet", birthDate: "2014-03-12", day: "2026-11-26", rules: REFERRAL_RULES, terms },
  ...{ isAsked: false, gave: [], chooser: "resident" },
  ...more,
});

const holders = (more: Partial<About>) => HOLDERS.filter((one) => mayHold(one, about(more)));

test.each([
  // Twelve on the very day, and a day too early.
  ["eleven", { day: "2026-03-11" }, ["parent-1", "parent-2"]],
  ["twelve", { day: "2026-03-12" }, ["youth", "parent-1", "parent-2"]],
  ["almost sixteen", { day: "2030-03-11" }, ["youth", "parent-1", "parent-2"]],
  ["sixteen", { day: "2030-03-12" }, ["youth"]],
  [
    "sixteen, parents asked before",
    { day: "2030-03-12", isAsked: true, gave: ["parents"] },
    ["youth"],
  ],
  // Where permission was asked, who did not give it was not found to have authority.
  ["twelve, parents not found", { isAsked: true, gave: [] }, ["youth"]],
  [
    "twelve, parents asked",
    { isAsked: true, gave: ["parents"] },
    ["youth", "parent-1", "parent-2"],
  ],
  ["eleven, a guardian", { day: "2026-03-11", isAsked: true, gave: ["guardian"] }, ["guardian"]],
  ["an adult", { law: "wmo", birthDate: "1980-01-01" }, ["client"]],
  [
    "an adult, represented",
    { law: "wmo", birthDate: "1980-01-01", chooser: "representative" },
    ["client", "representative"],
  ],
] as [string, Partial<About>, string[]][])("who may look: %s", (_, more, expected) => {
  expect(holders(more)).toEqual(expected);
});

const OPEN = {
  ...{ openedAt: new Date(), wipedAt: null, ownViewOffAt: null, obstacle: null },
  need: { route: "access" },
};

test.each([
  [{}, null],
  [{ openedAt: null }, "not-open"],
  [{ wipedAt: new Date() }, "wiped"],
  [{ ownViewOffAt: new Date() }, "unsafe"],
  [{ obstacle: "unsafe-to-ask" }, "unsafe"],
  [{ obstacle: "unreachable" }, null],
  [{ need: { route: "gi" } }, "institution"],
])("nobody looks where it is shut: %j", (more, expected) => {
  expect(shutFor({ ...OPEN, ...more }, terms)).toBe(expected);
});

test("an institution's referrals are looked at where the region says so", () => {
  expect(shutFor({ ...OPEN, need: { route: "gi" } }, { ...terms, shutRoutes: [] })).toBeNull();
});

test("a visit ends after half an hour without a question, and after two hours", () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 26, 9, minutes));
  expect(endOfVisit(at(0), at(20))).toEqual(at(50));
  expect(endOfVisit(at(0), at(110))).toEqual(at(120));
});
