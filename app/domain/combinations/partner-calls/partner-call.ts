/**
 * A provider looks for partners (US33, P37): what it wants to do together, where, and whom it seeks.
 *
 * Every provider reads it until its day; a reply is between the two. After its day nobody replies any more,
 * and the caller still chooses among those who did.
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type CallState = "open" | "expired" | "closed";
export type CallMove = "expire" | "close";
export type ReplyState = "sent" | "accepted" | "declined" | "withdrawn" | "lapsed";
export type ReplyMove = "accept" | "decline" | "withdraw" | "lapse";

export const partnerCall: Machine<CallState, CallMove> = {
  open: { expire: "expired", close: "closed" },
  expired: { close: "closed" },
  closed: {},
};

export const partnerReply: Machine<ReplyState, ReplyMove> = {
  sent: { accept: "accepted", decline: "declined", withdraw: "withdrawn", lapse: "lapsed" },
  accepted: {},
  declined: {},
  withdrawn: {},
  lapsed: {},
};

/** What people call it, as `P-12`. */
export const callName = (number: number) => `P-${number}`;

export const LONGEST_NAME = 100;
export const LONGEST_GROUP = 300;
export const LONGEST_SOUGHT = 1_000;
export const LONGEST_MOTIVATION = 1_000;
export const LONGEST_OPEN_DAYS = 180;
/** Of one provider at a time. */
export const MOST_CALLS = 5;
