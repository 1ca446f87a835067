import { expect, test } from "vitest";

import { aRegion } from "~test/factories/a-region";

import { type ContractLine, scopeAround } from "./contract-scope";
import { lastingIntensities, whileCodesLast } from "./lasting-scope";
import { dayNumber, FOREVER } from "~/domain/kernel/day";

const wide: ContractLine = {
  ...{ law: null, segment: null, profile: null, intensities: [], roles: [], state: "active" },
  ...{ startsOn: dayNumber("2026-01-01"), endsOn: FOREVER },
};
const offer = {
  ...{ law: "jeugdwet", segment: "seg-b", profile: "p01", roles: ["main"] },
  intensities: ["jw-licht", "jw-zwaar"],
};
const region = aRegion();
const ended = (list: "laws" | "segments" | "profiles" | "intensities", ...codes: string[]) => ({
  ...region,
  [list]: region[list].map((item) =>
    codes.includes(item.code) ? { ...item, until: "2026-06-30" } : item,
  ),
});
const on = (day: string, of = region) =>
  scopeAround(whileCodesLast([wide], offer, of), offer, dayNumber(day));

test("while every code lasts a contract is what it was", () => {
  expect(whileCodesLast([wide], offer, region)).toEqual([wide]);
});

test.each([
  ["law", ended("laws", "jeugdwet")],
  ["segment", ended("segments", "seg-b")],
  ["profile", ended("profiles", "p01")],
  ["last intensity", ended("intensities", "jw-licht", "jw-zwaar")],
])("an offer falls outside scope on the day after its %s", (_, of) => {
  expect(on("2026-06-30", of)).toMatchObject({ to: dayNumber("2026-06-30") });
  expect(on("2026-07-01", of)).toBeNull();
});

test("one intensity that ends leaves the other", () => {
  const of = ended("intensities", "jw-licht");
  expect(on("2026-07-01", of)).not.toBeNull();
  expect(lastingIntensities(offer, of, dayNumber("2026-06-30"))).toEqual(["jw-licht", "jw-zwaar"]);
  expect(lastingIntensities(offer, of, dayNumber("2026-07-01"))).toEqual(["jw-zwaar"]);
});
