/**
 * How long a client waits before help starts, for one offer at one place.
 *
 * Suppliers declare it; a declaration always carries its day, and truth fades by the region's
 * clocks: fresh, then stale (shown with its age, never counted as available), then unknown (I19).
 * Both waits count in weeks from registration: to the first talk, and to the start of help.
 */
import { type DayNumber, dayNumber, FOREVER, type IsoDay, isoDay } from "~/domain/kernel/day";
import { refuse, type Refused } from "~/domain/kernel/outcome";

export const WAIT_STATUSES = [
  "open",
  "limited",
  "waitlist",
  "assessment_first",
  "full",
  "stop",
] as const;
export type WaitStatus = (typeof WAIT_STATUSES)[number];

export const LONGEST_WEEKS = 260;

/** What was declared, days as numbers. */
export type Declaration = {
  status: WaitStatus;
  weeksToIntake: number | null;
  weeksToStart: number | null;
  numberWaiting: number | null;
  placesFree: number | null;
  asOf: DayNumber;
  fullUntil: DayNumber | null;
  stopFrom: DayNumber | null;
  stopTo: DayNumber | null;
};

/** What a reader may believe of it on a day. */
export type Wait = {
  status: WaitStatus | "unknown";
  weeksToIntake: number | null;
  weeksToStart: number | null;
  asOf: IsoDay | null;
  fresh: boolean;
  doubtful: boolean;
};

export const UNKNOWN_WAIT: Wait = {
  status: "unknown",
  weeksToIntake: null,
  weeksToStart: null,
  asOf: null,
  fresh: false,
  doubtful: false,
};

export type FreshnessClocks = { staleAfterDays: number; unknownAfterDays: number };

/** A declaration, with the day from which it is in doubt; without one, never. */
type Shown = Pick<Declaration, "status" | "weeksToIntake" | "weeksToStart" | "asOf"> & {
  doubtfulFrom?: DayNumber;
};

/** The wait as it may be shown today: a declaration past the region's limit is unknown. */
export function waitOn(declared: Shown | null, today: DayNumber, clocks: FreshnessClocks): Wait {
  if (!declared || today - declared.asOf > clocks.unknownAfterDays) return UNKNOWN_WAIT;
  return {
    status: declared.status,
    weeksToIntake: declared.weeksToIntake,
    weeksToStart: declared.weeksToStart,
    asOf: isoDay(declared.asOf),
    fresh: today - declared.asOf <= clocks.staleAfterDays,
    doubtful: today >= (declared.doubtfulFrom ?? FOREVER),
  };
}

/** A client stop that is in force or announced; `to` null: until further notice. */
export type StopView = { from: IsoDay; to: IsoDay | null };

/** The days of a client stop; one without a first day starts when it was declared. */
export function stopDays(
  declared: Pick<Declaration, "status" | "asOf" | "stopFrom" | "stopTo"> | null,
): { from: DayNumber; to: DayNumber } | null {
  if (!declared || (declared.stopFrom === null && declared.status !== "stop")) return null;
  return { from: declared.stopFrom ?? declared.asOf, to: declared.stopTo ?? FOREVER };
}

/** A stop as readers see it; one that is over is no longer told. */
export function shownStop(
  stop: { from: DayNumber; to: DayNumber } | null,
  today: DayNumber,
): StopView | null {
  if (!stop || stop.to < today) return null;
  return { from: isoDay(stop.from), to: stop.to === FOREVER ? null : isoDay(stop.to) };
}

/** Whether a stop, as it is shown, is in force on a day. */
export function isStoppedOn(stop: StopView | null | undefined, day: DayNumber): boolean {
  if (!stop || dayNumber(stop.from) > day) return false;
  return stop.to === null || dayNumber(stop.to) >= day;
}

/** Why a declaration cannot be true, or null when it can. */
export function declarationFault(declared: Declaration, today: DayNumber): Refused | null {
  const { weeksToIntake, weeksToStart, stopFrom, stopTo } = declared;
  if (declared.asOf > today) return refuse("waiting-time.in-the-future", { field: "asOf" });
  if (weeksToIntake !== null && weeksToStart !== null && weeksToStart < weeksToIntake) {
    return refuse("waiting-time.start-before-intake", { field: "weeksToStart" });
  }
  if (stopFrom !== null && stopTo !== null && stopTo < stopFrom) {
    return refuse("waiting-time.stop-ends-before-it-starts", { field: "stopTo" });
  }
  return null;
}
