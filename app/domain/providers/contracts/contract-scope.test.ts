import { expect, test } from "vitest";

import { type ContractLine, scopeAround, scopePeriods } from "./contract-scope";
import { dayNumber, FOREVER } from "~/domain/kernel/day";

const offer = {
  law: "jeugdwet",
  segment: "seg-b",
  profile: "p06",
  intensities: ["jw-licht", "jw-midden"],
  roles: ["main", "sub"],
};

function contract(more: Partial<ContractLine> = {}): ContractLine {
  return {
    law: "jeugdwet",
    segment: "seg-b",
    profile: "p06",
    intensities: [],
    roles: [],
    startsOn: dayNumber("2026-01-01"),
    endsOn: dayNumber("2026-12-31"),
    state: "active",
    ...more,
  };
}

const inJune = dayNumber("2026-06-01");

test("an empty list in a contract means all", () => {
  const wide = contract({ law: null, segment: null, profile: null });
  expect(scopeAround([wide], offer, inJune)).toEqual({
    from: dayNumber("2026-01-01"),
    to: dayNumber("2026-12-31"),
    intensities: ["jw-licht", "jw-midden"],
    roles: ["main", "sub"],
  });
});

test.each([
  ["another law", { law: "wmo" }],
  ["another segment", { segment: "seg-c" }],
  ["another profile", { profile: "p01" }],
  ["other intensities only", { intensities: ["jw-zwaar"] }],
  ["suspended", { state: "suspended" as const }],
  ["ended", { state: "ended" as const }],
])("nothing is in scope when the contract is %s", (_, more) => {
  expect(scopeAround([contract(more)], offer, inJune)).toBeNull();
});

test("only contracted intensities and roles remain", () => {
  const narrow = contract({ intensities: ["jw-midden", "jw-zwaar"], roles: ["sub"] });
  expect(scopeAround([narrow], offer, inJune)).toMatchObject({
    intensities: ["jw-midden"],
    roles: ["sub"],
  });
});

test("an offer without intensities needs only the contract", () => {
  const plain = { ...offer, intensities: [] };
  expect(scopeAround([contract()], plain, inJune)?.intensities).toEqual([]);
});

test("two contracts make periods that change on the day itself", () => {
  const first = contract({ intensities: ["jw-licht"], endsOn: dayNumber("2026-06-30") });
  const second = contract({ startsOn: dayNumber("2026-04-01"), endsOn: FOREVER });
  expect(
    scopePeriods([first, second], offer).map(({ from, to, intensities }) => [
      from,
      to,
      intensities,
    ]),
  ).toEqual([
    [dayNumber("2026-01-01"), dayNumber("2026-03-31"), ["jw-licht"]],
    [dayNumber("2026-04-01"), FOREVER, ["jw-licht", "jw-midden"]],
  ]);
});

test("after the last day nothing is in scope; before the first the period to come is given", () => {
  expect(scopeAround([contract()], offer, dayNumber("2027-01-01"))).toBeNull();
  expect(scopeAround([contract()], offer, dayNumber("2025-12-31"))?.from).toBe(
    dayNumber("2026-01-01"),
  );
});
