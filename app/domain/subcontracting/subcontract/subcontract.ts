/**
 * A main contractor asks another supplier to do a part of the help (onderaanneming).
 *
 * Scope, period and price are agreed before the help starts (I24; requirements P31, US12, US13); the main
 * contractor stays responsible. Nothing in it says who is helped (states by architecture §7).
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type SubcontractState =
  | "draft"
  | "sent"
  | "question"
  | "countered"
  | "accepted"
  | "running"
  | "ended"
  | "declined"
  | "withdrawn"
  | "expired"
  | "discarded";

export type SubcontractMove =
  | "send"
  | "discard"
  | "ask"
  | "reply"
  | "counter"
  | "accept"
  | "decline"
  | "withdraw"
  | "expire"
  | "start"
  | "end";

export const subcontract: Machine<SubcontractState, SubcontractMove> = {
  draft: { send: "sent", discard: "discarded" },
  sent: {
    ask: "question",
    counter: "countered",
    accept: "accepted",
    decline: "declined",
    withdraw: "withdrawn",
    expire: "expired",
  },
  question: { reply: "sent", withdraw: "withdrawn", expire: "expired" },
  countered: {
    accept: "accepted",
    decline: "declined",
    withdraw: "withdrawn",
    expire: "expired",
  },
  accepted: { start: "running", withdraw: "withdrawn" },
  running: { end: "ended" },
  ended: {},
  declined: {},
  withdrawn: {},
  expired: {},
  discarded: {},
};

export type Side = "main" | "sub";

/** Whose move it is: of a proposal in return the main contractor decides, of all else that lies open the other. */
const MOVES_OF: Record<Side, Partial<Record<SubcontractState, readonly SubcontractMove[]>>> = {
  main: {
    draft: ["send", "discard"],
    sent: ["withdraw"],
    question: ["reply", "withdraw"],
    countered: ["accept", "decline", "withdraw"],
    accepted: ["start", "withdraw"],
    running: ["end"],
  },
  sub: {
    sent: ["accept", "counter", "ask", "decline"],
    countered: ["withdraw"],
    accepted: ["withdraw"],
  },
};

/** What a side can do now. A proposal in return and a question are made once. */
export function movesOf(
  side: Side,
  { state, hasCountered, hasAsked }: { state: SubcontractState } & Made,
): readonly SubcontractMove[] {
  const moves = MOVES_OF[side][state] ?? [];
  return moves.filter(
    (move) => !(move === "counter" && hasCountered) && !(move === "ask" && hasAsked),
  );
}

export type Made = { hasCountered: boolean; hasAsked: boolean };

export function waitsFor(state: SubcontractState): Side | null {
  if (state === "sent") return "sub";
  return ["draft", "question", "countered", "accepted", "running"].includes(state) ? "main" : null;
}

/** For what one price is: one, or so many of them. */
export const PRICE_UNITS = ["trajectory", "hour", "day", "week", "month"] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** Here, unlike in a referral, the price is a reason as any. */
export const DECLINE_REASONS = ["no-room", "expertise", "price", "area", "other"] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const END_REASONS = ["as-agreed", "earlier", "other"] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Of one call. */
export const MOST_ASKED = 5;
export const LONGEST_SCOPE = 600;
export const LONGEST_WORDS = 280;

/** `subcontractName(12)` is "O-12". */
export function subcontractName(number: number): string {
  return `O-${number}`;
}
