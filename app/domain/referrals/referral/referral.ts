/**
 * A referral (youth: verwijzing; Wmo: aanmelding bij aanbieder): somebody is sent to one supplier.
 *
 * Who it is about is shown to that supplier alone, and only once it said yes to the need without a name
 * and the sender opened it, with choice and basis recorded (I4; Wmo 5.2.1; states by architecture §7).
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type ReferralState =
  | "draft"
  | "offered"
  | "question"
  | "waitlisted"
  | "accepted"
  | "opened"
  | "scheduled"
  | "started"
  | "ended"
  | "returned"
  | "declined"
  | "withdrawn"
  | "discarded";

export type ReferralMove =
  | "offer"
  | "offer-on-standing-yes"
  | "crisis"
  | "discard"
  | "ask"
  | "answer"
  | "accept"
  | "waitlist"
  | "decline"
  | "withdraw"
  | "open"
  | "lapse"
  | "schedule"
  | "start"
  | "return"
  | "end";

export const referral: Machine<ReferralState, ReferralMove> = {
  draft: {
    offer: "offered",
    "offer-on-standing-yes": "accepted",
    crisis: "opened",
    discard: "discarded",
  },
  offered: {
    ask: "question",
    accept: "accepted",
    waitlist: "waitlisted",
    decline: "declined",
    withdraw: "withdrawn",
  },
  question: { answer: "offered", decline: "declined", withdraw: "withdrawn" },
  waitlisted: { accept: "accepted", decline: "declined", withdraw: "withdrawn" },
  accepted: { open: "opened", lapse: "offered", withdraw: "withdrawn" },
  opened: { schedule: "scheduled", start: "started", return: "returned", withdraw: "withdrawn" },
  scheduled: { schedule: "scheduled", start: "started", return: "returned", withdraw: "withdrawn" },
  started: { end: "ended" },
  ended: {},
  returned: {},
  declined: {},
  withdrawn: {},
  discarded: {},
};

export const REFERRAL_STATES = Object.keys(referral) as ReferralState[];

/** Nothing more is done with it; its client data wait to be wiped. */
export function isOver(state: ReferralState): boolean {
  return Object.keys(referral[state]).length === 0;
}

/** In these the sender is waited for; in the others whoever receives it. */
const SENDERS: readonly ReferralState[] = ["draft", "question", "accepted"];

export function waitsFor(state: ReferralState): "sender" | "supplier" | null {
  if (isOver(state) || state === "started") return null;
  return SENDERS.includes(state) ? "sender" : "supplier";
}

/** Of a party's own case number. */
export const LONGEST_REF = 60;

/** `referralName(12)` is "A-12". */
export function referralName(number: number): string {
  return `A-${number}`;
}
