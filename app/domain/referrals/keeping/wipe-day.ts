/**
 * When the client data of a referral go (security requirement P-40; terms are the region's).
 *
 * What goes on is kept until the supplier has it in its own file: the law asks for a dossier there
 * (Jeugdwet 7.3.8, Wmo 5.3.4), so nothing goes silently before "overgenomen in eigen dossier".
 */
import type { ReferralState } from "../referral/referral";
import type { KeepingTerms } from "~/domain/catalogue/public";
import type { DayNumber } from "~/domain/kernel/day";

export type WipeFacts = {
  state: ReferralState;
  /** The last day on which something was filled in. */
  changedOn: DayNumber;
  /** The day of the no, the withdrawal or the discarding. */
  overOn: DayNumber | null;
  startedOn: DayNumber | null;
  takenOverOn: DayNumber | null;
  /** Since when the supplier may not read it any more, though help goes on. */
  shutOn?: DayNumber | null;
};

/** What was asked and answered in words goes so long after it is closed; the rest has no person in it. */
export const ANONYMOUS_MONTHS = 24;

/** Which term runs in a state; in the others nothing is due to go. */
const RUNNING: Partial<Record<ReferralState, "draftDays" | "endedDays" | "takenOverDays">> = {
  ...({ draft: "draftDays", discarded: "draftDays", declined: "endedDays" } as const),
  ...({ returned: "endedDays", withdrawn: "endedDays" } as const),
  ...({ started: "takenOverDays", ended: "takenOverDays" } as const),
};

/** In these the supplier has read who it is, and must say that it took that over. */
export const STATES_TO_TAKE_OVER: ReferralState[] = ["opened", "scheduled", "started", "ended"];

/** On and after this day they go; null while that is not known. */
export function wipeDayOf(facts: WipeFacts, terms: KeepingTerms): DayNumber | null {
  const { state, changedOn, overOn, startedOn, takenOverOn, shutOn = null } = facts;
  if (shutOn !== null && STATES_TO_TAKE_OVER.includes(state)) return shutOn + terms.endedDays;
  const term = RUNNING[state];
  if (term === undefined) return null;
  if (term !== "takenOverDays") return (overOn ?? changedOn) + terms[term];
  if (startedOn === null || takenOverOn === null) return null;
  return Math.max(startedOn, takenOverOn) + terms[term];
}

/** How many reminders should have left since it was opened; the last of them also goes to the sender. */
export function remindersDue(
  openedOn: DayNumber,
  { remindDays }: KeepingTerms,
  today: DayNumber,
): number {
  return remindDays.filter((days) => openedOn + days <= today).length;
}
