import fc from "fast-check";
import { expect, test } from "vitest";

import { splitsAreWhole } from "~test/factories/splits";

import { plainEuros, readEuros, split } from "./money";

test.each([
  [900_000, ["2/3", "1/3"], [600_000, 300_000]],
  [1_000_000, ["2/3", "1/3"], [666_667, 333_333]],
  [1, ["1/2", "1/2"], [1, 0]],
  [10_001, ["7/10", "3/10"], [7_001, 3_000]],
  [0, ["1/1"], [0]],
])("%i cents in %j is %j", (whole, shares, parts) => {
  expect(split(BigInt(whole), shares).map(Number)).toEqual(parts);
});

test("shares that are no whole are refused", () => {
  expect(() => split(100n, ["2/3", "2/3"])).toThrow("do not add up to one");
});

test("I9: whatever the tariff and the terms, the parts add up to it, each within a cent of exact", () => {
  fc.assert(splitsAreWhole, { numRuns: 500 });
});

test("an amount that is shown to be changed comes back to the cent", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (cents) => {
      expect(readEuros(plainEuros(cents), 10n ** 12n)).toBe(cents);
    }),
  );
  expect([0n, -5n, -123_456n].map(plainEuros)).toEqual(["0,00", "-0,05", "-1234,56"]);
});

test("equal shares differ by a cent at most, and the earlier part is never the smaller", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.integer({ min: 1, max: 60 }),
      (whole, n) => {
        const parts = split(
          whole,
          Array.from({ length: n }, () => `1/${n}`),
        );
        parts.slice(1).forEach((part, index) => expect(parts[index]! >= part).toBe(true));
        expect(parts[0]! - parts.at(-1)! <= 1n).toBe(true);
      },
    ),
  );
});
