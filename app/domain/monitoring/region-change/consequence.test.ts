import { expect, test } from "vitest";

import { countByClocks, effectOn, type OfferCodes, offersOf, refusalsOf } from "./consequence";
import type { EndedCode } from "~/domain/catalogue/public";

const ended = (list: EndedCode["list"], code: string): EndedCode => ({
  ...{ list, code, name: code.toUpperCase(), lastDay: "2026-12-31", followedBy: null },
});

const offer: OfferCodes & { supplier: { code: string; name: string } } = {
  ...{ code: "o1", laws: ["jeugdwet"], segments: ["seg-b"], profiles: ["p01"] },
  ...{ intensities: ["jw-licht", "jw-zwaar"], municipalities: ["0405"], deliveryForms: ["thuis"] },
  ...{ expertise: ["exp-a"], languages: ["nl"], educationLevels: [], goalTypes: ["develop"] },
  supplier: { code: "p001", name: "De Kreek" },
};

test.each([
  ["a profile takes the offer with it", [ended("profiles", "p01")], "out"],
  ["a form of help takes the offer with it", [ended("deliveryForms", "thuis")], "out"],
  ["one of two intensities leaves the other", [ended("intensities", "jw-licht")], "less"],
  ["the only municipality takes it out", [ended("municipalities", "0405")], "out"],
  ["a word of expertise is one word fewer", [ended("expertise", "exp-a")], "less"],
])("%s", (_, codes, effect) => {
  expect(effectOn(offer, codes, codes[0]!)).toBe(effect);
});

test("the last of the intensities takes the offer with it", () => {
  const both = [ended("intensities", "jw-licht"), ended("intensities", "jw-zwaar")];
  expect(offersOf(both, [offer]).map(({ effect, code }) => [effect, code])).toEqual([
    ["out", "jw-licht"],
    ["out", "jw-zwaar"],
  ]);
});

test("offers are counted by supplier, and a code that none uses is not told of", () => {
  const other = { ...offer, code: "o2" };
  const found = offersOf([ended("profiles", "p01"), ended("profiles", "p02")], [offer, other]);
  expect(found).toMatchObject([
    { code: "p01", suppliers: [{ code: "p001", offers: ["o1", "o2"] }] },
  ]);
});

test("clocks decide what is fresh, stale and unknown; what was never said is unknown", () => {
  const ages = [10, 30, 31, 45, 46, null].map((days) => ({ days, count: 2 }));
  const clocks = { staleAfterDays: 30, unknownAfterDays: 45 };
  expect(countByClocks(ages, clocks as Parameters<typeof countByClocks>[1])).toEqual({
    ...{ fresh: 4, stale: 4, unknown: 4 },
  });
});

test("one refusal per code names who is in the way, and how many more", () => {
  const many = Array.from({ length: 14 }, (_, i) => ({
    ...{ code: `k${i}`, supplier: "A", ended: ended("profiles", "p01") },
  }));
  const [refusal, ...rest] = refusalsOf("contract-runs", many);
  expect(rest).toEqual([]);
  expect(refusal).toMatchObject({ code: "region.contract-runs", field: "profiles[p01]" });
  expect(refusal!.details).toMatchObject({ count: 14, lastDay: "2026-12-31" });
  expect(String(refusal!.details!["who"])).toMatch(/^k0 \(A\), .*k11 \(A\) \+ 2$/);
});
