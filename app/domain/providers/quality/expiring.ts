/** Marks that end within sixty days, or have ended: somebody has to renew them. */
import { type DayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

const AHEAD_DAYS = 60;

export type MarkLine = { mark: string; number: string; validUntil: IsoDay; isExpired: boolean };

export function expiringMarks(
  marks: { mark: string; number: string; validUntil: DayNumber | null }[],
  today: DayNumber,
): MarkLine[] {
  return marks
    .flatMap(({ validUntil, ...mark }) => (validUntil === null ? [] : [{ ...mark, validUntil }]))
    .filter(({ validUntil }) => validUntil - today <= AHEAD_DAYS)
    .toSorted((a, b) => a.validUntil - b.validUntil)
    .map(({ validUntil, ...mark }) => ({
      ...mark,
      validUntil: isoDay(validUntil),
      isExpired: validUntil < today,
    }));
}
