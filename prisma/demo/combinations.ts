/**
 * Care combinations: equal providers that offer heavy help together, under one lead party. The first
 * one is led by `p003`, with `p004` as a member.
 */
import type { Segment } from "~/domain/catalogue/region/region-config";

import type { Market } from "./market";
import { offersOf, type DemoOffer } from "./offers";
import { placesOf } from "./places";
import { stream } from "./random";
import type { DemoSupplier } from "./suppliers";
import { COMBINATION_LINE, COMBINATIONS } from "./texts/combination-texts";

export type DemoCombination = {
  supplier: DemoSupplier;
  segment: Segment | null;
  lead: string;
  members: string[];
  targetGroup: string;
};

export function demoCombinations(market: Market, suppliers: DemoSupplier[]): DemoCombination[] {
  const random = stream(market.seed, "combinations");
  const others = random.shuffled(
    suppliers.slice(4).filter(({ size, line }) => isBig(size) && worksWithYouth(line.regimes)),
  );
  return COMBINATIONS.map(({ name, targetGroup, members: count }, index) => {
    const chosen =
      index === 0
        ? [suppliers[2], suppliers[3], ...others.splice(0, count - 2)]
        : others.splice(0, count);
    const members = chosen.filter((member) => member !== undefined);
    const [lead] = members;
    if (!lead || members.length < 2) return null;
    const code = `c0${index + 1}`;
    return {
      supplier: asSupplier(market, { code, name, lead }),
      segment: segmentOf(market),
      lead: lead.code,
      members: members.map((member) => member.code),
      targetGroup,
    };
  }).filter((combination) => combination !== null);
}

const isBig = (size: DemoSupplier["size"]) => size === "large" || size === "medium";
const worksWithYouth = (regimes: readonly string[]) => regimes.includes("jeugdwet");

/** Where the region asks for combinations, else the heaviest segment that it has. */
function segmentOf(market: Market): Segment | null {
  const { segments, combinations } = market.config;
  const asked = segments.find(({ code }) => combinations?.requiredIn.includes(code));
  return asked ?? segments.findLast(({ access }) => access !== "free") ?? null;
}

function asSupplier(
  market: Market,
  { code, name, lead }: { code: string; name: string; lead: DemoSupplier },
): DemoSupplier {
  const random = stream(market.seed, "combination", code);
  const youth = market.config.laws.filter(({ regime }) => regime === "jeugdwet");
  const laws = youth.length > 0 ? youth.slice(0, 1) : lead.laws.slice(0, 1);
  const fitting = (themes: ReturnType<Market["themes"]>) =>
    themes.filter(({ term }) => COMBINATION_LINE.themes.includes(term));
  return {
    ...lead,
    code,
    name,
    slug: "",
    size: "medium",
    line: COMBINATION_LINE,
    laws,
    roles: ["main"],
    themes: new Map(
      laws.map((law) => {
        const own = fitting(market.themes(law));
        return [law.code, own.length > 0 ? own : market.themes(law)];
      }),
    ),
    places: placesOf(market, { code, size: "medium" }, random),
    serves: market.config.municipalities,
  };
}

/** What a combination offers stands in its own segment and is wholly its own. */
export function combinationOffers(market: Market, combination: DemoCombination): DemoOffer[] {
  const { supplier, segment } = combination;
  return offersOf(market, supplier, 6).map((offer) => ({
    ...offer,
    segment: segment ?? offer.segment,
    profile: !segment || offer.profile?.segments.includes(segment.code) ? offer.profile : null,
    roles: ["main"],
  }));
}
