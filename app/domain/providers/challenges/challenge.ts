/**
 * A referrer called and heard another wait than the one that is shown; its supplier confirms or corrects
 * it within the region's term, and until then nothing changes for the public.
 *
 * A challenge is about one declaration and holds no state of its own: the next declaration answers it,
 * whoever made it, and past the term without one the wait is in doubt. So taking back an answer opens it
 * again, and nothing can say that a wait is doubted while its supplier has answered.
 */
import { personalFault } from "../remarks/remark";
import { type Declaration, LONGEST_WEEKS } from "../waiting-times/waiting-time";
import { type DayNumber, dayNumber, FOREVER, isIsoDay } from "~/domain/kernel/day";
import { accept, type Outcome, refuse, type Refused } from "~/domain/kernel/outcome";

export type ChallengeState = "open" | "expired" | "confirmed" | "corrected";

export const LONGEST_NOTE = 200;
/** Of one organisation, so that nobody doubts a whole window. */
export const MOST_A_DAY = 20;
export const CHALLENGE_KEPT_DAYS = 365;

/** What was heard: so many weeks to the start of help, or null when nobody is taken. */
export type Heard = { weeks: number | null; calledOn: DayNumber; note: string };

export type Said = Pick<Declaration, "status" | "weeksToIntake" | "weeksToStart">;

/** A challenge with what was doubted, what was heard and what was answered. */
export type ChallengeView = {
  id: bigint;
  offerPlaceId: string;
  /** Null: at home. */
  place: string | null;
  offerCode: string;
  organisationId: string;
  organisation: string;
  madeBy: string;
  calledOn: DayNumber;
  weeks: number | null;
  note: string;
  dueOn: DayNumber;
  told: string | null;
  state: ChallengeState;
  seen: Said;
  answer: (Said & { at: Date }) | null;
};

/** What became of the declaration that is doubted. */
export type Answering = {
  dueOn: DayNumber;
  seen: Said;
  /** It was taken back by its own supplier. */
  isTakenBack: boolean;
  /** The next one that stands. */
  answer: Said | null;
};

export function challengeState(
  { dueOn, seen, isTakenBack, answer }: Answering,
  today: DayNumber,
): ChallengeState {
  if (answer) return saysTheSame(seen, answer) ? "confirmed" : "corrected";
  if (isTakenBack) return "corrected";
  return today > dueOn ? "expired" : "open";
}

/** From which day a declaration is in doubt; FOREVER when nobody doubts it. */
export function doubtfulFrom(
  challenges: { declarationId: string; dueOn: DayNumber }[],
  declarationId: string | undefined,
): DayNumber {
  const about = challenges.filter((one) => one.declarationId === declarationId);
  return Math.min(FOREVER, ...about.map(({ dueOn }) => dueOn + 1));
}

function saysTheSame(a: Said, b: Said): boolean {
  return (
    a.status === b.status &&
    a.weeksToIntake === b.weeksToIntake &&
    a.weeksToStart === b.weeksToStart
  );
}

/** As it was typed. */
export type SentHeard = { heard: "weeks" | "nobody"; weeks: string; day: string; note: string };

/** What was typed, as far as it can be read. */
export function readHeard({ heard, weeks, day, note }: SentHeard): Outcome<Heard> {
  const number = weeks.trim();
  if (heard === "weeks" && !/^\d+$/.test(number))
    return refuse("challenge.weeks", { field: "weken" });
  if (!isIsoDay(day)) return refuse("challenge.no-day", { field: "dag" });
  return accept({
    weeks: heard === "weeks" ? Number(number) : null,
    calledOn: dayNumber(day),
    note: note.replaceAll("\r\n", "\n").replaceAll("\0", "").trim(),
  });
}

/** Why something cannot be said of a wait that stands, or null when it can. */
export function heardFault(
  { weeks, calledOn, note }: Heard,
  stands: Said & { asOf: DayNumber; isStopped: boolean },
  today: DayNumber,
): Refused | null {
  if (weeks !== null && weeks > LONGEST_WEEKS)
    return refuse("challenge.too-many-weeks", { field: "weken" });
  if (calledOn > today) return refuse("challenge.not-yet-called", { field: "dag" });
  if (calledOn < stands.asOf) return refuse("challenge.said-since", { field: "dag" });
  if (isKnown(weeks, stands)) return refuse("challenge.says-the-same", { field: "weken" });
  if (note.length > LONGEST_NOTE)
    return refuse("challenge.note-too-long", { field: "toelichting" });
  return personalFault(note, "toelichting");
}

function isKnown(weeks: number | null, stands: Said & { isStopped: boolean }): boolean {
  const takesNobody = stands.isStopped || stands.status === "full" || stands.status === "stop";
  return weeks === null ? takesNobody : !takesNobody && weeks === stands.weeksToStart;
}
