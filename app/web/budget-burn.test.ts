import { expect, test } from "vitest";

import { aRegisterRegion } from "~test/factories/registers";

import { burnOf, leftByMonth } from "./budget-burn.server";
import { budgetWords } from "./budget-words.server";
import type { Budget } from "~/domain/combinations/public.server";
import { dayNumber } from "~/domain/kernel/day";

const words = budgetWords(new Request("https://etalage.test/"), aRegisterRegion());
const month = (n: number, received: bigint, spent: bigint) => ({
  ...{ month: n, received, spent, allotted: 0n, reserved: 0n },
});

/** Half a year in which a thousand came in, and so much was spent in March. */
function aBudget(spent: bigint, runsOutOn: number | null): Budget {
  const months = [month(1, 1_000n, 0n), month(3, 0n, spent)];
  return {
    ...{ book: { year: 2026 }, months, today: dayNumber("2026-07-02") },
    ...{ figures: { received: 1_000n, spent, left: 1_000n - spent }, forecast: { runsOutOn } },
  } as unknown as Budget;
}

test("what is left at the end of a month is what came in and was not spent by then", () => {
  expect([...leftByMonth(aBudget(400n, null))]).toEqual([
    [1, 1_000n],
    [3, 600n],
  ]);
});

test("the picture goes from nothing to today, and on to the day without money or the end of the year", () => {
  const burn = burnOf(aBudget(800n, dayNumber("2026-08-16")), words)!;
  expect(burn.line[0]).toEqual({ x: 0, y: 100 });
  expect(burn.line[1]).toEqual({ x: 100 / 12, y: 0 });
  expect(burn.line.at(-1)!.x).toBeCloseTo(50.1, 0);
  expect(burn.line.at(-1)!.y).toBe(80);
  expect(burn.forecast[0]).toEqual(burn.line.at(-1));
  expect(burn.forecast[1]!.y).toBe(100);
  expect(burn.forecast[1]!.x).toBeCloseTo(62.5, 0);
  // A fifth in the first half leaves three fifths at the end.
  const slow = burnOf(aBudget(200n, null), words)!;
  expect(slow.forecast[1]!.x).toBe(100);
  expect(slow.forecast[1]!.y).toBeCloseTo(40, 0);
});

test("without money there is nothing to draw", () => {
  const none = aBudget(0n, null);
  expect(burnOf({ ...none, figures: { ...none.figures, received: 0n } }, words)).toBeNull();
});
