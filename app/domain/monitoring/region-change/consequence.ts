/**
 * What a change of the region's configuration does to what is there, and what stands in its way.
 *
 * A code that ends takes contracts, offers and requests with it; so a change is refused as long as one
 * of them would go on without its code.
 */
import type { EndedCode, RegionConfig } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

/** Lists whose codes an offer names, with whether it can do without one. */
export type OfferList =
  | "laws"
  | "segments"
  | "profiles"
  | "intensities"
  | "municipalities"
  | "deliveryForms"
  | "expertise"
  | "languages"
  | "educationLevels"
  | "goalTypes";

export type OfferCodes = { code: string } & Record<OfferList, string[]>;

/** `out`: the offer falls outside scope; `less`: it is found by one word fewer. */
export type OfferEffect = "out" | "less";

export type OffersOfCode = EndedCode & {
  effect: OfferEffect;
  suppliers: { code: string; name: string; offers: string[] }[];
};

export type WaitCounts = { fresh: number; stale: number; unknown: number };

export type Consequences = {
  /** Codes that end, or end sooner. */
  ended: EndedCode[];
  offers: OffersOfCode[];
  /** Dimensions by which nobody can choose any more. */
  filters: { dimension: "segment" | "first" | "second"; name: string }[];
  /** How waits would stand today; null when no clock changes that counts. */
  waits: { before: WaitCounts; after: WaitCounts } | null;
  municipalities: { code: string; name: string; services: number; contacts: number }[];
  /** Rules for organisations that register; `running`: requests that are under way. */
  admission: { kinds: string[]; running: number } | null;
  /** Contracts in force for what gets another tariff. */
  tariffs: number;
};

/** Without one of these an offer is of no class: it cannot be found under it. */
const CLASS: readonly OfferList[] = ["laws", "segments", "profiles", "deliveryForms"];
/** Of these one that is left is enough. */
const ONE_IS_ENOUGH: readonly OfferList[] = ["intensities", "municipalities"];

export function effectOn(offer: OfferCodes, ended: EndedCode[], { list }: EndedCode): OfferEffect {
  const own = list as OfferList;
  if (CLASS.includes(own)) return "out";
  if (!ONE_IS_ENOUGH.includes(own)) return "less";
  const gone = ended.filter((one) => one.list === list).map(({ code }) => code);
  return offer[own].every((code) => gone.includes(code)) ? "out" : "less";
}

/** The offers that each code takes with it, by supplier. */
export function offersOf(
  ended: EndedCode[],
  offers: (OfferCodes & { supplier: { code: string; name: string } })[],
): OffersOfCode[] {
  return ended.flatMap((code) => {
    const using = offers.filter((offer) => offer[code.list as OfferList]?.includes(code.code));
    return (["out", "less"] as const).flatMap((effect): OffersOfCode[] => {
      const hit = using.filter((offer) => effectOn(offer, ended, code) === effect);
      return hit.length > 0 ? [{ ...code, effect, suppliers: bySupplier(hit) }] : [];
    });
  });
}

function bySupplier(
  offers: { code: string; supplier: { code: string; name: string } }[],
): OffersOfCode["suppliers"] {
  const suppliers = new Map<string, OffersOfCode["suppliers"][number]>();
  for (const { code, supplier } of offers) {
    const one = suppliers.get(supplier.code) ?? { ...supplier, offers: [] };
    one.offers.push(code);
    suppliers.set(supplier.code, one);
  }
  return [...suppliers.values()].toSorted((a, b) => a.code.localeCompare(b.code));
}

/** The dimensions that the region had and has no longer. */
export function lostFilters(
  before: RegionConfig | null,
  after: RegionConfig | null,
): Consequences["filters"] {
  if (!before || !after) return [];
  return (["segment", "first", "second"] as const).flatMap((dimension) => {
    const was = before.classification[dimension];
    return was && !after.classification[dimension] ? [{ dimension, name: was.name }] : [];
  });
}

/** How a wait of so many days ago stands by the clocks. */
export function countByClocks(
  ages: { days: number | null; count: number }[],
  { staleAfterDays, unknownAfterDays }: RegionConfig["clocks"],
): WaitCounts {
  const counts = { fresh: 0, stale: 0, unknown: 0 };
  for (const { days, count } of ages) {
    if (days === null || days > unknownAfterDays) counts.unknown += count;
    else if (days > staleAfterDays) counts.stale += count;
    else counts.fresh += count;
  }
  return counts;
}

/** What is left without its code: a contract in force, an offer on the window, a request under way. */
export type Stranded = { code: string; supplier: string; ended: EndedCode };

export type StrandedKind = "contract-runs" | "offer-published" | "request-runs";

/** One refusal for each code and kind, with who is in the way. */
export function refusalsOf(kind: StrandedKind, stranded: Stranded[]): Refusal[] {
  const byCode = new Map<string, Stranded[]>();
  for (const one of stranded) {
    const place = `${one.ended.list}[${one.ended.code}]`;
    byCode.set(place, [...(byCode.get(place) ?? []), one]);
  }
  return [...byCode].map(([place, all]) => ({
    code: `region.${kind}`,
    field: place,
    details: {
      name: all[0]!.ended.name,
      lastDay: all[0]!.ended.lastDay,
      count: all.length,
      who: listed(all.map(({ code, supplier }) => (supplier ? `${code} (${supplier})` : code))),
    },
  }));
}

const NAMED = 12;

function listed(names: string[]): string {
  const shown = names.slice(0, NAMED).join(", ");
  return names.length > NAMED ? `${shown} + ${names.length - NAMED}` : shown;
}

export const isOver = (lastDay: IsoDay, today: IsoDay): boolean => lastDay < today;
