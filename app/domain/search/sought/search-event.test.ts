import { expect, test } from "vitest";

import { ageBand, isCounted, keptFrom } from "./search-event";
import { dayNumber, isoDay } from "~/domain/kernel/day";

test.each([
  [null, null],
  [0, "0-3"],
  [3, "0-3"],
  [4, "4-11"],
  [17, "12-17"],
  [18, "18-22"],
  [64, "23-64"],
  [65, "65+"],
  [120, "65+"],
])("age %s is in band %s", (age, band) => {
  expect(ageBand(age)).toBe(band);
});

test("a next page and a robot ask no question", () => {
  const person = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36";
  expect(isCounted({ page: 1 }, person)).toBe(true);
  expect(isCounted({ page: 2 }, person)).toBe(false);
  expect(isCounted({ page: 1 }, "Mozilla/5.0 (compatible; Googlebot/2.1)")).toBe(false);
});

test("24 months are kept", () => {
  expect(isoDay(dayNumber(keptFrom(dayNumber("2026-11-22"))))).toBe("2024-11-22");
});
