/**
 * A need for help (hulpvraag), said without saying for whom: law, responsible municipality, age band
 * and codes (requirements US34, W3; Wmo 5.2.1 and Jeugdwet 7.3.11 ask for no more).
 */
import type { Role } from "~/domain/accounts/public";
import type { IsoDay } from "~/domain/kernel/day";
import type { Machine } from "~/domain/kernel/state-machine";

export type NeedState = "open" | "closed";
export type NeedMove = "close" | "reopen";

export const need: Machine<NeedState, NeedMove> = {
  open: { close: "closed" },
  closed: { reopen: "open" },
};

/** Where the child is registered; where it was before a stay in a residence or foster family; not yet known. */
export type Residence = "registered" | "before-stay" | "unclear";

/** `now` is a telephone call and never a round of questions. */
export const URGENCIES = ["normal", "soon", "now"] as const;
export type Urgency = (typeof URGENCIES)[number];

export const FACTOR_ANSWERS = ["yes", "no", "unknown"] as const;
export type FactorAnswer = (typeof FACTOR_ANSWERS)[number];

/** Why nobody is looked for any more; nothing about the person. */
export const CLOSE_REASONS = ["found", "elsewhere", "not-needed", "mistake"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const LONGEST_NOTE = 280;
export const LONGEST_GOALS = 1_500;

/** Everything that is said of it. */
export type NeedFacts = {
  law: string;
  residence: Residence;
  municipality: string | null;
  ageBand: string;
  profile: string | null;
  intensity: string | null;
  deliveryForm: string | null;
  languages: string[];
  goalTypes: string[];
  goals: string;
  urgency: Urgency;
  wishedStart: IsoDay | null;
  factors: Record<string, FactorAnswer>;
  note: string;
  postcode: string | null;
};

export const NEED_FIELDS = [
  ...(["law", "residence", "municipality", "ageBand", "profile", "intensity"] as const),
  ...(["deliveryForm", "languages", "goalTypes", "goals", "urgency", "wishedStart"] as const),
  ...(["factors", "note", "postcode"] as const),
] as const satisfies (keyof NeedFacts)[];

const ROUTES: Partial<Record<Role, string>> = {
  "access-worker": "access",
  "access-lead": "access",
  "general-practitioner": "gp",
  "youth-doctor": "youth-doctor",
  "medical-specialist": "medical-specialist",
  "certified-institution": "gi",
};

/** As which referrer of the region somebody with these roles acts. */
export function routeOf(roles: readonly Role[]): string | null {
  return roles.flatMap((role) => ROUTES[role] ?? [])[0] ?? null;
}

/** `needName(12)` is "H-12". */
export function needName(number: number): string {
  return `H-${number}`;
}
