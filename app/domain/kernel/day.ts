/**
 * A calendar day, as text `2026-03-02` or as its number since 1970-01-01.
 *
 * Waiting times, contracts and stops are about days, not moments; the number form compares in one
 * step and means the same in PostgreSQL, Meilisearch and here.
 */
export type IsoDay = string;
export type DayNumber = number;

/** Later than any day that is declared: "until further notice". */
export const FOREVER: DayNumber = 2_932_896;
/** Earlier than any day that is declared: "never". */
export const NEVER: DayNumber = -1;

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** `dayNumber("1970-01-02")` is 1; a Date counts by its UTC day, as PostgreSQL's `date` arrives. */
export function dayNumber(day: IsoDay | Date): DayNumber {
  const moment = typeof day === "string" ? Date.parse(`${day}T00:00:00Z`) : day.getTime();
  return Math.floor(moment / MILLISECONDS);
}

/** `isoDay(1)` is "1970-01-02". */
export function isoDay(day: DayNumber): IsoDay {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day as PostgreSQL's `date` wants it: midnight UTC. */
export function dateOf(day: DayNumber | IsoDay): Date {
  return typeof day === "string" ? dateOf(dayNumber(day)) : new Date(day * MILLISECONDS);
}

const amsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day it is in the region at a moment. */
export function dayAt(moment: Date): DayNumber {
  return dayNumber(amsterdam.format(moment));
}

const hourInAmsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});

/** The hour it is in the region at a moment, 0 to 23. */
export function hourAt(moment: Date): number {
  return Number(hourInAmsterdam.format(moment));
}

const HOUR = 60 * 60 * 1000;

/** The moment a day begins in the region: summer time is two hours ahead of UTC, winter time one. */
export function startOfDay(day: DayNumber | IsoDay): Date {
  const midnight = dateOf(day).getTime();
  const ahead = [2, 1].find((hours) => hourAt(new Date(midnight - hours * HOUR)) === 0) ?? 0;
  return new Date(midnight - ahead * HOUR);
}

/** Whether text is a day that exists: `2026-02-30` does not, nor does a day of the year 0. */
export function isIsoDay(text: string): boolean {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
    ? isoDay(dayNumber(text)) === text
    : false;
}
