/**
 * Whether a tariff is still right (US39): asked once a year of each arrangement, answered with why.
 *
 * A tariff that is young needs no answer yet; a new tariff is asked about anew.
 */
import type { Arrangement } from "../region/region-config";
import { type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";

const LONGEST_TARIFF_REASON = 1_000;

export type TariffAnswer = {
  profile: string;
  intensity: string;
  isRight: boolean;
  reason: string;
  by: string;
  at: Date;
  on: DayNumber;
};

export type TariffLine = {
  profile: string;
  intensity: string;
  tariffCents: number;
  per: Arrangement["per"];
  from: IsoDay;
  /** The newest about this tariff; null: never asked. */
  answer: Omit<TariffAnswer, "profile" | "intensity"> | null;
  /** The day from which an answer is due. */
  dueOn: IsoDay;
  isDue: boolean;
};

/** The tariffs that hold on a day, those whose answer is due first. */
export function tariffLines(
  arrangements: Arrangement[],
  answers: TariffAnswer[],
  { today, months }: { today: DayNumber; months: number },
): TariffLine[] {
  const holding = arrangements.filter(
    ({ from, to }) => dayNumber(from) <= today && (to === undefined || dayNumber(to) >= today),
  );
  return holding
    .map((arrangement) => lineOf(arrangement, answers, { today, months }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || keyOf(a).localeCompare(keyOf(b)));
}

function lineOf(
  { profile, intensity, tariffCents, per, from }: Arrangement,
  answers: TariffAnswer[],
  { today, months }: { today: DayNumber; months: number },
): TariffLine {
  const since = dayNumber(from);
  const answer =
    answers
      .filter((one) => one.profile === profile && one.intensity === intensity && one.on >= since)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
  const due = monthsAfter(answer?.on ?? since, months);
  return {
    ...{ profile, intensity, tariffCents, per, from, answer },
    ...{ dueOn: isoDay(due), isDue: due <= today },
  };
}

/** `31 January` and one month is the last of February. */
export function monthsAfter(day: DayNumber, months: number): DayNumber {
  const date = new Date(`${isoDay(day)}T00:00:00Z`);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const wanted = Math.min(date.getUTCDate(), last.getUTCDate());
  return dayNumber(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), wanted)));
}

export function keyOf({ profile, intensity }: Pick<TariffLine, "profile" | "intensity">): string {
  return `${profile}.${intensity}`;
}

export function tariffFault(reason: string): Refused | null {
  if (reason.trim() === "") return refuse("tariff.no-reason", { field: "reden" });
  return reason.length > LONGEST_TARIFF_REASON
    ? refuse("tariff.reason-too-long", { field: "reden" })
    : null;
}
