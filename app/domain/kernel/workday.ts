/** Days on which people work: no weekend and none of the region's holidays. */
import { type DayNumber, dayNumber, type IsoDay } from "./day";

/** Monday to Friday, unless it is a holiday. 1970-01-01 was a Thursday. */
function isWorkday(day: DayNumber, holidays: ReadonlySet<DayNumber>): boolean {
  const sinceMonday = (day + 3) % 7;
  return sinceMonday < 5 && !holidays.has(day);
}

/** The last day of a term of so many workdays: the day on which it starts to run does not count. */
export function workdaysAfter(day: DayNumber, count: number, holidays: IsoDay[]): DayNumber {
  const off = new Set(holidays.map(dayNumber));
  let last = day;
  for (let left = count; left > 0;) if (isWorkday(++last, off)) left--;
  return last;
}

/** How many workdays lie after the one day, up to and including the other; 0 when it is not later. */
export function workdaysBetween(from: DayNumber, to: DayNumber, holidays: IsoDay[]): number {
  const off = new Set(holidays.map(dayNumber));
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (isWorkday(day, off)) count++;
  return count;
}
