/**
 * What a supplier can say to a request: yes as declared or from a day, on which day it decides, one
 * question, or no with a reason of the region. Price is no reason (I8, W7).
 *
 * A yes holds until a day. For youth the supplier proposes how intense the help should be; under the
 * Wmo the municipality said so already (I12).
 */
import { availability, type AvailabilityState } from "./availability";
import type { DeclaredThen } from "./shown";
import { textFault } from "../personal-text";
import type { ReferralTerms } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, type IsoDay, isIsoDay, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { workdaysAfter } from "~/domain/kernel/workday";
import { remarkText } from "~/domain/providers/public";

export const SUPPLIER_MOVES = ["answer", "revise", "promise", "ask", "refuse"] as const;
export type SupplierMove = (typeof SUPPLIER_MOVES)[number];

export type SentYes = {
  act: "answer" | "revise";
  how: "as-declared" | "date";
  /** Asked with `date` only. */
  startsOn: string;
  /** Empty: as long as the region says. */
  holdsUntil: string;
  intensity: string;
  remark: string;
};
export type RequestAnswer =
  | SentYes
  | { act: "promise"; on: string }
  | { act: "ask"; question: string }
  | { act: "refuse"; reason: string; remark: string; whoCan: string };

export const LONGEST_WORDS = 280;
/** So many times the usual days a yes may hold. */
const LONGEST_YES = 3;
/** So many times the term a supplier may think. */
const LONGEST_PROMISE = 2;
/** Further away nobody plans. */
const FURTHEST_WEEKS = 104;
const DAYS_A_WEEK = 7;

export type Days = { today: DayNumber; terms: ReferralTerms; holidays: IsoDay[] };

/** What can be said in a state. A question is asked once; then there is the telephone. */
export function movesOf(state: AvailabilityState, hasAsked: boolean): SupplierMove[] {
  const moves = Object.keys(availability[state]);
  return SUPPLIER_MOVES.filter((move) => moves.includes(move) && !(move === "ask" && hasAsked));
}

/** Weeks to the start that were declared when it was asked; null: there is nothing to say yes to. */
export function declaredWeeks({ status, weeksToStart }: DeclaredThen): number | null {
  return status === "full" || status === "stop" ? null : weeksToStart;
}

/** From and until which day a yes may hold, and what it does when nothing is said. */
export function holdDays({ today, terms }: Days): Record<"first" | "usual" | "last", DayNumber> {
  const { yesHoldsDays } = terms;
  return { first: today, usual: today + yesHoldsDays, last: today + LONGEST_YES * yesHoldsDays };
}

/** The last day that can be promised, counted from when the supplier was last asked or answered. */
export function lastPromise(askedOn: DayNumber, { terms, holidays }: Days): DayNumber {
  return workdaysAfter(askedOn, LONGEST_PROMISE * terms.answerWorkdays, holidays);
}

export type ReadYes = {
  startsOn: DayNumber;
  holdsUntil: DayNumber;
  remark: string;
};

/** The days of a yes, or what is wrong with them. */
export function readYes(sent: SentYes, declared: DeclaredThen, days: Days): Outcome<ReadYes> {
  const startsOn = startOf(sent, declared, days.today);
  if (!startsOn.ok) return startsOn;
  const { first, usual, last } = holdDays(days);
  const holdsUntil = sent.holdsUntil === "" ? usual : dayIn(sent.holdsUntil, first, last);
  if (holdsUntil === null)
    return refuse("availability.hold-outside", {
      field: "tot",
      details: { from: isoDay(first), to: isoDay(last) },
    });
  const remark = remarkText(sent.remark);
  const fault = wordsFault(remark, "opmerking", days.today);
  return fault ?? accept({ startsOn: startsOn.value, holdsUntil, remark });
}

function startOf(
  { how, startsOn }: SentYes,
  declared: DeclaredThen,
  today: DayNumber,
): Outcome<DayNumber> {
  if (how === "as-declared") {
    const weeks = declaredWeeks(declared);
    if (weeks === null) return refuse("availability.nothing-declared", { field: "datum" });
    return accept(today + weeks * DAYS_A_WEEK);
  }
  const day = dayIn(startsOn, today, today + FURTHEST_WEEKS * DAYS_A_WEEK);
  return day === null ? refuse("availability.start-outside", { field: "datum" }) : accept(day);
}

/** The day on which the supplier decides: one on which people work, within twice the term. */
export function readPromise(on: string, askedOn: DayNumber, days: Days): Outcome<DayNumber> {
  const last = lastPromise(askedOn, days);
  const day = dayIn(on, days.today + 1, last);
  const isWork = day !== null && workdaysAfter(day - 1, 1, days.holidays) === day;
  if (isWork) return accept(day);
  return refuse("availability.promise-outside", { field: "dag", details: { to: isoDay(last) } });
}

function dayIn(text: string, first: DayNumber, last: DayNumber): DayNumber | null {
  if (!isIsoDay(text)) return null;
  const day = dayNumber(text);
  return first <= day && day <= last ? day : null;
}

/** A few words go to the other side only without persons in them. */
export function wordsFault(text: string, field: string, today: DayNumber): Refused | null {
  return textFault(text, { field, longest: LONGEST_WORDS, today: isoDay(today) });
}
