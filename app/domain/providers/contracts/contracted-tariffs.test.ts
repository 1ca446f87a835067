import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import type { ContractedScope } from "../register/supplier-file";
import { contractedTariffs } from "./contracted-tariffs";

const arrangement = { per: "trajectory" as const, from: "2026-01-01", tariffCents: 100_000 };
const [first] = aRegion().profiles;
const region = {
  profiles: [first!, { ...first!, code: "p02" }],
  arrangements: [
    { ...arrangement, profile: "p01", intensity: "jw-licht" },
    { ...arrangement, profile: "p01", intensity: "jw-zwaar", from: "2027-01-01" },
    { ...arrangement, profile: "p02", intensity: "jw-licht" },
  ],
};
const contract: ContractedScope = {
  ...{ code: "k1", law: null, segment: null, profile: "p01", intensities: [], roles: [] },
  ...{ acceptanceDuty: true, from: "2026-01-01", to: null, state: "active", planned: null },
  isInForce: true,
};

test.each<[string, Partial<ContractedScope>[], string[]]>([
  ["its own profile, as far as it holds today", [{}], ["p01 jw-licht"]],
  ["everything", [{ profile: null }], ["p01 jw-licht", "p02 jw-licht"]],
  ["other intensities", [{ intensities: ["jw-zwaar"] }], []],
  ["another law", [{ law: "wmo" }], []],
  ["another segment", [{ segment: "seg-z" }], []],
  ["nothing in force", [{ isInForce: false }], []],
  ["what it does under somebody else", [{ roles: ["sub"] }], []],
  ["what it does itself and under others", [{ roles: ["main", "sub"] }], ["p01 jw-licht"]],
  ["two contracts for the same", [{}, {}], ["p01 jw-licht"]],
])("a supplier sees the tariffs of %s", (_, contracts, expected) => {
  const lines = contracts.map((more) => ({ ...contract, ...more }));
  expect(
    contractedTariffs(lines, region, "2026-11-26").map(
      ({ profile, intensity }) => `${profile} ${intensity}`,
    ),
  ).toEqual(expected);
});
