/**
 * What was looked for in vain, per profile and municipality, told without leading to anybody.
 *
 * A figure from one to four is never told, nor what it could be reckoned from (decision 089): no totals,
 * no sum over parts of which one is few, and only whole quarters that are over, so that no two periods
 * overlap and nothing moves from one day to the next.
 */
import { type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export const FEWEST = 5;
const MONTHS = 3;
const QUARTERS = 7;

/** `2026-k3`, with its first and last day. */
export type Quarter = { code: string; from: IsoDay; to: IsoDay };

/** Visits of a day that looked for it: found nobody, found only long waits, found somebody. */
export type NeedCount = { none: number; late: number; found: number };

/** `few`: from one to four, or to be reckoned from what is. */
export type Told = number | "few";

export type Need = {
  profile: string;
  /** Null: no municipality was chosen. */
  municipality: string | null;
  none: Told;
  late: Told;
  /** All who looked; null where a part of it is few, since it would tell that part. */
  asked: number | null;
};

/** The quarters that are over and wholly within what is kept, the newest first. */
export function quartersBefore(today: DayNumber): Quarter[] {
  const [year, month] = isoDay(today).split("-").map(Number) as [number, number];
  const current = Math.floor((month - 1) / MONTHS);
  return Array.from({ length: QUARTERS }, (_, i) => quarterAt(year * 4 + current - 1 - i));
}

function quarterAt(index: number): Quarter {
  const year = Math.floor(index / 4);
  const quarter = index % 4;
  const first = new Date(Date.UTC(year, quarter * MONTHS, 1));
  const next = new Date(Date.UTC(year, (quarter + 1) * MONTHS, 1));
  const to = isoDay(dayNumber(next) - 1);
  return { code: `${year}-k${quarter + 1}`, from: isoDay(dayNumber(first)), to };
}

/** What may be told of a cell. */
export function toldOf(
  profile: string,
  municipality: string | null,
  { none, late, found }: NeedCount,
): Need {
  const isWhole = [none, late, found].every((count) => count === 0 || count >= FEWEST);
  return {
    ...{ profile, municipality, none: told(none), late: told(late) },
    asked: isWhole ? none + late + found : null,
  };
}

/** A figure from one to four is not told. */
export function told(count: number): Told {
  return count > 0 && count < FEWEST ? "few" : count;
}

/** Cells in which somebody looked in vain: where most found nobody first, few as if it were one. */
export function inVain(needs: Need[]): Need[] {
  const weight = ({ none, late }: Need) => 1_000 * weigh(none) + weigh(late);
  return needs
    .filter(({ none, late }) => none !== 0 || late !== 0)
    .toSorted((a, b) => weight(b) - weight(a));
}

const weigh = (count: Told) => (count === "few" ? 1 : count);
