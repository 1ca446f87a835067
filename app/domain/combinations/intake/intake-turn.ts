/**
 * Who of the members receives what comes to a combination (decision 133): one of them, with a deputy who
 * receives as well, from a day on. Until somebody is named, and when who was named has left, it is the lead party.
 */
import type { DayNumber } from "~/domain/kernel/day";

export type IntakeTurn = { from: DayNumber; receiverId: string; deputyId: string | null };

export type Members = readonly { id: string; isLead: boolean }[];

/** The members that receive on a day, the first of them before its deputy. */
export function receiversOn(
  day: DayNumber,
  { members, turns }: { members: Members; turns: readonly IntakeTurn[] },
): string[] {
  const standing = standingOn(day, turns);
  const named = standing ? [standing.receiverId, standing.deputyId] : [];
  const still = named.filter((id) => id !== null && members.some((one) => one.id === id));
  const lead = members.filter(({ isLead }) => isLead).map(({ id }) => id);
  return still.length > 0 ? (still as string[]) : lead;
}

/** The turn that holds on a day: the last that has begun. */
export function standingOn(day: DayNumber, turns: readonly IntakeTurn[]): IntakeTurn | null {
  const begun = turns.filter(({ from }) => from <= day);
  return begun.toSorted((a, b) => b.from - a.from)[0] ?? null;
}
