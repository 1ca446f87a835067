/**
 * A waiting time in words: never without its day and its age, and never colour alone.
 *
 * The texts come with the language; which sentences belong together is the same in each.
 */
import type { waitingTimes } from "./nl/waiting-times";
import { type DayNumber, dayNumber } from "~/domain/kernel/day";
import {
  isStoppedOn,
  type ObservedWait,
  type OfferPlaceView,
  type Wait,
} from "~/domain/providers/public";

export type WaitTexts = typeof waitingTimes;

export type WaitWords = {
  /** How it stands, in two or three words; `code` chooses the sign beside them. */
  badge: { code: Wait["status"] | "stale" | "doubtful"; label: string };
  /** How many weeks, or that nobody is taken; where no weeks are known, that. */
  weeks: string[];
  /** What else matters: a stop, free places, people waiting, doubt, and how long people really waited. */
  more: string[];
  declared: string | null;
};

type PlaceFacts = Partial<
  Pick<
    OfferPlaceView,
    "numberWaiting" | "placesFree" | "fullUntil" | "stop" | "closure" | "observed"
  >
>;

/** What a reader may know of a wait on a day, with what the place adds to it. */
export function waitWords(
  wait: Wait,
  texts: WaitTexts,
  { today, ...facts }: PlaceFacts & { today: DayNumber },
): WaitWords {
  if (wait.status === "unknown" || wait.asOf === null) {
    const badge = { code: "unknown" as const, label: texts.status.unknown };
    const more = [
      ...stopLines(facts.stop, texts, today),
      ...closureLines(facts, texts),
      ...observedLines(facts.observed, texts),
    ];
    const isStopped = isStoppedOn(facts.stop, today);
    const weeks = [isStopped ? texts.takesNobody : texts.unknown];
    return { badge, weeks, more, declared: null };
  }
  const days = today - dayNumber(wait.asOf);
  const isStopped = isStoppedOn(facts.stop, today);
  return {
    badge: badgeOf(wait, texts, { days, isStopped }),
    weeks: weekLines(wait, texts, isStopped),
    more: [
      ...stopLines(facts.stop, texts, today),
      ...closureLines(facts, texts),
      ...factLines(facts, texts),
      ...(wait.doubtful ? [texts.doubtful] : []),
      ...observedLines(facts.observed, texts, wait.weeksToStart),
    ],
    declared: texts.declared(wait.asOf, texts.age(days)),
  };
}

function badgeOf(
  wait: Wait,
  texts: WaitTexts,
  { days, isStopped }: { days: number; isStopped: boolean },
): WaitWords["badge"] {
  if (!wait.fresh) return { code: "stale", label: texts.stale(days) };
  if (wait.doubtful) return { code: "doubtful", label: texts.unsure };
  const code = isStopped ? "stop" : wait.status;
  return { code, label: texts.status[code] };
}

function weekLines(wait: Wait, texts: WaitTexts, isStopped: boolean): string[] {
  const { status, weeksToStart, weeksToIntake } = wait;
  const takesNobody = isStopped || status === "full" || status === "stop";
  const weeks = [
    weeksToStart === null ? null : texts.startAfter(weeksToStart),
    weeksToIntake === null ? null : texts.talkAfter(weeksToIntake),
  ].filter((line) => line !== null);
  if (takesNobody) return [texts.takesNobody];
  return weeks.length > 0 ? weeks : [texts.noWeeks];
}

function stopLines(
  stop: OfferPlaceView["stop"] | undefined,
  texts: WaitTexts,
  today: DayNumber,
): string[] {
  if (!stop) return [];
  if (dayNumber(stop.from) > today) return [texts.stopFrom(stop.from)];
  return [stop.to ? texts.stopUntil(stop.to) : texts.stopOpenEnded];
}

function closureLines({ closure }: PlaceFacts, texts: WaitTexts): string[] {
  return closure ? [texts.closed(closure.from, closure.to), texts.deputy(closure.deputy)] : [];
}

/** Beside the weeks that were declared, where those are known; nothing where too few were seen. */
export function observedLines(
  observed: ObservedWait | null | undefined,
  texts: WaitTexts,
  declared: number | null = null,
): string[] {
  return observed ? [texts.observed(declared, observed)] : [];
}

function factLines(facts: PlaceFacts, texts: WaitTexts): string[] {
  return [
    facts.fullUntil ? texts.fullUntil(facts.fullUntil) : null,
    facts.placesFree ? texts.free(facts.placesFree) : null,
    typeof facts.numberWaiting === "number" ? texts.waiting(facts.numberWaiting) : null,
  ].filter((line) => line !== null);
}
