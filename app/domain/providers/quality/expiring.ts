/** Marks that end within sixty days, or have ended: somebody has to renew them. */
import { type DayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";

/** How many days before its last day one is told of it, and once more when it is over. */
export const EXPIRY_STAGES = [60, 14, -1] as const;
const [AHEAD_DAYS] = EXPIRY_STAGES;

export type MarkLine = { mark: string; number: string; validUntil: IsoDay; isExpired: boolean };

/** The latest stage that was reached; null while the end is far. */
export function stageOf(lastDay: DayNumber, today: DayNumber): number | null {
  return EXPIRY_STAGES.findLast((days) => lastDay - today <= days) ?? null;
}

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
