/**
 * What ends with the codes of an offer: a code that the region ended is offered by nobody after its last
 * day, whatever a wider contract still says (D17).
 */
import type { ContractLine, OfferedScope } from "./contract-scope";
import type { Named, RegionConfig } from "~/domain/catalogue/public";
import { type DayNumber, dayNumber, FOREVER } from "~/domain/kernel/day";

/** The contracts as far as the codes of the offer last. */
export function whileCodesLast(
  contracts: ContractLine[],
  offer: OfferedScope,
  region: RegionConfig,
): ContractLine[] {
  const last = lastDay(offer, region);
  if (last === FOREVER) return contracts;
  return contracts.map((line) => ({ ...line, endsOn: Math.min(line.endsOn, last) }));
}

/** The intensities of the offer that still hold on a day. */
export function lastingIntensities(
  { intensities }: OfferedScope,
  region: RegionConfig,
  day: DayNumber,
): string[] {
  return intensities.filter((code) => endOf(region.intensities, code) >= day);
}

function lastDay(offer: OfferedScope, region: RegionConfig): DayNumber {
  const { law, segment, profile, intensities } = offer;
  const levels = intensities.map((code) => endOf(region.intensities, code));
  return Math.min(
    endOf(region.laws, law),
    endOf(region.segments, segment),
    endOf(region.profiles, profile),
    levels.length > 0 ? Math.max(...levels) : FOREVER,
  );
}

function endOf(list: Named[], code: string | null): DayNumber {
  const until = list.find((item) => item.code === code)?.until;
  return until === undefined ? FOREVER : dayNumber(until);
}
