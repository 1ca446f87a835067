import fc from "fast-check";
import { expect, test } from "vitest";

import { REFERRAL_RULES } from "~test/factories/referral-rules";
import { theRegion } from "~test/factories/region";

import { agreeingAt, agreeingWithin, basisFor, isBirthDate, missingGivers, yearsOn } from "./basis";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const rules = theRegion().referral!;

test.each([
  ["2012-11-27", "2026-11-26", 13],
  ["2012-11-26", "2026-11-26", 14],
  ["2012-02-29", "2024-02-29", 12],
  ["2012-02-29", "2026-02-28", 13],
  ["2012-02-29", "2026-03-01", 14],
  ["2026-11-26", "2026-11-26", 0],
])("who is born on %s is on %s %i years old", (birthDate, day, years) => {
  expect(yearsOn(birthDate, day)).toBe(years);
});

test.each([
  ["jeugdwet", 0, ["parents"]],
  ["jeugdwet", 11, ["parents"]],
  ["jeugdwet", 12, ["youth", "parents"]],
  ["jeugdwet", 15, ["youth", "parents"]],
  ["jeugdwet", 16, ["youth"]],
  ["jeugdwet", 22, ["youth"]],
  ["wmo", 15, ["representative"]],
  ["wmo", 80, ["client"]],
] as const)("under the %s at %i years, data are agreed to by %j", (law, years, givers) => {
  expect(agreeingAt(rules.agreeToData, law, years)).toEqual(givers);
});

test("help and data are two tables: from twelve who asks Wmo help says yes to it alone", () => {
  expect(agreeingAt(rules.agreeToHelp, "wmo", 12)).toEqual(["client"]);
  expect(agreeingAt(rules.agreeToData, "wmo", 12)).toEqual(["representative"]);
});

test("every age of a band is asked", () => {
  expect(agreeingWithin(rules.agreeToData, "jeugdwet", { from: 12, to: 17 })).toEqual([
    ...["youth", "parents"],
  ]);
});

test("every law and route rests on one row", () => {
  expect(basisFor(rules, { law: "jeugdwet", route: "gp" })?.consentFor).toContain("identity");
  expect(basisFor(rules, { law: "jeugdwet", route: "gi" })?.consentFor).toEqual([]);
  expect(basisFor(rules, { law: "wmo", route: "gp" })).toBeNull();
});

test("whoever must agree on that very day and did not is missing; where nothing is asked, nobody is", () => {
  const day = fc
    .integer({ min: dayNumber("2006-01-01"), max: dayNumber("2026-11-26") })
    .map(isoDay);
  const basis = basisFor(rules, { law: "jeugdwet", route: "access" })!;
  const without = { ...basis, consentFor: [] };
  fc.assert(
    fc.property(day, (birthDate) => {
      const about = { rows: rules.agreeToData, birthDate, day: "2026-11-26" };
      const must = agreeingAt(rules.agreeToData, "jeugdwet", yearsOn(birthDate, about.day));
      expect(missingGivers("identity", [], { basis, ...about })).toEqual(must);
      const given = must.map((giver) => ({ purpose: "identity" as const, giver }));
      expect(missingGivers("identity", given, { basis, ...about })).toEqual([]);
      const otherwise = must.map((giver) => ({ purpose: "plan" as const, giver }));
      expect(missingGivers("identity", otherwise, { basis, ...about })).toEqual(must);
      expect(missingGivers("identity", [], { basis: without, ...about })).toEqual([]);
    }),
  );
});

test.each([
  ["2026-11-27", false],
  ["1906-11-26", true],
  ["1905-11-26", false],
])("a birth date of %s can be: %s", (birthDate, can) => {
  expect(isBirthDate(birthDate, "2026-11-26")).toBe(can);
});

test("a small region has its rows too", () => {
  expect(basisFor(REFERRAL_RULES, { law: "jeugdwet", route: "gp" })?.code).toBe("jw-statutory");
});
