/** What is left of a budget, month after month, and where that goes if it goes on as it went. */
import type { BudgetWords } from "./budget-words.server";
import type { BurnView } from "~/components/combinations/budget-view";
import { MONTHS } from "~/domain/combinations/public";
import type { Budget } from "~/domain/combinations/public.server";
import { dayNumber } from "~/domain/kernel/day";
import type { Cents } from "~/domain/kernel/money";

/** What is left at the end of each month of which something is known, after the year as well. */
export function leftByMonth({ months }: Pick<Budget, "months">): Map<number, Cents> {
  let left = 0n;
  return new Map(
    months.map(({ month, received, spent }) => {
      left += received - spent;
      return [month, left];
    }),
  );
}

/** Null while nothing was received. */
export function burnOf(found: Budget, { said, amount }: BudgetWords): BurnView | null {
  const { figures, forecast, book, today } = found;
  if (figures.received === 0n) return null;
  const [first, last] = [dayNumber(`${book.year}-01-01`), dayNumber(`${book.year}-12-31`)];
  const across = (day: number) => ((day - first + 1) * 100) / (last - first + 1);
  const points = pointsOf(found, across(today));
  const top = points.reduce((most, { left }) => (left > most ? left : most), 1n);
  const at = (x: number, left: Cents) => ({ x, y: 100 - Number((left * 10_000n) / top) / 100 });
  const { runsOutOn } = forecast;
  const end =
    runsOutOn !== null && runsOutOn <= last
      ? at(across(runsOutOn), 0n)
      : at(100, goingOn(found, last));
  return {
    ...{
      title: said.page.burn,
      top: amount(top),
      goingOn: said.page.goingOn,
      months: said.page.months,
    },
    line: points.map(({ x, left }) => at(x, left)),
    forecast: today < last ? [at(across(today), figures.left), end] : [],
  };
}

/** At the end of each month that is over, and today. */
function pointsOf(found: Budget, now: number): { x: number; left: Cents }[] {
  const known = leftByMonth(found);
  let left = 0n;
  const ends = Array.from({ length: MONTHS }, (_, n) => {
    left = known.get(n + 1) ?? left;
    return { x: ((n + 1) * 100) / MONTHS, left };
  });
  return [
    { x: 0, left: 0n },
    ...ends.filter(({ x }) => x < now),
    { x: now, left: found.figures.left },
  ];
}

/** What is left on a day to come, at the pace so far. */
function goingOn({ figures, book, today }: Budget, day: number): Cents {
  const days = BigInt(Math.max(1, today - dayNumber(`${book.year}-01-01`) + 1));
  const more = (figures.spent * BigInt(day - today)) / days;
  return figures.left > more ? figures.left - more : 0n;
}
