import { expect, test } from "vitest";

import { dayNumber, isoDay } from "./day";
import { workdaysAfter } from "./workday";

const HOLIDAYS = ["2026-12-25", "2026-12-26", "2027-01-01"];

test.each([
  ["a Monday", "2026-11-02", 2, "2026-11-04"],
  ["a Thursday: over the weekend", "2026-11-05", 2, "2026-11-09"],
  ["a Friday", "2026-11-06", 2, "2026-11-10"],
  ["a Saturday", "2026-11-07", 2, "2026-11-10"],
  ["a Sunday", "2026-11-08", 2, "2026-11-10"],
  ["a holiday on a Friday, then a weekend", "2026-12-24", 2, "2026-12-29"],
  ["New Year", "2026-12-31", 1, "2027-01-04"],
  ["no days at all", "2026-11-07", 0, "2026-11-07"],
])("a term that begins on %s", (_, from, count, last) => {
  expect(isoDay(workdaysAfter(dayNumber(from), count, HOLIDAYS))).toBe(last);
});
