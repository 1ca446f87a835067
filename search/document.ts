/**
 * What the window shows of one offer at one place.
 *
 * Everything with a facet count, and all words but the own place's, are properties of the offer, so
 * that counts stay exact when places fold into their offer. Days are numbers since 1970-01-01. Nothing here depends on the clock:
 * the keys of the coming days are each valid for one named day only.
 */
export type Kind = "hoofdaannemer" | "onderaannemer" | "zorgcombinatie";

export type WaitStatus =
  "open" | "limited" | "waitlist" | "assessment_first" | "full" | "stop" | "unknown";

/** The days for which order keys are kept: key `i` serves each day whose number is `i` modulo 7. */
export const KEPT_DAYS = 7;

export type OrderKeys = {
  wait0: number;
  wait1: number;
  wait2: number;
  wait3: number;
  wait4: number;
  wait5: number;
  wait6: number;
  turn0: number;
  turn1: number;
  turn2: number;
  turn3: number;
  turn4: number;
  turn5: number;
  turn6: number;
};

export type SearchDocument = OrderKeys & {
  id: string;
  offerId: string;
  supplierId: string;
  /** One document of each offer has it: those are counted where all places answer alike. */
  isFirst: boolean;

  law: string;
  segment: string | null;
  profile: string | null;
  /** The offer's own ∩ those contracted (I20). */
  intensities: string[];
  municipalities: string[];
  expertise: string[];
  deliveryForm: string;
  kinds: Kind[];
  languages: string[];
  educationLevel: string | null;
  goalTypes: string[];
  ageMin: number;
  ageMax: number;
  consult: boolean;
  transport: boolean;
  continuesAfter18: boolean;

  atHome: boolean;
  _geo: { lat: number; lng: number } | null;

  waitStatus: WaitStatus;
  /** NEVER when nothing was ever declared. */
  waitAsOf: number;
  weeksToIntake: number | null;
  weeksToStart: number | null;
  /** The first day on which an unanswered doubt counts; FOREVER when nobody doubts. */
  doubtfulFrom: number;
  /** FOREVER when no stop is announced. */
  stopFrom: number;
  /** FOREVER when the stop has no end yet. */
  stopTo: number;
  /** The contracted days; outside them the offer is not found (I20). */
  scopeFrom: number;
  scopeTo: number;

  title: string;
  supplierName: string;
  /** What tells the supplier's name from others: "Zorgboerderij De Vlierbaak" without the first two. */
  supplierKey: string;
  /** Words the offer is known by: labels, synonyms and abbreviations of its codes. */
  terms: string[];
  /** Where this document's own place stands; null at home. */
  ownPlace: string | null;
  /** Where the offer is given and whom it serves: the same for all its places. */
  placeNames: string[];
  plain: string;
  professional: string;
  /** Parts of compounds and singulars, for words that nothing else of the offer has. */
  parts: string[];

  card: Card;
};

/** What a list shows without asking the database again. */
export type Card = {
  offer: { code: string; title: string; summary: string };
  supplier: { kind: "provider" | "combination"; code: string; slug: string; name: string };
  combination: { lead: string; members: string[] } | null;
  place: { name: string; city: string; municipality: string } | null;
  /** At how many places the offer is given in all. */
  placeCount: number;
  numberWaiting: number | null;
  fullUntil: number | null;
  /** Closed for some days, soon or now; documents from before closures were told have none. */
  closure?: { from: string; to: string; deputy: string } | null;
  /** How long people really waited there; none where too few were seen. */
  observed?: { weeks: number; isAtLeast: boolean; count: number; months: number } | null;
  /** What the supplier measured, never what came out; `n` is null when too few were counted. */
  quality?: { indicator: string; period: string; n: number | null }[];
};

/** What the text part of a question looks in, most telling first. */
export const TEXT_FIELDS = [
  "supplierKey",
  "title",
  "terms",
  "supplierName",
  "ownPlace",
  "placeNames",
  "plain",
  "professional",
  "parts",
] as const;

/** What a hit carries; what only the engines need stays with them. */
export const SHOWN_FIELDS = [
  "id",
  "offerId",
  "supplierId",
  "law",
  "segment",
  "profile",
  "intensities",
  "municipalities",
  "expertise",
  "deliveryForm",
  "ageMin",
  "ageMax",
  "atHome",
  "_geo",
  "waitStatus",
  "waitAsOf",
  "weeksToIntake",
  "weeksToStart",
  "doubtfulFrom",
  "stopFrom",
  "stopTo",
  "supplierName",
  "card",
] as const satisfies (keyof SearchDocument)[];

export type ShownDocument = Pick<SearchDocument, (typeof SHOWN_FIELDS)[number]>;
