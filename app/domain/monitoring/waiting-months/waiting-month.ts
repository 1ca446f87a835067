/**
 * How the waits of a part of the region stood at the end of a month: the median, and which share was
 * stale or unknown by the region's clocks. Fewer than five suppliers are never told of: a figure of few
 * would compare them (W1, I18).
 */
import { type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

const FEWEST_SUPPLIERS = 5;
export const PERIODS = [12, 24] as const;

/** '' stands for all of them together. */
export type Part = { law: string; segment: string; municipality: string };

export type MonthCount = {
  suppliers: number;
  places: number;
  stale: number;
  unknown: number;
  toldBy: number;
  medianWeeks: number | null;
};

export type MonthFigure = {
  month: IsoDay;
  /** Null: of fewer than five suppliers, or not counted. */
  medianWeeks: number | null;
  stalePercent: number | null;
  unknownPercent: number | null;
};

/** The last days of the months that are over, the oldest first. */
export function monthEnds(today: DayNumber, count: number): IsoDay[] {
  const [year, month] = isoDay(today).split("-").map(Number) as [number, number];
  return Array.from({ length: count }, (_, i) => {
    const firstOfNext = new Date(Date.UTC(year, month - 1 - i, 1));
    return isoDay(dayNumber(firstOfNext) - 1);
  }).toReversed();
}

/** What may be told of a month. */
export function figureOf(month: IsoDay, count: MonthCount | null): MonthFigure {
  if (!count || count.suppliers < FEWEST_SUPPLIERS)
    return { month, medianWeeks: null, stalePercent: null, unknownPercent: null };
  const { places, stale, unknown, toldBy, medianWeeks } = count;
  const percent = (part: number) => Math.round((100 * part) / Math.max(1, places));
  return {
    month,
    medianWeeks: toldBy < FEWEST_SUPPLIERS ? null : medianWeeks,
    stalePercent: percent(stale),
    unknownPercent: percent(unknown),
  };
}
