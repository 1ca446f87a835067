/**
 * What the lead party proposes to do with the joint money, and the others answer (I5, US16).
 *
 * Up to an amount in a month that was agreed on, and inside a yearly scheme that was approved, it is done at
 * once; all else waits for the members. A change makes a new version, which is answered anew.
 */
import { allotLines, type Line, moveLines, returnLines } from "../ledger/account";
import type { Cents } from "~/domain/kernel/money";
import type { Machine } from "~/domain/kernel/state-machine";

export type ProposalKind = "allot" | "return" | "move" | "scheme" | "close" | "settle";

export type ProposalState = "open" | "approved" | "refused" | "withdrawn" | "lapsed";
export type ProposalMove = "change" | "approve" | "refuse" | "withdraw" | "lapse";

/** It lapses when by then there is no money for it, or what it is about is over. */
export const proposal: Machine<ProposalState, ProposalMove> = {
  open: {
    change: "open",
    approve: "approved",
    refuse: "refused",
    withdraw: "withdrawn",
    lapse: "lapsed",
  },
  approved: {},
  refused: {},
  withdrawn: {},
  lapsed: {},
};

/** Money that goes to a member, from the pot or from another member. */
export type ProposalPart = { memberId: string; fromId: string | null; cents: Cents };

export const LONGEST_REASON = 600;

/** Kinds that are about amounts for members. */
export const WITH_PARTS: readonly ProposalKind[] = ["allot", "return", "move", "scheme"];
const POSTED_AT_ONCE: readonly ProposalKind[] = ["allot", "return", "move"];

/** The lines that an approved proposal enters. */
export function proposalLines(kind: ProposalKind, parts: readonly ProposalPart[]): Line[] {
  if (kind === "allot") return allotLines(parts);
  if (kind === "return") return returnLines(parts);
  return moveLines(parts.flatMap(({ fromId, ...part }) => (fromId ? [{ ...part, fromId }] : [])));
}

export type Weighed = {
  kind: ProposalKind;
  parts: readonly ProposalPart[];
  thresholdCents: Cents;
  /** What was done at once in the same month before. */
  doneCents: Cents;
  /** The most for each member by the scheme that was approved, and what each has been allotted. */
  scheme: ReadonlyMap<string, Cents>;
  allotted: ReadonlyMap<string, Cents>;
};

/** Whether the others answer first. */
export function asksOthers({ kind, parts, thresholdCents, doneCents, ...more }: Weighed): boolean {
  if (!POSTED_AT_ONCE.includes(kind)) return true;
  const { scheme, allotted } = more;
  const isInScheme =
    kind === "allot" &&
    parts.every(({ memberId, cents }) => {
      const most = scheme.get(memberId) ?? 0n;
      return (allotted.get(memberId) ?? 0n) + cents <= most;
    });
  if (isInScheme) return false;
  const total = parts.reduce((sum, { cents }) => sum + cents, doneCents);
  return total > thresholdCents;
}
