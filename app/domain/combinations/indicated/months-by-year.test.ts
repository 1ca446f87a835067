import fc from "fast-check";
import { expect, test } from "vitest";

import { monthsByYear } from "./months-by-year";
import { dateOf, dayNumber } from "~/domain/kernel/day";

const of = (from: string, to: string) =>
  Object.fromEntries(monthsByYear(dayNumber(from), dayNumber(to)));

test.each([
  ["2026-01-01", "2026-12-31", { 2026: 12 }],
  ["2026-10-15", "2027-10-14", { 2026: 3, 2027: 9 }],
  ["2026-12-31", "2027-12-30", { 2026: 1, 2027: 11 }],
  ["2026-01-31", "2026-04-29", { 2026: 3 }],
  ["2026-03-01", "2026-03-01", { 2026: 1 }],
  ["2026-03-01", "2026-04-01", { 2026: 2 }],
  ["2026-03-01", "2026-02-28", {}],
])("from %s until %s", (from, to, months) => {
  expect(of(from, to)).toEqual(months);
});

test("a year from any day is twelve months, however it falls over two years", () => {
  fc.assert(
    fc.property(fc.integer({ min: 20_000, max: 24_000 }), (from) => {
      const first = dateOf(from);
      const next = Date.UTC(first.getUTCFullYear() + 1, first.getUTCMonth(), first.getUTCDate());
      const months = [...monthsByYear(from, dayNumber(new Date(next)) - 1).values()];
      expect(months.reduce((sum, one) => sum + one, 0)).toBe(12);
      expect(months.length).toBeLessThanOrEqual(2);
    }),
  );
});
