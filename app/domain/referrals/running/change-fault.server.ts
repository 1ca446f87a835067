import { type Period, temporaryFault } from "./indication";
import type { Running } from "./running-referral.server";
import { mustSay } from "../referral/said";
import { referralRules, type RegionConfig, runningTerms } from "~/domain/catalogue/public";
import { dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import type { Refused } from "~/domain/kernel/outcome";

export type SentChange = {
  id: string;
  intensity: string | null;
  from: DayNumber | null;
  to: DayNumber | null;
  /** In words, without persons. */
  reason: string;
};

type Given = { change: Omit<SentChange, "id">; periods: Period[]; region: RegionConfig; now: Date };

/** What is wrong with the days and the reason of a change, and with its intensity: all at once. */
export function changeFault(
  { startedOn }: Running,
  { change, periods, region, now }: Given,
  ofIntensity: Refused | null,
): Refused | null {
  const { temporaryDays: mostDays } = runningTerms(referralRules(region));
  const given = { periods, startedOn: dayNumber(startedOn), today: dayAt(now), mostDays };
  const faults = [ofIntensity, temporaryFault(change, given), mustSay(change.reason, "reden")];
  const refusals = faults.flatMap((fault) => fault?.refusals ?? []);
  return refusals.length > 0 ? { ok: false, refusals } : null;
}
