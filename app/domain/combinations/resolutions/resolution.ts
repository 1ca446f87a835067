/**
 * What members decide about their combination itself: who leads, and that it ends.
 *
 * The lead party proposes. Leading is the word of the one that is to do it (exactly one lead party, I5);
 * the end is the word of all, whatever the rule about money is.
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type ResolutionKind = "lead" | "end";
export type ResolutionState = "proposed" | "carried" | "declined" | "withdrawn" | "lapsed";
export type ResolutionMove = "carry" | "decline" | "withdraw" | "lapse";

export const resolution: Machine<ResolutionState, ResolutionMove> = {
  proposed: { carry: "carried", decline: "declined", withdraw: "withdrawn", lapse: "lapsed" },
  carried: {},
  declined: {},
  withdrawn: {},
  lapsed: {},
};

export type Resolution = {
  id: string;
  kind: ResolutionKind;
  proposerId: string;
  /** Who is to lead. */
  leadId: string | null;
  /** Who agreed. */
  agreed: string[];
};

/** Whose word it takes: who proposes has said it already. */
export function askedOf(
  { kind, proposerId, leadId }: Omit<Resolution, "id" | "agreed">,
  members: readonly { id: string }[],
): string[] {
  const others = members.map(({ id }) => id).filter((id) => id !== proposerId);
  return kind === "end" ? others : others.filter((id) => id === leadId);
}
