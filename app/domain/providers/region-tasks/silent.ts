/**
 * Who says nothing: a supplier on the window of whose waits the newest is past the region's term.
 *
 * Silence shows: first to the public, then to the region, which calls.
 */
import type { DayNumber } from "~/domain/kernel/day";

export type Silence = {
  /** Of the newest thing that was said; null: nothing ever. */
  newest: DayNumber | null;
  /** Days since; null: nothing ever. */
  days: number | null;
};

export function silenceOf(
  declaredOn: (DayNumber | null)[],
  today: DayNumber,
  signalAfterDays: number,
): Silence | null {
  if (declaredOn.length === 0) return null;
  const known = declaredOn.filter((day) => day !== null);
  if (known.length === 0) return { newest: null, days: null };
  const newest = Math.max(...known);
  const days = today - newest;
  return days > signalAfterDays ? { newest, days } : null;
}
