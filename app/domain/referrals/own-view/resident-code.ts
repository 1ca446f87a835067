/**
 * A code with which one person looks at the help that concerns that person (eigen inzage): handed over by
 * the sender in person, with a PIN that is chosen at first use (decision 123).
 *
 * Sixteen letters out of sixteen are 64 bits: nobody finds one by guessing. They are consonants that are
 * told apart in print, so that no code is a word; `spelt` on the slip tells them apart by ear.
 */
import { agreeingAt, type Obstacle, yearsOn } from "../choice/basis";
import type { Giver, OwnViewTerms, ReferralRules } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

/** Whom a code can be for: what somebody is to whoever is helped, never a name. */
export const HOLDERS = [
  ...(["youth", "parent-1", "parent-2", "guardian", "client", "representative"] as const),
] as const;
export type Holder = (typeof HOLDERS)[number];

/** In the table of who agrees. */
export const GIVER_OF: Record<Holder, Giver> = {
  ...{ youth: "youth", "parent-1": "parents", "parent-2": "parents", guardian: "guardian" },
  ...{ client: "client", representative: "representative" },
};

export type EndReason = "revoked" | "replaced" | "unsafe";

export const LETTERS = "BDFGHKLMNPRSTWXZ";
const LENGTH = 16;
const GROUP = 4;

/** Two letters for each byte. */
export function codeOf(bytes: Uint8Array): string {
  return [...bytes].flatMap((byte) => [LETTERS[byte >> 4]!, LETTERS[byte & 15]!]).join("");
}

/** `grouped("BDFGHKLMNPRSTWXZ")` is "BDFG HKLM NPRS TWXZ". */
export function grouped(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, "g")) ?? []).join(" ");
}

/** As it was made, however it was typed; null: it can be none. */
export function plainCode(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z]/g, "");
  const isCode = letters.length === LENGTH && [...letters].every((one) => LETTERS.includes(one));
  return isCode ? letters : null;
}

/** After so many wrong PINs in a row a code opens nothing any more. */
export const MOST_FAILURES = 5;
export const PIN_DIGITS = 6;

/** What is wrong with a PIN that somebody chooses. */
export function pinFaults(pin: string, again: string): Refusal[] {
  if (!new RegExp(`^\\d{${PIN_DIGITS}}$`).test(pin))
    return [{ code: "own-view.pin-digits", field: "pin" }];
  if (isEasy(pin)) return [{ code: "own-view.pin-easy", field: "pin" }];
  return pin === again ? [] : [{ code: "own-view.pin-differs", field: "nogmaals" }];
}

/** Every step between two digits is the same: 111111, 123456, 975310. */
function isEasy(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, n) => (digit - digits[n]! + 10) % 10);
  return new Set(steps).size === 1;
}

export type About = {
  law: string;
  birthDate: IsoDay;
  day: IsoDay;
  rules: Pick<ReferralRules, "agreeToHelp" | "agreeToData">;
  terms: OwnViewTerms;
  /** The basis asks permission, and somebody was asked. */
  isAsked: boolean;
  /** Who gave it. */
  gave: Giver[];
  chooser: string | null;
};

/**
 * Whether somebody may look, at that age: a youth from the age of the region, and the person that is helped
 * by the table of who agrees. Others have authority as it was recorded with the basis; where nothing was
 * asked, by the same table.
 */
export function mayHold(holder: Holder, about: About): boolean {
  const { rules, law, birthDate, day, terms, isAsked, gave, chooser } = about;
  const giver = GIVER_OF[holder];
  const years = yearsOn(birthDate, day);
  const rows = [...rules.agreeToHelp, ...rules.agreeToData];
  if (holder === "youth")
    return years >= terms.youthFromYears && isOf(rows, { law, giver: "youth" });
  const named = [rules.agreeToHelp, rules.agreeToData].some((table) =>
    agreeingAt(table, law, years).includes(giver),
  );
  if (holder === "client") return named;
  const isRecorded =
    gave.includes(giver) || (holder === "representative" && chooser === "representative");
  if (giver === "parents" && !named) return false;
  return isRecorded || (named && !isAsked);
}

function isOf(
  rows: ReferralRules["agreeToHelp"],
  { law, giver }: { law: string; giver: Giver },
): boolean {
  return rows.some((row) => row.law === law && row.givers.includes(giver));
}

/** Why nobody looks at a referral with a code; null: who has one may. */
export type Shut = "not-open" | "wiped" | "unsafe" | "institution";

type Looked = {
  openedAt: Date | null;
  wipedAt: Date | null;
  ownViewOffAt: Date | null;
  obstacle: string | null;
  need: { route: string };
};

const UNSAFE: Obstacle = "unsafe-to-ask";

export function shutFor(referral: Looked, { shutRoutes }: OwnViewTerms): Shut | null {
  if (referral.ownViewOffAt !== null || referral.obstacle === UNSAFE) return "unsafe";
  if (shutRoutes.includes(referral.need.route)) return "institution";
  if (referral.wipedAt !== null) return "wiped";
  return referral.openedAt === null ? "not-open" : null;
}

/** How a code stands on a day. */
export type CodeState = "unused" | "used" | "locked" | "expired" | "ended";

export function codeState(
  code: { firstUsedAt: Date | null; failures: number; expiresAt: Date; endedAt: Date | null },
  now: Date,
): CodeState {
  if (code.endedAt !== null) return "ended";
  if (code.expiresAt <= now) return "expired";
  if (code.failures >= MOST_FAILURES) return "locked";
  return code.firstUsedAt === null ? "unused" : "used";
}

const MINUTE_MS = 60_000;
const IDLE_MINUTES = 30;
/** On a shared computer nobody stays longer than a visit. */
export const LONGEST_MINUTES = 120;

/** When a visit ends if nothing more is asked. */
export function endOfVisit(startedAt: Date, lastSeenAt: Date): Date {
  const idle = lastSeenAt.getTime() + IDLE_MINUTES * MINUTE_MS;
  return new Date(Math.min(idle, startedAt.getTime() + LONGEST_MINUTES * MINUTE_MS));
}
