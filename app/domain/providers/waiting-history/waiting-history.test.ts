import { expect, test } from "vitest";

import { dayNumber } from "~/domain/kernel/day";

import { trendDays } from "./waiting-history";

test("a year is eleven ends of months and today, over the turn of the year and February", () => {
  const days = trendDays(dayNumber("2028-03-31"));
  expect(days).toHaveLength(12);
  expect(days[0]).toBe("2027-04-30");
  expect(days.slice(-4)).toEqual(["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31"]);
});

test("on the first of a month its own end is still to come", () => {
  expect(trendDays(dayNumber("2026-01-01")).slice(-2)).toEqual(["2025-12-31", "2026-01-01"]);
});
