/** From what one can choose when a need is written: the region's codes that hold today, by law and route. */
import type { AgeBand, Named, RegionConfig } from "~/domain/catalogue/public";
import { referralRules } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";

type Factor = RegionConfig["judgementFactors"][number];

/** Every profile brings at most so many. */
export const MOST_FACTORS = 8;

/** The laws under which a referrer of the region can send somebody. */
export function lawsFor(route: string | null, region: RegionConfig): RegionConfig["laws"] {
  const laws = region.referrers.find(({ code }) => code === route)?.laws ?? [];
  return region.laws.filter(({ code }) => laws.includes(code));
}

export function isYouth(law: string, { laws }: Pick<RegionConfig, "laws">): boolean {
  return laws.find(({ code }) => code === law)?.regime === "jeugdwet";
}

/** Help there is open to everybody, so that nobody is referred to it (I2). */
export function freeSegments({ segments }: Pick<RegionConfig, "segments">): string[] {
  return segments.filter(({ access }) => access === "free").map(({ code }) => code);
}

/** Forms of help in a crisis: that is called for, and is no choice of a need that can wait. */
export function urgentForms({ deliveryForms }: Pick<RegionConfig, "deliveryForms">): string[] {
  return deliveryForms.filter(({ urgent }) => urgent).map(({ code }) => code);
}

/** Codes that have not ended. */
export function current<One extends Named>(list: One[], today: IsoDay): One[] {
  return list.filter(({ until }) => until === undefined || until >= today);
}

export function ageBandsFor(law: string, region: RegionConfig): AgeBand[] {
  return referralRules(region).ageBands.filter(({ laws }) => laws?.includes(law) ?? true);
}

/** Which judgement factors a supplier sees with a profile; with an unknown one the general ones. */
export function factorsFor(
  profile: string | null,
  { judgementFactors }: Pick<RegionConfig, "judgementFactors">,
): Factor[] {
  const fits = ({ profiles }: Factor) =>
    profiles === undefined || (profile !== null && profiles.includes(profile));
  return judgementFactors.filter(fits).slice(0, MOST_FACTORS);
}

/** Who says how intense help is: under the Wmo the municipality, for youth it is advice (I12). */
export function setsIntensity(law: string, route: string, region: RegionConfig): boolean {
  return region.intensitySetBy[law] === "municipality" && route === "access";
}
