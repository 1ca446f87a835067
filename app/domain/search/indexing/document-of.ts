/**
 * What the window shows of an offer: one document for each of its places (decision D5).
 *
 * Only what is contracted may be found (I20), so a document carries the days and the part of the
 * offer that the contracts cover. Nothing is listed of a supplier whose page is paused, who was
 * succeeded, or whose combination is not published.
 */
import { summaryOf } from "./summary";
import { vocabularyOf } from "../vocabulary";
import type { ExpertiseTerm, Named, RegionConfig } from "~/domain/catalogue/public";
import { type DayNumber, FOREVER, NEVER } from "~/domain/kernel/day";
import {
  type Closure,
  type ContractLine,
  type Declaration,
  measuredOf,
  lastingIntensities,
  nearestStop,
  type ObservedWait,
  type OfferFacts,
  scopeAround,
  type ScopePeriod,
  type StopDays,
  stopDays,
  toldClosure,
  whileCodesLast,
} from "~/domain/providers/public";
import type { Card, Kind, SearchDocument } from "~search/document";
import { keyOfName, partsOf } from "~search/dutch/lexicon";
import { orderKeys } from "~search/ranking";

export type OfferedPlace = {
  id: string;
  /** Null: at home. */
  place: { name: string; city: string; municipality: string; lat: number; lon: number } | null;
  /** The current declaration; null when nothing was ever declared. */
  declared: Omit<Declaration, "placesFree"> | null;
  /** From which day that is in doubt. */
  doubtfulFrom: DayNumber;
  /** Client stops that the region granted. */
  stops: StopDays[];
  closures: Closure[];
  observed?: ObservedWait | null;
};

export type OfferingSupplier = {
  id: string;
  kind: "provider" | "combination";
  code: string;
  slug: string;
  name: string;
  isListed: boolean;
  /** Names of the equal members of a combination. */
  combination: { lead: string; members: string[] } | null;
  contracts: ContractLine[];
  figures: { indicator: string; period: string; denominator: number }[];
};

export type Offered = OfferFacts & {
  plain: string;
  professional: string;
  supplier: OfferingSupplier;
  places: OfferedPlace[];
};

/** The documents of an offer as of a day; none when it may not be found on that day or later. */
export function documentsOf(
  offered: Offered,
  region: RegionConfig,
  day: DayNumber,
): SearchDocument[] {
  const { supplier } = offered;
  const scope = supplier.isListed ? lastingScope(offered, region, day) : null;
  if (!scope) return [];
  const shared = sharedPart(offered, scope, region);
  const quality = measuredOf(supplier.figures, region.minimumN);
  const first = offered.places.map(({ id }) => id).toSorted()[0];
  return offered.places.map((at) => {
    const wait = waitPart(at, day);
    return {
      id: at.id,
      isFirst: at.id === first,
      ...shared,
      ...placePart(at),
      ...wait,
      card: { ...cardOf(offered, at, day), quality },
      ...orderKeys({ offerId: offered.id, ...wait }, day, region.clocks),
    };
  });
}

function lastingScope(offered: Offered, region: RegionConfig, day: DayNumber): ScopePeriod | null {
  const contracts = whileCodesLast(offered.supplier.contracts, offered, region);
  const intensities = lastingIntensities(offered, region, day);
  return scopeAround(contracts, { ...offered, intensities }, day);
}

/** What every place of the offer has in common: all facets are here (D5). */
function sharedPart(offered: Offered, scope: ScopePeriod, region: RegionConfig) {
  const terms = termsOf(offered, region);
  const { title, supplier } = offered;
  const lexicon = vocabularyOf(region);
  const served = region.municipalities.filter(({ code }) => offered.municipalities.includes(code));
  return {
    offerId: offered.id,
    supplierId: offered.supplier.id,
    law: offered.law,
    segment: offered.segment,
    profile: offered.profile,
    intensities: scope.intensities,
    municipalities: offered.municipalities,
    expertise: offered.expertise,
    deliveryForm: offered.deliveryForm,
    kinds: kindsOf(offered.supplier.kind, scope.roles),
    languages: offered.languages,
    educationLevel: offered.educationLevel,
    goalTypes: offered.goalTypes,
    ageMin: offered.ageMin,
    ageMax: offered.ageMax,
    consult: offered.consult,
    transport: offered.transport !== "no",
    continuesAfter18: offered.continuesAfter18,
    scopeFrom: scope.from,
    scopeTo: scope.to,
    title,
    supplierName: supplier.name,
    supplierKey: keyOfName(supplier.name, lexicon),
    terms,
    placeNames: unique([
      ...offered.places.flatMap(({ place }) => place?.city ?? []),
      ...served.map(({ name }) => name),
    ]),
    plain: offered.plain,
    professional: offered.professional,
    parts: partsOf([title, supplier.name, ...terms], lexicon),
  };
}

function kindsOf(kind: "provider" | "combination", roles: string[]): Kind[] {
  if (kind === "combination") return ["zorgcombinatie"];
  const kinds: Kind[] = [];
  if (roles.includes("main")) kinds.push("hoofdaannemer");
  if (roles.includes("sub")) kinds.push("onderaannemer");
  return kinds;
}

function placePart({ place }: OfferedPlace) {
  return {
    atHome: place === null,
    _geo: place && { lat: place.lat, lng: place.lon },
    ownPlace: place?.city ?? null,
  };
}

const NEVER_DECLARED = {
  waitStatus: "unknown",
  waitAsOf: NEVER,
  weeksToIntake: null,
  weeksToStart: null,
} as const;

/** Of the stops the one that counts on this day; the documents are written anew each day. */
function waitPart({ declared, doubtfulFrom, stops }: OfferedPlace, day: DayNumber) {
  const own = stopDays(declared);
  const stop = nearestStop([...(own ? [own] : []), ...stops], day);
  return {
    ...(declared ? waitFacts(declared) : NEVER_DECLARED),
    doubtfulFrom,
    stopFrom: stop?.from ?? FOREVER,
    stopTo: stop?.to ?? FOREVER,
  };
}

function waitFacts({ status, asOf, ...weeks }: NonNullable<OfferedPlace["declared"]>) {
  const { weeksToIntake, weeksToStart } = weeks;
  return { waitStatus: status, waitAsOf: asOf, weeksToIntake, weeksToStart };
}

/** Labels, synonyms and abbreviations of the offer's codes in the offer's order, as the region words them. */
function termsOf(offered: Offered, region: RegionConfig): string[] {
  const expertise = offered.expertise.flatMap(
    (code) => region.expertise.find((term) => term.code === code) ?? [],
  );
  const labels = [
    named(region.profiles, offered.profile),
    named(region.deliveryForms, offered.deliveryForm),
    named(region.segments, offered.segment),
    named(region.laws, offered.law),
  ];
  const terms = unique([
    ...expertise.flatMap(wordsOf),
    ...labels.flatMap((label) => (label ? [label.name] : [])),
  ]);
  return unique([...terms, ...wordsFor(terms, region)]);
}

/** The region's own words for what the terms say. */
function wordsFor(terms: string[], region: RegionConfig): string[] {
  const said = new Set(terms.map((term) => term.toLowerCase()));
  const fitting = region.words.filter(({ means }) =>
    means.some((meaning) => said.has(meaning.toLowerCase())),
  );
  return fitting.map(({ word }) => word);
}

/** What the region's own words stand for, as the engine takes it. */
export function synonymsOf(region: RegionConfig): Record<string, string[]> {
  return Object.fromEntries(region.words.map(({ word, means }) => [word, means]));
}

function wordsOf({ name, synonyms, abbreviations }: ExpertiseTerm): string[] {
  return [name, ...synonyms, ...abbreviations];
}

function named(list: Named[], code: string | null): Named | undefined {
  return list.find((item) => item.code === code);
}

function cardOf(offered: Offered, at: OfferedPlace, day: DayNumber): Card {
  const { place, declared, closures } = at;
  const { kind, code, slug, name, combination } = offered.supplier;
  return {
    offer: { code: offered.code, title: offered.title, summary: summaryOf(offered.plain) },
    supplier: { kind, code, slug, name },
    combination,
    place: place && { name: place.name, city: place.city, municipality: place.municipality },
    placeCount: offered.places.length,
    numberWaiting: declared?.numberWaiting ?? null,
    fullUntil: declared?.fullUntil ?? null,
    closure: toldClosure(closures, day),
    observed: at.observed ?? null,
  };
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
