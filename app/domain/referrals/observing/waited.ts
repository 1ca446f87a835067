/**
 * How long people waited for one offer at one place, told from all who waited there and not only from
 * those who were helped (decision 105).
 *
 * Half started within `weeks`: the median of Kaplan and Meier, in which who still waits counts for as
 * long as was waited, and who was waiting already when the months began counts from then on. Days that
 * were lost because of the client do not count. The curve is followed only where enough waited at the
 * same time, so that one person makes nobody's figure.
 */
import type { DayNumber } from "~/domain/kernel/day";
import type { ObservedWait } from "~/domain/providers/public";

/** Days from and to, both included; `to` null: not over. */
export type Pause = { from: DayNumber; to: DayNumber | null };

export type Waited = {
  receivedOn: DayNumber;
  startedOn: DayNumber | null;
  /** Left before help started. */
  leftOn: DayNumber | null;
  /** Because of the client. */
  pauses: Pause[];
};

type Terms = { today: DayNumber; months: number; fewest: number };

/** Days waited from and to somebody was seen waiting; `isStart`: then help started. */
type Span = { from: number; to: number; isStart: boolean };

const DAYS_A_MONTH = 365.25 / 12;

/** The first day that counts. */
export function firstDay({ today, months }: Pick<Terms, "today" | "months">): DayNumber {
  return today - Math.round(months * DAYS_A_MONTH);
}

/** Null: too few to tell of, or too early. */
export function observe(waits: Waited[], terms: Terms): ObservedWait | null {
  const spans = waits.flatMap((wait) => spanOf(wait, terms) ?? []);
  if (spans.length < terms.fewest) return null;
  const enough = Math.ceil(terms.fewest / 2);
  const told = { count: spans.length, months: terms.months };
  let share = 1;
  let followed: number | null = null;
  for (const days of [...new Set(spans.map(({ to }) => to))].toSorted((a, b) => a - b)) {
    const waiting = spans.filter(({ from, to }) => from < days && days <= to).length;
    if (waiting < enough) continue;
    followed = days;
    share *= 1 - spans.filter(({ to, isStart }) => isStart && to === days).length / waiting;
    if (share <= HALF) return { weeks: Math.ceil(days / 7), isAtLeast: false, ...told };
  }
  const weeks = Math.floor((followed ?? 0) / 7);
  // "Longer than no weeks" tells nothing.
  return weeks === 0 ? null : { weeks, isAtLeast: true, ...told };
}

/** A hair above, for what division leaves. */
const HALF = 0.5 + 1e-9;

/** Null: waited on no day of the months. */
function spanOf(wait: Waited, { today, ...terms }: Terms): Span | null {
  const first = firstDay({ today, ...terms });
  const end = Math.min(wait.startedOn ?? wait.leftOn ?? today, today);
  if (wait.receivedOn > today || end < first) return null;
  // Who came within the months is there from before the first day of waiting.
  const from = wait.receivedOn >= first ? -1 : daysWaited(wait, first);
  const to = daysWaited(wait, end);
  return from < to
    ? { from, to, isStart: wait.startedOn !== null && wait.startedOn <= today }
    : null;
}

/** Days waited until a day, without those that were lost because of the client. */
export function daysWaited({ receivedOn, pauses }: Waited, until: DayNumber): number {
  let lost = 0;
  let seen = receivedOn - 1;
  for (const { from, to } of pauses.toSorted((a, b) => a.from - b.from)) {
    const begin = Math.max(from, seen + 1);
    const last = Math.min(to ?? Infinity, until - 1);
    if (last >= begin) lost += last - begin + 1;
    seen = Math.max(seen, last);
  }
  return Math.max(0, until - receivedOn - lost);
}
