/**
 * What part of the help a member does, agreed on between who receives and that member (issue of intake, I5).
 *
 * Nothing in it says who is helped. A part is over with its referral; to hand one over, another member is asked
 * first, and the part of the former ends when that one says yes.
 */
import type { Machine } from "~/domain/kernel/state-machine";
import type { IsoDay } from "~/domain/kernel/day";
import { type Refused, refuse } from "~/domain/kernel/outcome";
import { hasPastDay, namesAPerson, personalFault } from "~/domain/providers/public";

export type AllocationState = "proposed" | "accepted" | "declined" | "withdrawn" | "ended";
export type AllocationMove = "accept" | "decline" | "withdraw" | "end";

export const allocation: Machine<AllocationState, AllocationMove> = {
  proposed: { accept: "accepted", decline: "declined", withdraw: "withdrawn" },
  accepted: { end: "ended" },
  declined: {},
  withdrawn: {},
  ended: {},
};

export const PART_REASONS = ["no-room", "expertise", "area", "other"] as const;

const LONGEST_PART = 280;

/** Why words about a part cannot be kept, or null when they can: every member reads them, also who knows nobody. */
export function partFault(
  text: string,
  { field, today }: { field: string; today: IsoDay },
): Refused | null {
  if (text.length > LONGEST_PART) return refuse("allocation.too-long", { field });
  if (namesAPerson(text)) return refuse("allocation.names-a-person", { field });
  if (hasPastDay(text, today)) return refuse("allocation.past-day", { field });
  return personalFault(text, field);
}
