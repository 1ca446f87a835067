/**
 * On what it rests that data go to a supplier (security requirements P-01 to P-05; UAVG 5; Jeugdwet
 * 7.3.4, 7.3.5, 7.3.11; Wmo 5.3.3): a row of the region's table per law and route. Permission is asked only
 * where that row says so; who gives it follows from the birth date.
 */
import type {
  AgreeingAge,
  Giver,
  LegalBasis,
  Purpose,
  ReferralRules,
} from "~/domain/catalogue/public";
import { dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

export const OBSTACLES = ["unreachable", "conflict", "unsafe-to-ask"] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export const WAYS_OF_ASKING = ["written", "spoken", "digital"] as const;
export type WayOfAsking = (typeof WAYS_OF_ASKING)[number];

export type GivenConsent = { purpose: Purpose; giver: Giver };

/** The one row for a law and route; the region's rules see to it that there is one. */
export function basisFor(
  { bases }: ReferralRules,
  { law, route }: { law: string; route: string },
): LegalBasis | null {
  return bases.find((row) => row.law === law && row.routes.includes(route)) ?? null;
}

/** `yearsOn("2012-02-29", "2026-02-28")` is 13: who is born on 29 February is a year older on 1 March. */
export function yearsOn(birthDate: IsoDay, day: IsoDay): number {
  const [year, rest] = [Number(birthDate.slice(0, 4)), birthDate.slice(5)];
  const age = Number(day.slice(0, 4)) - year;
  return day.slice(5) < rest ? age - 1 : age;
}

/** Who says yes together at that age: the row of the law with the highest age that is reached. */
export function agreeingAt(rows: AgreeingAge[], law: string, years: number): Giver[] {
  const reached = rows.filter((row) => row.law === law && row.fromYears <= years);
  return reached.toSorted((a, b) => b.fromYears - a.fromYears)[0]?.givers ?? [];
}

/** Everybody who may have to say yes within a band of ages, in the order of the table. */
export function agreeingWithin(
  rows: AgreeingAge[],
  law: string,
  { from, to }: { from: number; to: number },
): Giver[] {
  const ages = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  return [...new Set(ages.flatMap((years) => agreeingAt(rows, law, years)))];
}

/** Who has not said yes yet for a purpose; nobody where the basis asks no permission for it. */
export function missingGivers(
  purpose: Purpose,
  given: GivenConsent[],
  {
    basis,
    rows,
    birthDate,
    day,
  }: { basis: LegalBasis; rows: AgreeingAge[]; birthDate: IsoDay; day: IsoDay },
): Giver[] {
  if (!basis.consentFor.includes(purpose)) return [];
  const must = agreeingAt(rows, basis.law, yearsOn(birthDate, day));
  return must.filter(
    (giver) => !given.some((one) => one.purpose === purpose && one.giver === giver),
  );
}

/** A birth date that can be: not to come, and no more than 120 years ago. */
export function isBirthDate(birthDate: IsoDay, day: IsoDay): boolean {
  return (
    birthDate <= day && yearsOn(birthDate, day) <= 120 && isoDay(dayNumber(birthDate)) === birthDate
  );
}
