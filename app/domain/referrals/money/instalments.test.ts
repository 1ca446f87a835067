import fc from "fast-check";
import { expect, test } from "vitest";

import { theRegion } from "~test/factories/region";

import { partsOf, releasedBy } from "./instalments";
import { sum } from "~/domain/kernel/money";

const [recovery, sustaining] = theRegion().paymentTerms;

test("I9: two thirds at the start and one third after it, to the cent", () => {
  expect(partsOf(900_000n, recovery!)).toEqual([
    { number: 1, trigger: "start", cents: 600_000n },
    { number: 2, trigger: "plan-completed", cents: 300_000n },
  ]);
  expect(partsOf(1_000_000n, recovery!).map(({ cents }) => cents)).toEqual([666_667n, 333_333n]);
});

test("I9: whatever the tariff, the parts of every row of the region add up to it", () => {
  const terms = fc.constantFrom(...theRegion().paymentTerms);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 11n }), terms, (tariff, row) => {
      expect(sum(partsOf(tariff, row).map(({ cents }) => cents))).toBe(tariff);
    }),
  );
});

test("I10: the last part comes with the region's trigger only", () => {
  const end = (isAsPlanned: boolean, isDropOut: boolean) =>
    releasedBy({ kind: "end", isAsPlanned, isDropOut });
  expect(releasedBy({ kind: "start" })).not.toContain("plan-completed");
  expect(end(true, false)).toEqual(["period-end", "plan-completed", "no-early-drop-out"]);
  expect(end(false, true)).toEqual(["period-end"]);
  expect(end(false, false)).not.toContain("plan-completed");
  expect(releasedBy({ kind: "talk" })).toEqual(["talk-held"]);
  expect(partsOf(100n, sustaining!).map(({ trigger }) => trigger)).toEqual(["period-end"]);
});
