/**
 * Who can help with a need, and in which order (requirements I17, I19; W1).
 *
 * Gates are hard: whoever fails one is no option. The order knows no size, turnover or number of
 * referrals: first what fits most of the wishes, then where help starts soonest as far as anybody
 * knows, then what is nearest, and what remains equal takes turns by day. A supplier is one option,
 * by its best place, however many it has; turns are taken between suppliers and not between offers, so
 * that many offers give no more of them.
 */
import type { DayNumber } from "~/domain/kernel/day";
import type { Kind, WaitStatus } from "~search/document";
import { kilometresTo } from "~search/geo";
import { type Clocks, turn, waitKey } from "~search/ranking";

/** One offer at one place, as the index holds it. */
export type Candidate = {
  offerPlaceId: string;
  offerId: string;
  supplierId: string;
  law: string;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  municipalities: string[];
  ageMin: number;
  ageMax: number;
  kinds: Kind[];
  deliveryForm: string;
  languages: string[];
  goalTypes: string[];
  atHome: boolean;
  lat: number | null;
  lon: number | null;
  waitStatus: WaitStatus;
  waitAsOf: DayNumber;
  weeksToStart: number | null;
  doubtfulFrom: DayNumber;
  stopFrom: DayNumber;
  stopTo: DayNumber;
  scopeFrom: DayNumber;
  scopeTo: DayNumber;
};

/** What a need asks; `null` and empty lists ask nothing. */
export type Wish = {
  law: string;
  profile: string | null;
  intensity: string | null;
  age: { from: number; to: number };
  municipality: string | null;
  deliveryForm: string | null;
  languages: string[];
  goalTypes: string[];
  near: { lat: number; lon: number; municipality: string } | null;
  /** Segments that are free to use: nobody is referred to help in them (I2). */
  free: readonly string[];
  /** Delivery forms of help in a crisis: that is called for, and is no option of another need (P57). */
  urgent: readonly string[];
  /** Offers that were chosen before: of their supplier they go before its other ones. */
  offers: string[];
};

export type MatchDay = { today: DayNumber; clocks: Clocks };

/** What can stand in the way, in the order in which it is said. */
export const GATES = [
  ...(["law", "free", "crisis", "profile", "intensity", "scope", "role", "municipality"] as const),
  ...(["age", "stop", "full"] as const),
] as const;
export type Gate = (typeof GATES)[number];

/** Who regulates the help itself: a subcontractor alone is never asked. */
const LEADING: readonly Kind[] = ["hoofdaannemer", "zorgcombinatie"];

const PASSES: Record<Gate, (one: Candidate, wish: Wish, at: MatchDay) => boolean> = {
  law: (one, { law }) => one.law === law,
  free: ({ segment }, { free }) => segment === null || !free.includes(segment),
  crisis: ({ deliveryForm }, { urgent }) => !urgent.includes(deliveryForm),
  profile: (one, { profile }) => profile === null || one.profile === profile,
  intensity: (one, { intensity }) => intensity === null || one.intensities.includes(intensity),
  scope: ({ scopeFrom, scopeTo }, _, { today }) => scopeFrom <= today && today <= scopeTo,
  role: ({ kinds }) => kinds.some((kind) => LEADING.includes(kind)),
  municipality: ({ municipalities }, { municipality }) =>
    municipality === null || municipalities.includes(municipality),
  age: ({ ageMin, ageMax }, { age }) => ageMin <= age.to && age.from <= ageMax,
  stop: (one, _, at) => !isStopped(one, at.today) && statusOn(one, at) !== "stop",
  full: (one, _, at) => statusOn(one, at) !== "full",
};

function isStopped({ stopFrom, stopTo }: Candidate, today: DayNumber): boolean {
  return stopFrom <= today && today <= stopTo;
}

/** A declaration that is too old says nothing any more (I19). */
function statusOn({ waitStatus, waitAsOf }: Candidate, { today, clocks }: MatchDay): WaitStatus {
  return today - waitAsOf > clocks.unknownAfterDays ? "unknown" : waitStatus;
}

/** The first gate that a candidate fails; null when it can be asked. */
export function gateOf(one: Candidate, wish: Wish, at: MatchDay): Gate | null {
  return GATES.find((gate) => !PASSES[gate](one, wish, at)) ?? null;
}

export type OptionReason =
  | { code: "form" | "other-form"; value: string }
  | { code: "language"; value: string }
  | { code: "other-language" }
  | { code: "goal" }
  | { code: "other-goal" }
  | { code: "starts"; weeks: number }
  | { code: "start-open" | "start-doubtful" | "start-old" | "start-unknown" }
  | { code: "at-home" }
  | { code: "near"; km: number }
  | { code: "contract" };

export type Option = Candidate & {
  /** Kilometres; null where nobody knows from where. */
  km: number | null;
  why: OptionReason[];
};

/**
 * The options of a need in their order: one of each supplier that passes every gate. What was chosen
 * before stands on top, in the same order.
 */
export function optionsOf(candidates: readonly Candidate[], wish: Wish, at: MatchDay): Option[] {
  const passing = candidates.filter((one) => gateOf(one, wish, at) === null);
  return bestOf(passing.map((one) => rank(one, wish, at))).map(({ candidate, km }) => ({
    ...{ ...candidate, km, why: whyOf(candidate, wish, { ...at, km }) },
  }));
}

/** Of each supplier its best place, in their order. */
export function bestOf<One extends Placed>(ranked: readonly One[]): One[] {
  const best = new Map<string, One>();
  for (const one of ranked) {
    const known = best.get(one.candidate.supplierId);
    if (!known || isBefore(one, known)) best.set(one.candidate.supplierId, one);
  }
  return [...best.values()].toSorted(byOrder);
}

/** What decides where a candidate stands. */
export type Ranked = {
  candidate: Candidate;
  isChosen: boolean;
  missed: WishName[];
  wait: number;
  km: number | null;
  turn: number;
};

/** The same where only what is compared is known. */
type Placed = Omit<Ranked, "candidate"> & {
  candidate: Pick<Candidate, "supplierId" | "offerPlaceId">;
};

const FAR = 999;

export function rank(candidate: Candidate, wish: Wish, at: MatchDay): Ranked {
  return {
    candidate,
    isChosen: wish.offers.includes(candidate.offerId),
    missed: missed(candidate, wish),
    wait: waitKey(candidate, at.today, at.clocks),
    km: kilometres(candidate, wish),
    turn: turn(candidate.supplierId, at.today),
  };
}

/** Of two suppliers, as they are listed. */
export function byOrder(a: Placed, b: Placed): number {
  const chosen = Number(b.isChosen) - Number(a.isChosen);
  return chosen || byMerit(a, b) || a.turn - b.turn || byId(a, b);
}

/** What fits better, then what starts sooner, then what is nearer. */
function byMerit(a: Placed, b: Placed): number {
  const missed = a.missed.length - b.missed.length;
  return missed || a.wait - b.wait || (a.km ?? FAR) - (b.km ?? FAR);
}

function byId(a: Placed, b: Placed): number {
  return a.candidate.supplierId < b.candidate.supplierId ? -1 : 1;
}

/** Of two places of one supplier. */
function isBefore(one: Placed, other: Placed): boolean {
  if (one.isChosen !== other.isChosen) return one.isChosen;
  const merit = byMerit(one, other);
  return merit < 0 || (merit === 0 && one.candidate.offerPlaceId < other.candidate.offerPlaceId);
}

/** Whole kilometres: a street more or less decides nothing. Help at home comes to whom it serves. */
function kilometres({ atHome, municipalities, lat, lon }: Candidate, { near }: Wish) {
  if (!near) return null;
  if (atHome) return municipalities.includes(near.municipality) ? 0 : null;
  if (lat === null || lon === null) return null;
  return Math.round(kilometresTo({ atHome, _geo: { lat, lng: lon } }, near));
}

const meets = (wished: string[], has: string[]) =>
  wished.length === 0 || wished.some((one) => has.includes(one));

/** What is wished and shuts nobody out. */
const WISHES = ["form", "language", "goal"] as const;
export type WishName = (typeof WISHES)[number];

function missed(one: Candidate, { deliveryForm, languages, goalTypes }: Wish): WishName[] {
  const met: Record<WishName, boolean> = {
    form: deliveryForm === null || one.deliveryForm === deliveryForm,
    language: meets(languages, one.languages),
    goal: meets(goalTypes, one.goalTypes),
  };
  return WISHES.filter((name) => !met[name]);
}

function whyOf(
  one: Candidate,
  wish: Wish,
  { km, ...at }: MatchDay & { km: number | null },
): OptionReason[] {
  const { deliveryForm, languages, goalTypes } = wish;
  const form = { value: one.deliveryForm };
  const language = languages.find((code) => one.languages.includes(code));
  return [
    { code: "contract" },
    ...(deliveryForm === null
      ? []
      : [{ ...form, code: one.deliveryForm === deliveryForm ? "form" : "other-form" } as const]),
    ...(languages.length === 0 ? [] : [languageReason(language)]),
    ...(goalTypes.length === 0
      ? []
      : [{ code: meets(goalTypes, one.goalTypes) ? "goal" : "other-goal" } as const]),
    startReason(one, at),
    ...(one.atHome ? [{ code: "at-home" } as const] : []),
    ...(km === null || one.atHome ? [] : [{ code: "near", km } as const]),
  ];
}

function languageReason(value: string | undefined): OptionReason {
  return value === undefined ? { code: "other-language" } : { code: "language", value };
}

function startReason(one: Candidate, at: MatchDay): OptionReason {
  const age = at.today - one.waitAsOf;
  if (statusOn(one, at) === "unknown") return { code: "start-unknown" };
  if (age > at.clocks.staleAfterDays) return { code: "start-old" };
  if (one.doubtfulFrom <= at.today) return { code: "start-doubtful" };
  return one.weeksToStart === null
    ? { code: "start-open" }
    : { code: "starts", weeks: one.weeksToStart };
}
