/**
 * For what days which intensity was set (indicatie): one that goes on, and for a while another one (US36).
 *
 * What holds on a day follows from the days alone: when a temporary one is over, what held before holds
 * again, and nothing has to happen for that.
 */
import type { RegionConfig } from "~/domain/catalogue/public";
import { dateOf, type DayNumber, dayNumber, NEVER } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

export type Period = {
  id: string;
  kind: "regular" | "temporary";
  /** Null: from before the start of help. */
  from: DayNumber | null;
  /** The last day of it; null: no end was set. */
  to: DayNumber | null;
  profile: string | null;
  intensity: string | null;
  /** Help goes on after so many months with a new one only (I11). */
  months: number | null;
  reason: string;
};

/** After how many months an intensity asks for a new indication; null where the region has no such rule. */
export function monthsOf(
  { intensities }: Pick<RegionConfig, "intensities">,
  intensity: string | null,
): number | null {
  return intensities.find(({ code }) => code === intensity)?.indicationMonths ?? null;
}

type Days = Pick<Period, "from" | "to">;

function holds({ from, to }: Days, day: DayNumber): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

/** The one that goes on, whatever changed for a while. */
export function regularOn<P extends Pick<Period, "kind" | "from" | "to">>(
  periods: P[],
  day: DayNumber,
): P | null {
  return periods.find((one) => one.kind === "regular" && holds(one, day)) ?? null;
}

/** What is set for a day; null: there is no valid indication. */
export function standingOn<P extends Pick<Period, "kind" | "from" | "to">>(
  periods: P[],
  day: DayNumber,
): P | null {
  const temporary = periods.find((one) => one.kind === "temporary" && holds(one, day));
  return temporary ?? regularOn(periods, day);
}

type Given = {
  periods: Period[];
  startedOn: DayNumber;
  today: DayNumber;
  /** It lasts so many days at most. */
  mostDays: number;
};

/** Why nothing can change for a while on those days, or null when it can. */
export function temporaryFault({ from, to }: Days, given: Given): Refused | null {
  if (from === null) return refuse("indication.no-first-day", { field: "van" });
  if (to === null) return refuse("indication.no-last-day", { field: "tot" });
  return daysFault({ from, to }, given) ?? besideFault({ from, to }, given);
}

type Whole = { from: DayNumber; to: DayNumber };

function daysFault({ from, to }: Whole, { startedOn, mostDays }: Given): Refused | null {
  if (to < from) return refuse("indication.ends-before-it-starts", { field: "tot" });
  if (from < startedOn) return refuse("indication.before-the-start", { field: "van" });
  return to - from >= mostDays ? refuse("indication.too-long", { field: "tot" }) : null;
}

/** What stands already: another change in these days, or no indication to fall back on. */
function besideFault({ from, to }: Whole, { periods, today }: Given): Refused | null {
  const others = periods.filter(({ kind }) => kind === "temporary");
  if (others.some((one) => one.from! <= to && from <= one.to!))
    return refuse("indication.overlaps", { field: "van" });
  // What happened can be recorded; what is to come rests on an indication.
  for (let day = Math.max(from, today); day <= to; day++)
    if (!regularOn(periods, day)) return refuse("indication.past-its-end", { field: "tot" });
  return null;
}

/** It must be another intensity than the one to fall back on. */
export function sameFault(
  periods: Period[],
  from: DayNumber | null,
  intensity: string | null,
): Refused | null {
  const regular = from === null ? null : regularOn(periods, from);
  return regular?.intensity === intensity
    ? refuse("indication.nothing-changes", { field: "intensiteit" })
    : null;
}

/** The last of so many months that begin on a day: a year from 1 March ends on the last of February. */
export function lastDayAfter(from: DayNumber, months: number): DayNumber {
  const first = dateOf(from);
  return dayNumber(new Date(first.setUTCMonth(first.getUTCMonth() + months))) - 1;
}

/** The one that goes on last: when it ends, help goes on only with another. */
export function lastRegular<P extends Pick<Period, "kind" | "from">>(periods: P[]): P | null {
  const regular = periods.filter(({ kind }) => kind === "regular");
  return regular.toSorted((a, b) => (a.from ?? NEVER) - (b.from ?? NEVER)).at(-1) ?? null;
}

/** Why it cannot just go on longer, or null when it can: after its months only a new one will do (I11). */
export function longerFault(last: Period | null, to: DayNumber | null): Refused | null {
  if (!last || last.to === null) return refuse("indication.has-no-end", { field: "hoe" });
  if (last.months !== null) return refuse("indication.needs-a-new-one", { field: "hoe" });
  return to !== null && to <= last.to ? refuse("indication.not-longer", { field: "tot" }) : null;
}

type NewOne = Days & { months: number | null; startedOn: DayNumber };

/** Why a new one cannot follow, or null when it can. It may begin on a day that was. */
export function newFault(
  last: Period | null,
  { from, to, months, startedOn }: NewOne,
): Refused | null {
  if (from === null) return refuse("indication.no-first-day", { field: "van" });
  if (from < startedOn) return refuse("indication.before-the-start", { field: "van" });
  if (last && from <= (last.from ?? NEVER))
    return refuse("indication.before-the-last", { field: "van" });
  if (to === null) return null;
  if (to < from) return refuse("indication.ends-before-it-starts", { field: "tot" });
  return months !== null && to > lastDayAfter(from, months)
    ? refuse("indication.longer-than-it-may", { field: "tot" })
    : null;
}
