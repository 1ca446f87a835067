/** The joint money of a combination in a year from one funder, as somebody stands to it. */
import { AFTER_THE_YEAR } from "./account";
import { type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { Denied } from "~/domain/kernel/denied";

export type BookMember = { id: string; code: string; name: string; isLead: boolean };

export type Book = {
  id: string;
  combinationId: string;
  /** Code and name of the combination. */
  code: string;
  name: string;
  year: number;
  funder: string;
  averageCents: bigint;
  plannedYears: number;
  /** By name, as equals. */
  members: BookMember[];
  /** Whose postings can be in it: also who left. */
  everyone: BookMember[];
  /** For which member the actor works; null for contract management, the jobs, and who left. */
  own: BookMember | null;
  /** When the actor's organisation left: it reads what was then. */
  until: Date | null;
  /** The last month that is closed, or 0. */
  closedThrough: number;
  isSettled: boolean;
};

/** The month of the day, or of a closed one the first that is open. Before the year is its first month. */
export function monthOf(
  { year, closedThrough }: Pick<Book, "year" | "closedThrough">,
  onDay: DayNumber,
): number {
  const day = isoDay(onDay);
  const own = Number(day.slice(0, 4)) - year;
  const month = own > 0 ? AFTER_THE_YEAR : own < 0 ? 1 : Number(day.slice(5, 7));
  return Math.max(month, closedThrough + 1);
}

/** Whether a day can belong to a book: of its year or after, and not still to come. */
export function isDayOf({ year }: Pick<Book, "year">, onDay: DayNumber, today: DayNumber): boolean {
  return onDay <= today && onDay >= dayNumber(`${year}-01-01`);
}

/** Proposing is the one thing that the lead party does for all (I5). */
export function leadOf({ own }: Book): BookMember {
  if (!own?.isLead) throw new Denied("budget.propose");
  return own;
}

export function memberOf({ own }: Book): BookMember {
  if (!own) throw new Denied("budget.enter");
  return own;
}
