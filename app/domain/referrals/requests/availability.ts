/**
 * An availability request (vraag zonder naam): one supplier is asked whether it can help, and hears
 * what is needed but not for whom (Wmo 5.2.1; architecture D8, states by §7).
 *
 * A yes holds until a day and then lapses where everybody sees it. Nobody's silence ends anything: a
 * request that expired can still be answered, late.
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type AvailabilityState =
  | "open"
  | "question"
  | "answered"
  | "lapsed"
  | "refused"
  | "expired"
  | "chosen"
  | "closed"
  | "fulfilled";

export type AvailabilityMove =
  | "ask"
  | "promise"
  | "answer"
  | "refuse"
  | "expire"
  | "close"
  | "reply"
  | "revise"
  | "lapse"
  | "choose"
  | "release"
  | "fulfil";

export const availability: Machine<AvailabilityState, AvailabilityMove> = {
  open: {
    ask: "question",
    promise: "open",
    answer: "answered",
    refuse: "refused",
    expire: "expired",
    close: "closed",
  },
  question: { reply: "open", expire: "expired", close: "closed" },
  answered: { revise: "answered", lapse: "lapsed", choose: "chosen", close: "closed" },
  lapsed: { answer: "answered", close: "closed" },
  refused: { revise: "answered", close: "closed" },
  expired: { answer: "answered", close: "closed" },
  chosen: { release: "answered", fulfil: "fulfilled" },
  closed: {},
  fulfilled: {},
};

export const AVAILABILITY_STATES = Object.keys(availability) as AvailabilityState[];

/** Nothing is waited for any more; a refusal can still be taken back. */
export function isOver(state: AvailabilityState): boolean {
  return state === "refused" || state === "closed" || state === "fulfilled";
}

/** `requestName(12)` is "V-12". */
export function requestName(number: number): string {
  return `V-${number}`;
}
