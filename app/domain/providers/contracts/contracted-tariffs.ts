/**
 * The tariffs of what a supplier is contracted for today: it sees those, and no others. Who works under
 * somebody else only sees the price of its own requests, which is not here (architecture §7).
 */
import type { ContractedScope } from "../register/supplier-file";
import type { RegionConfig } from "~/domain/catalogue/public";
import type { IsoDay } from "~/domain/kernel/day";

export type ContractedTariff = {
  profile: string;
  intensity: string;
  tariffCents: number;
  per: "trajectory" | "month" | "year";
  from: IsoDay;
};

type Rules = Pick<RegionConfig, "arrangements" | "profiles">;

export function contractedTariffs(
  contracts: ContractedScope[],
  { arrangements, profiles }: Rules,
  today: IsoDay,
): ContractedTariff[] {
  const inForce = contracts.filter((contract) => contract.isInForce && !isSubOnly(contract));
  return arrangements
    .filter(({ from, to }) => from <= today && (to === undefined || to >= today))
    .filter(({ profile, intensity }) => {
      const known = profiles.find(({ code }) => code === profile);
      return known && inForce.some((contract) => holds(contract, known, intensity));
    })
    .map(({ profile, intensity, tariffCents, per, from }) => ({
      ...{ profile, intensity, tariffCents, per, from },
    }));
}

function isSubOnly({ roles }: ContractedScope): boolean {
  return roles.length === 1 && roles[0] === "sub";
}

/** What a contract leaves empty means all. */
function holds(
  { law, segment, profile, intensities }: ContractedScope,
  known: RegionConfig["profiles"][number],
  intensity: string,
): boolean {
  const isOfProfile = (profile ?? known.code) === known.code && (law ?? known.law) === known.law;
  const isOfSegment = segment === null || known.segments.includes(segment);
  return (
    isOfProfile && isOfSegment && (intensities.length === 0 || intensities.includes(intensity))
  );
}
