import { expect, test } from "vitest";

import { isoDay } from "~/domain/kernel/day";

import { expiringMarks, stageOf } from "./expiring";

const today = 20_000;
const mark = (validUntil: number | null) => ({ mark: "HKZ", number: "1", validUntil });

test("marks are told sixty days ahead, and still when they have ended", () => {
  const marks = [null, today + 61, today + 60, today, today - 1].map(mark);
  expect(
    expiringMarks(marks, today).map(({ validUntil, isExpired }) => [validUntil, isExpired]),
  ).toEqual([
    [isoDay(today - 1), true],
    [isoDay(today), false],
    [isoDay(today + 60), false],
  ]);
});

test.each([
  [61, null],
  [60, 60],
  [15, 60],
  [14, 14],
  [0, 14],
  [-1, -1],
])("%d days before its last day a mark is at stage %s", (days, stage) => {
  expect(stageOf(today + days, today)).toBe(stage);
});
