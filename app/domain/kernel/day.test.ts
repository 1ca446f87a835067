import { expect, test } from "vitest";

import { dateOf, dayAt, dayNumber, isIsoDay, isoDay, startOfDay } from "./day";

test("a day is the same as text, number and date", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(isoDay(dayNumber("2026-11-22"))).toBe("2026-11-22");
  expect(dateOf("2026-11-22").toISOString()).toBe("2026-11-22T00:00:00.000Z");
  expect(dayNumber(dateOf("2026-11-22"))).toBe(dayNumber("2026-11-22"));
});

test.each([
  ["2026-03-28T23:30:00Z", "2026-03-29"],
  ["2026-06-30T21:59:00Z", "2026-06-30"],
  ["2026-06-30T22:00:00Z", "2026-07-01"],
  ["2026-10-25T22:59:00Z", "2026-10-25"],
  ["2026-12-31T23:00:00Z", "2027-01-01"],
])("at %s it is %s in the region", (moment, day) => {
  expect(isoDay(dayAt(new Date(moment)))).toBe(day);
});

test.each([
  ["2026-11-27", "2026-11-26T23:00:00Z"],
  ["2026-07-01", "2026-06-30T22:00:00Z"],
  ["2026-03-29", "2026-03-28T23:00:00Z"],
  ["2026-03-30", "2026-03-29T22:00:00Z"],
  ["2026-10-25", "2026-10-24T22:00:00Z"],
  ["2026-10-26", "2026-10-25T23:00:00Z"],
  ["9999-12-31", "9999-12-30T23:00:00Z"],
  ["0001-01-01", "0001-01-01T00:00:00Z"],
])("%s begins in the region at %s", (day, moment) => {
  expect(startOfDay(day)).toEqual(new Date(moment));
  expect(startOfDay(dayNumber(day))).toEqual(new Date(moment));
});

test.each(["0000-01-01", "2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "vandaag"])(
  "%s is not a day",
  (text) => {
    expect(isIsoDay(text)).toBe(false);
  },
);
