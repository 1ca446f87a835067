/**
 * What can be asked of the window.
 *
 * Choices within one facet mean "or", different facets mean "and". The query carries today and the
 * region's clocks, so that an engine never looks at a clock of its own.
 */
import type { Reading } from "./dutch/meaning";

export const FACETS = [
  "wet",
  "segment",
  "profiel",
  "intensiteit",
  "gemeente",
  "expertise",
  "vorm",
  "soort",
  "taal",
] as const;
export type Facet = (typeof FACETS)[number];

/** The document field behind each facet. */
export const FACET_FIELD = {
  wet: "law",
  segment: "segment",
  profiel: "profile",
  intensiteit: "intensities",
  gemeente: "municipalities",
  expertise: "expertise",
  vorm: "deliveryForm",
  soort: "kinds",
  taal: "languages",
} as const satisfies Record<Facet, string>;

/** The values of `doel`, each with the code that registers use for it. */
export const GOALS: Readonly<Record<string, string>> = {
  ontwikkelen: "develop",
  herstellen: "recover",
  stabiliseren: "stabilise",
};

export const SORTS = ["relevantie", "wachttijd", "afstand"] as const;
export type Sort = (typeof SORTS)[number];

export const HITS_PER_PAGE = 20;

/** Where someone searches from; an at-home offer counts as 0 km where it serves the municipality. */
export type Near = { lat: number; lon: number; municipality: string; radiusKm: number };

export type SearchQuery = {
  text: string;
  /** Ways to take the text, the surest first; none: as it was typed. */
  readings: Reading[];
  /** What the words stand for: of each group the offer has one expertise code. */
  meant: string[][];
  choices: Record<Facet, string[]>;
  age: number | null;
  startWithinWeeks: number | null;
  acceptsNow: boolean;
  consult: boolean;
  transport: boolean;
  continuesAfter18: boolean;
  educationLevels: string[];
  goalTypes: string[];
  near: Near | null;
  sort: Sort;
  /** From 1. */
  page: number;
  /** Only the list is wanted: totals and facets stay empty. */
  listOnly: boolean;
  today: number;
  staleAfterDays: number;
  unknownAfterDays: number;
};

/** A question without any choice: everything that may be found on this day. */
export function anyQuery(today: number, staleAfterDays = 30, unknownAfterDays = 45): SearchQuery {
  const choices = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<
    Facet,
    string[]
  >;
  return {
    text: "",
    readings: [],
    meant: [],
    choices,
    age: null,
    startWithinWeeks: null,
    acceptsNow: false,
    consult: false,
    transport: false,
    continuesAfter18: false,
    educationLevels: [],
    goalTypes: [],
    near: null,
    sort: "relevantie",
    page: 1,
    listOnly: false,
    today,
    staleAfterDays,
    unknownAfterDays,
  };
}
