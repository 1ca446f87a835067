import { expect, test } from "vitest";

import { FOREVER } from "~/domain/kernel/day";

import type { ContractLine } from "./contract-scope";
import { notCovered, outsideContract } from "./outside-contract";

const today = 20_000;
const offer = {
  ...{ law: "jeugdwet", segment: "seg-b", profile: "p01" },
  ...{ intensities: ["jw-licht", "jw-zwaar"], roles: ["main"] },
};
const contract: ContractLine = {
  ...{ law: null, segment: null, profile: null, intensities: [], roles: [] },
  ...{ startsOn: today - 10, endsOn: FOREVER, state: "active" },
};

test.each<[string, Partial<ContractLine>[], unknown]>([
  ["inside", [{}], null],
  ["without any contract", [], { why: "no-contract" }],
  ["suspended", [{ state: "suspended" }], { why: "suspended" }],
  ["ended", [{ endsOn: 0 }], { why: "ended", day: "1970-01-01" }],
  ["still to begin", [{ startsOn: today + 1 }], { why: "not-yet", day: "2024-10-05" }],
  ["another law", [{ law: "wmo" }], { why: "law" }],
  ["another segment", [{ segment: "seg-c" }], { why: "segment" }],
  ["another profile", [{ profile: "p02" }], { why: "profile" }],
  ["other intensities", [{ intensities: ["jw-midden"] }], { why: "intensities" }],
  ["another role", [{ roles: ["sub"] }], { why: "roles" }],
  ["one of two covers it", [{ law: "wmo" }, { profile: "p01" }], null],
])("why an offer may not be shown: %s", (_, lines, expected) => {
  const contracts = lines.map((line) => ({ ...contract, ...line }));
  expect(outsideContract(contracts, offer, today)).toEqual(expected);
});

test("the part that no contract covers is named", () => {
  const contracts = [{ ...contract, intensities: ["jw-licht"] }];
  expect(notCovered(contracts, offer, today)).toEqual({ intensities: ["jw-zwaar"], roles: [] });
});
