/**
 * What the region decides of each thing that was asked: yes from a day, or no; always with the reason.
 *
 * The screening is finished first, and nothing is admitted while a point of it is not met (US6).
 */
import type { Screening } from "./screening";
import { type DayNumber, dayNumber, isIsoDay, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

const LONGEST_REASON = 2_000;

export type ItemDecision = {
  itemId: string;
  /** Empty: not chosen yet. */
  verdict: "admit" | "refuse" | "";
  reason: string;
  /** ISO days as typed; only for what is admitted. */
  startsOn: string;
  /** Empty: no end. */
  endsOn: string;
};

/** Everything that stands in the way, at the field of the item that it is about. */
export function decisionFaults(
  decisions: ItemDecision[],
  { items, screening, today }: { items: string[]; screening: Screening; today: DayNumber },
): Refusal[] {
  const isAdmitting = decisions.some(({ verdict }) => verdict === "admit");
  return [
    ...(screening.open > 0 ? [{ code: "application.screening-open" }] : []),
    ...(isAdmitting && screening.unmet > 0 ? [{ code: "application.check-not-met" }] : []),
    ...items.flatMap((itemId) => {
      const decision = decisions.find((one) => one.itemId === itemId);
      return decision?.verdict
        ? itemFaults(decision, today)
        : [{ code: "application.item-undecided", field: `verdict.${itemId}` }];
    }),
  ];
}

function itemFaults(decision: ItemDecision, today: DayNumber): Refusal[] {
  const { itemId, verdict, reason, startsOn, endsOn } = decision;
  const written = reason.trim();
  const about = (code: string, field: string) => [
    { code: `application.${code}`, field: `${field}.${itemId}` },
  ];
  return [
    ...(written === "" ? about("no-reason", "reason") : []),
    ...(written.length > LONGEST_REASON ? about("reason-too-long", "reason") : []),
    ...(verdict === "admit" ? dayFaults({ startsOn, endsOn, today }, about) : []),
  ];
}

function dayFaults(
  { startsOn, endsOn, today }: { startsOn: string; endsOn: string; today: DayNumber },
  about: (code: string, field: string) => Refusal[],
): Refusal[] {
  if (!isIsoDay(startsOn)) return about("no-day", "startsOn");
  if (dayNumber(startsOn) < today) return about("starts-in-the-past", "startsOn");
  if (endsOn === "") return [];
  if (!isIsoDay(endsOn)) return about("no-day", "endsOn");
  return endsOn < startsOn ? about("ends-before-it-starts", "endsOn") : [];
}

/** The last day of a contract of so many months that starts on a day; null: no end. */
export function lastDay(startsOn: DayNumber, months: number | null): DayNumber | null {
  if (months === null) return null;
  const [year, month, day] = isoDay(startsOn).split("-").map(Number) as [number, number, number];
  return dayNumber(new Date(Date.UTC(year, month - 1 + months, day))) - 1;
}
