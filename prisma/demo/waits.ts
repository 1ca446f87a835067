/**
 * Waiting times as suppliers declare them: skewed (most some weeks, a tail to more than thirty),
 * shorter with small suppliers, none in a crisis or where anyone walks in, and not always kept up to
 * date.
 */
import { isoDay, type IsoDay } from "~/domain/kernel/day";

import type { Market } from "./market";
import type { DemoOffer } from "./offers";
import { stream, type Random } from "./random";
import type { Row } from "./registers";
import type { FormKind } from "./texts/theme";

type Wait = Row<"waiting_times.csv">;

/** One declaration for each place of an offer, or for the offer at home; some never declared. */
export function waitsOf(market: Market, offer: DemoOffer): Wait[] {
  const locations = offer.places.length > 0 ? offer.places.map(({ code }) => code) : [null];
  return locations.flatMap((location) => {
    const random = stream(market.seed, "wait", offer.code, location ?? "home");
    const asOf = declaredOn(market, offer, random);
    return asOf === null ? [] : [oneWait(market, { offer, location, asOf }, random)];
  });
}

const CARE = { fresh: 73, stale: 19, old: 4, never: 4 } as const;

function declaredOn(market: Market, offer: DemoOffer, random: Random): IsoDay | null {
  const looked = offer.supplier.looked;
  const care = random.weighted(["fresh", "stale", "old", "never"] as const, (kind) => CARE[kind]);
  return care === "never" ? null : isoDay(market.today - looked[care]);
}

const STATUS = {
  open: 54,
  limited: 13,
  waitlist: 13,
  assessment_first: 8,
  full: 8,
  stop: 4,
} as const;
type Status = keyof typeof STATUS;
const STATUSES = Object.keys(STATUS) as Status[];

function oneWait(
  market: Market,
  { offer, location, asOf }: { offer: DemoOffer; location: string | null; asOf: IsoDay },
  random: Random,
): Wait {
  const urgent = offer.kind === "crisis" || offer.segment?.access === "free";
  const status = urgent
    ? random.weighted(["open", "limited"] as const, (answer) => (answer === "open" ? 9 : 1))
    : random.weighted(STATUSES, (answer) => STATUS[answer]);
  const weeks = urgent ? { intake: 0, start: 0 } : weeksOf(offer, status, random);
  return {
    offer_code: offer.code,
    location_code: location,
    status,
    weeks_to_intake: weeks.intake,
    weeks_to_start: weeks.start,
    number_waiting: waitingOf(offer, status, random),
    places_free: freeOf(offer.kind, status, random),
    as_of: asOf,
    source: "provider",
    full_until: status === "full" ? dayAhead(market, random.whole(14, 140)) : null,
    ...stopOf(market, { status, asOf }, random),
  };
}

const LONGER: Partial<Record<FormKind, number>> = {
  stay: 1.7,
  "family-home": 1.8,
  foster: 1.4,
  research: 1.3,
  household: 0.6,
  online: 0.5,
  respite: 1.1,
};

function weeksOf(
  offer: DemoOffer,
  status: Status,
  random: Random,
): { intake: number | null; start: number | null } {
  if (takesNobody(status)) return { intake: null, start: null };
  const busy = status === "waitlist" ? 2.2 : 1;
  const middle = 5.5 * offer.supplier.slowness * (LONGER[offer.kind] ?? 1) * busy;
  const start = Math.min(60, Math.round(middle * Math.exp(0.7 * random.normal())));
  return { intake: Math.round(start * (0.3 + 0.5 * random.next())), start };
}

/** Full means no place and no list to wait on, so there is no wait to tell. */
const takesNobody = (status: Status) => status === "stop" || status === "full";

function waitingOf(offer: DemoOffer, status: Status, random: Random): number | null {
  if (status === "waitlist") {
    const most = { large: 45, medium: 22, small: 9, solo: 4 }[offer.supplier.size];
    return random.whole(2, most);
  }
  return takesNobody(status) || random.chance(0.35) ? null : random.whole(0, 3);
}

const PLACED: readonly FormKind[] = ["stay", "family-home", "respite", "day", "group", "foster"];

function freeOf(kind: FormKind, status: Status, random: Random): number | null {
  if (!PLACED.includes(kind)) return null;
  if (status === "open") return random.whole(1, 5);
  return status === "limited" ? 1 : 0;
}

const STOP_REASONS = [
  "Tijdelijk te weinig medewerkers",
  "De groep is vol en er komt geen plek vrij",
  "Verbouwing van de locatie",
  "Eerst de wachtlijst wegwerken",
];

function stopOf(
  market: Market,
  { status, asOf }: { status: Status; asOf: IsoDay },
  random: Random,
): Pick<Wait, "stop_from" | "stop_to" | "stop_reason" | "decision_ref"> {
  if (status !== "stop") {
    return { stop_from: null, stop_to: null, stop_reason: null, decision_ref: null };
  }
  return {
    stop_from: asOf,
    stop_to: random.chance(0.75) ? dayAhead(market, random.whole(10, 120)) : null,
    stop_reason: random.pick(STOP_REASONS),
    decision_ref: `CS-${asOf.slice(0, 4)}-${String(random.whole(1, 999)).padStart(3, "0")}`,
  };
}

const dayAhead = (market: Market, days: number) => isoDay(market.today + days);
