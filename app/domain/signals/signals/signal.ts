/**
 * A signal: something a referrer says of a supplier, to the region (signaal over een aanbieder).
 *
 * It is about an organisation and never about a person who asks for help. Whoever said it always hears
 * back: without feedback nothing is closed (I25; requirements P67, states by architecture §7).
 */
import type { SignalKind, SignalRules, SignalSeverity } from "~/domain/catalogue/public";
import { dayAt, type DayNumber, type IsoDay } from "~/domain/kernel/day";
import type { Machine } from "~/domain/kernel/state-machine";
import { workdaysAfter } from "~/domain/kernel/workday";

export type SignalState = "new" | "acknowledged" | "in-talk" | "resolved" | "fed-back";
export type SignalMove = "acknowledge" | "talk" | "resolve" | "feed-back" | "reopen";

export const signal: Machine<SignalState, SignalMove> = {
  new: { acknowledge: "acknowledged" },
  acknowledged: { talk: "in-talk", resolve: "resolved" },
  "in-talk": { resolve: "resolved" },
  resolved: { "feed-back": "fed-back", reopen: "in-talk" },
  "fed-back": {},
};

export const SIGNAL_STATES = Object.keys(signal) as SignalState[];

/** Of these a supplier is heard before they are resolved: they say that it does wrong. */
const HEARD_FIRST: readonly SignalKind[] = ["quality", "integrity", "upcoding", "refusal"];

/** Where the region's data say nothing of it. */
const USUAL: SignalRules["clocks"] = {
  low: { acknowledgeWorkdays: 5, feedBackWorkdays: 30 },
  medium: { acknowledgeWorkdays: 3, feedBackWorkdays: 20 },
  high: { acknowledgeWorkdays: 1, feedBackWorkdays: 10 },
};

/** Where the region's data do not say how long a supplier has to answer. */
const USUAL_ANSWER_WORKDAYS = 5;

export type Terms = { acknowledgeBy: DayNumber; feedBackBy: DayNumber };

/** By when the region takes notice and by when it answers, counted from a day. */
export function termsFrom(
  day: DayNumber,
  severity: SignalSeverity,
  { signals, holidays }: { signals?: SignalRules | undefined; holidays: IsoDay[] },
): Terms {
  const { acknowledgeWorkdays, feedBackWorkdays } = (signals?.clocks ?? USUAL)[severity];
  return {
    acknowledgeBy: workdaysAfter(day, acknowledgeWorkdays, holidays),
    feedBackBy: workdaysAfter(day, feedBackWorkdays, holidays),
  };
}

/** The term that runs now; null when everything was done. */
export function runningTerm(state: SignalState, terms: Terms): DayNumber | null {
  if (state === "fed-back") return null;
  return state === "new" ? terms.acknowledgeBy : terms.feedBackBy;
}

export function isLate(state: SignalState, terms: Terms, today: DayNumber): boolean {
  const due = runningTerm(state, terms);
  return due !== null && today > due;
}

function isHeardFirst(kind: SignalKind): boolean {
  return HEARD_FIRST.includes(kind);
}

export type Hearing = { kind: SignalKind; disclosedAt: Date | null; isAnswered: boolean };

/** Whether the supplier still has its say: it did not answer, and has time to. */
export function mustBeHeard(
  { kind, disclosedAt, isAnswered }: Hearing,
  today: DayNumber,
  { signals, holidays }: { signals?: SignalRules | undefined; holidays: IsoDay[] },
): boolean {
  if (!isHeardFirst(kind) || isAnswered) return false;
  if (disclosedAt === null) return true;
  const workdays = signals?.answerWorkdays ?? USUAL_ANSWER_WORKDAYS;
  return today <= workdaysAfter(dayAt(disclosedAt), workdays, holidays);
}

export type Waiting = Terms & { state: SignalState; severity: SignalSeverity; raisedAt: Date };

const WEIGHT: Record<SignalSeverity, number> = { high: 0, medium: 1, low: 2 };

/** Whose term passed first; then the most severe; then whose term ends first. What is over comes last. */
export function mostPressingFirst<One extends Waiting>(signals: One[], today: DayNumber): One[] {
  const key = (one: One) => [
    one.state === "fed-back" ? 1 : 0,
    isLate(one.state, one, today) ? 0 : 1,
    WEIGHT[one.severity],
    runningTerm(one.state, one) ?? 0,
    one.raisedAt.getTime(),
  ];
  return signals.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    const at = left.findIndex((value, n) => value !== right[n]);
    return at < 0 ? 0 : left[at]! - right[at]!;
  });
}

/** `signalName(12)` is "S-12". */
export function signalName(number: number): string {
  return `S-${number}`;
}
