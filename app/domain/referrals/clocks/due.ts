/**
 * When something must be done with a request or a referral: every open one has a day (requirements P40,
 * US31). Terms are the region's and count workdays unless they say days.
 */
import { type AvailabilityState, isOver as isOverRequest } from "../requests/availability";
import { isOver, type ReferralState } from "../referral/referral";
import type { ReferralTerms } from "~/domain/catalogue/public";
import type { DayNumber, IsoDay } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";

export type Clock = { terms: ReferralTerms; holidays: IsoDay[] };

type RequestDays = { promisedOn?: DayNumber | null; holdsUntil?: DayNumber | null };

const REQUEST_TERM = {
  open: "answerWorkdays",
  question: "replyWorkdays",
  answered: "openWorkdays",
  lapsed: "needWorkdays",
  expired: "needWorkdays",
  chosen: "openWorkdays",
} as const satisfies Partial<Record<AvailabilityState, keyof ReferralTerms>>;

/** The day by which a request that came into a state today is moved on; null: nothing is waited for. */
export function requestDue(
  state: AvailabilityState,
  { promisedOn = null, holdsUntil = null }: RequestDays,
  { today, clock }: { today: DayNumber; clock: Clock },
): DayNumber | null {
  if (isOverRequest(state)) return null;
  if (state === "open" && promisedOn !== null) return promisedOn;
  const term = REQUEST_TERM[state as keyof typeof REQUEST_TERM];
  const day = workdaysAfter(today, clock.terms[term], clock.holidays);
  return state === "answered" && holdsUntil !== null ? Math.min(day, holdsUntil) : day;
}

const USUAL_COMPLETE_WORKDAYS = 1;

/** The day by which it is said who a crisis was about. */
export function crisisDue(today: DayNumber, { terms, holidays }: Clock): DayNumber {
  return workdaysAfter(today, terms.completeWorkdays ?? USUAL_COMPLETE_WORKDAYS, holidays);
}

type ReferralDays = {
  waitlistedUntil?: DayNumber | null;
  holdsUntil?: DayNumber | null;
  plannedOn?: DayNumber | null;
};

const REFERRAL_TERM = {
  draft: "openWorkdays",
  offered: "decideWorkdays",
  question: "replyWorkdays",
  waitlisted: "decideWorkdays",
  accepted: "openWorkdays",
  opened: "planWorkdays",
  scheduled: "startWorkdays",
} as const satisfies Partial<Record<ReferralState, keyof ReferralTerms>>;

/** The same of a referral. */
export function referralDue(
  state: ReferralState,
  days: ReferralDays,
  { today, clock: { terms, holidays } }: { today: DayNumber; clock: Clock },
): DayNumber | null {
  if (isOver(state)) return null;
  if (state === "started") return today + terms.reviewDays;
  if (state === "waitlisted" && days.waitlistedUntil) return days.waitlistedUntil;
  const from = (state === "scheduled" && days.plannedOn) || today;
  const term = REFERRAL_TERM[state as keyof typeof REFERRAL_TERM];
  const day = workdaysAfter(from, terms[term], holidays);
  return state === "accepted" ? Math.min(day, days.holdsUntil ?? day) : day;
}

/** Help that runs is looked at again on a day, and no later than its last indication ends. */
export function runningDue(
  endsOn: DayNumber | null,
  { today, terms }: { today: DayNumber; terms: Pick<ReferralTerms, "reviewDays"> },
): DayNumber {
  const review = today + terms.reviewDays;
  return endsOn === null ? review : Math.min(review, Math.max(endsOn, today));
}
