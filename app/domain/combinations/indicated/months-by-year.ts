/**
 * For how many months of each year help was indicated (K3): a month counts in the year in which it begins, and one
 * that has begun counts. From 15 October for a year: three months in the first, nine in the next.
 */
import { dateOf, type DayNumber, dayNumber } from "~/domain/kernel/day";

/** Longer than any indication. */
const MOST = 120;

export function monthsByYear(from: DayNumber, to: DayNumber): Map<number, number> {
  const months = new Map<number, number>();
  for (let n = 0; n < MOST; n += 1) {
    const start = monthsAfter(dateOf(from), n);
    if (dayNumber(start) > to) break;
    const year = start.getUTCFullYear();
    months.set(year, (months.get(year) ?? 0) + 1);
  }
  return months;
}

/** The same day of a later month, or the last day of a shorter one. */
function monthsAfter(first: Date, months: number): Date {
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(first.getUTCDate(), last)));
}
