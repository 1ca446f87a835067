/**
 * How a wait went over a year: the own figure as it stood at the end of each month, beside the mean of
 * others with the same profile.
 *
 * A bare figure means nothing without comparison (W19), and comparing organisations is not the aim (W1):
 * so a mean of few others is never shown, and never a single other.
 */
import type { ChallengeView } from "../challenges/challenge";
import type { WaitStatus } from "../waiting-times/waiting-time";
import { type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** Fewer others than this have no mean. */
export const FEWEST_OTHERS = 5;
const MONTHS = 12;

export type TrendPoint = {
  /** The last day of a month, or today. */
  day: IsoDay;
  /** As it could be read on that day; "unknown": never said, or longer ago than the region's term. */
  status: WaitStatus | "unknown";
  weeks: number | null;
  /** Mean weeks to the start of help of the others; null when they are too few. */
  mean: number | null;
};

/** One thing that was said, when, by whom and how it is known. */
export type SaidLine = {
  id: string;
  asOf: IsoDay;
  at: Date;
  status: WaitStatus;
  weeksToIntake: number | null;
  weeksToStart: number | null;
  source: string;
  /** A user's id, `system:import` or `key:…`; the name where it is a person's. */
  by: string;
  name: string | null;
  /** Confirmed from a letter, without signing in. */
  isByLink: boolean;
  isTakenBack: boolean;
  /** The figures before it were the same. */
  isConfirmation: boolean;
};

export type WaitingHistory = {
  offer: { code: string; title: string };
  /** Null: at home. */
  place: string | null;
  /** Whether there are others to compare with at all: an offer without a profile has none. */
  hasProfile: boolean;
  trend: TrendPoint[];
  said: SaidLine[];
  challenges: ChallengeView[];
};

/** The ends of the months before this one, and today, the oldest first. */
export function trendDays(today: DayNumber): IsoDay[] {
  const [year, month] = isoDay(today).split("-").map(Number) as [number, number];
  const ends = Array.from({ length: MONTHS - 1 }, (_, i) => {
    const firstOfNext = new Date(Date.UTC(year, month - 1 - i, 1));
    return isoDay(dayNumber(firstOfNext) - 1);
  });
  return [...ends.toReversed(), isoDay(today)];
}
