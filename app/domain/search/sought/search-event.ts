/**
 * One search as it is remembered: what was chosen and what was there, without person or words.
 *
 * A region learns from it what is looked for in vain. Of the text only whether there was any.
 */
import type { Found, FoundHit } from "../finding/found";
import { dayNumber, type DayNumber, hourAt } from "~/domain/kernel/day";

export type Source = "page" | "api";

export type SearchEvent = {
  region: string;
  day: DayNumber;
  hour: number;
  laws: string[];
  segments: string[];
  profiles: string[];
  intensities: string[];
  municipalities: string[];
  expertise: string[];
  forms: string[];
  ageBand: string | null;
  startWithinWeeks: number | null;
  hasText: boolean;
  hits: number;
  bestWaitWeeks: number | null;
  isLimited: boolean;
  source: Source;
};

const MONTHS_KEPT = 24;
/** From this age on; until the next. */
const BANDS = [0, 4, 12, 18, 23, 65];
const TAKES_NOBODY = ["full", "stop", "unknown"];
const ROBOT = /bot\b|crawl|spider|slurp|preview/i;

type About = { region: string; source: Source; now: Date };

export function searchEvent(found: Found, { region, source, now }: About): SearchEvent {
  const { query, hits, total, limited } = found;
  const { choices, near } = query;
  const isNearby = choices.gemeente.length === 0 && near !== null;
  return {
    region,
    day: query.today,
    hour: hourAt(now),
    laws: choices.wet,
    segments: choices.segment,
    profiles: choices.profiel,
    intensities: choices.intensiteit,
    municipalities: isNearby ? [near.municipality] : choices.gemeente,
    expertise: choices.expertise,
    forms: choices.vorm,
    ageBand: ageBand(query.age),
    startWithinWeeks: query.startWithinWeeks,
    hasText: query.text !== "",
    hits: total,
    bestWaitWeeks: bestWait(hits, query.today),
    isLimited: limited,
    source,
  };
}

/** `ageBand(7)` is "4-11"; the last band has no end. */
export function ageBand(age: number | null): string | null {
  if (age === null) return null;
  const at = BANDS.findLastIndex((from) => from <= age);
  const next = BANDS[at + 1];
  return next === undefined ? `${BANDS[at]}+` : `${BANDS[at]}-${next - 1}`;
}

/** The shortest fresh wait with someone who takes people now (I19). */
function bestWait(hits: FoundHit[], today: DayNumber): number | null {
  const weeks = hits
    .filter(({ wait, stop }) => {
      const isStopped = stop !== null && dayNumber(stop.from) <= today;
      return wait.fresh && !isStopped && !TAKES_NOBODY.includes(wait.status);
    })
    .flatMap(({ wait }) => wait.weeksToStart ?? []);
  return weeks.length > 0 ? Math.min(...weeks) : null;
}

/** Paging is no new question, and a robot asks none. */
export function isCounted(found: Pick<Found, "page">, browser: string): boolean {
  return found.page === 1 && !ROBOT.test(browser);
}

/** The same choices, whatever was typed: while someone types these searches are one. */
export function choicesOf(event: SearchEvent): string {
  const outcome = { hits: 0, bestWaitWeeks: null, isLimited: false };
  return JSON.stringify({ ...event, ...outcome, hasText: false, hour: 0 });
}

/** The first day that is kept. */
export function keptFrom(today: DayNumber): Date {
  const day = new Date(today * 24 * 60 * 60 * 1000);
  day.setUTCMonth(day.getUTCMonth() - MONTHS_KEPT);
  return day;
}
