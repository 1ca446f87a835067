/**
 * A need for help (hulpvraag), said without saying for whom: law, responsible municipality, age band
 * and codes (requirements US34, W3; Wmo 5.2.1 and Jeugdwet 7.3.11 ask for no more).
 */
import type { Machine } from "~/domain/kernel/state-machine";

export type NeedState = "open" | "closed";
export type NeedMove = "close" | "reopen";

export const need: Machine<NeedState, NeedMove> = {
  open: { close: "closed" },
  closed: { reopen: "open" },
};

/** Where the child is registered; where it was before a stay in a residence or foster family; not yet known. */
export const RESIDENCES = ["registered", "before-stay", "unclear"] as const;
export type Residence = (typeof RESIDENCES)[number];

/** `now` is a telephone call and never a round of questions. */
export const URGENCIES = ["normal", "soon", "now"] as const;
export type Urgency = (typeof URGENCIES)[number];

export const FACTOR_ANSWERS = ["yes", "no", "unknown"] as const;
export type FactorAnswer = (typeof FACTOR_ANSWERS)[number];

export const LONGEST_NOTE = 280;
export const LONGEST_GOALS = 1_500;

/** `needName(12)` is "H-12". */
export function needName(number: number): string {
  return `H-${number}`;
}
