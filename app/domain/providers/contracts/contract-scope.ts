/**
 * What a supplier may show: the part of an offer that its contracts cover (I20).
 *
 * A contract names a law, segment, profile, intensities and roles; whatever it leaves empty means
 * all. Scope is about days, so it comes in periods within which nothing changes.
 */
import { type DayNumber, FOREVER } from "~/domain/kernel/day";

export type ContractLine = {
  law: string | null;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  roles: string[];
  startsOn: DayNumber;
  /** FOREVER when the contract has no end. */
  endsOn: DayNumber;
  state: "active" | "suspended" | "ended";
};

export type OfferedScope = {
  law: string;
  segment: string | null;
  profile: string | null;
  intensities: string[];
  roles: string[];
};

export type ScopePeriod = {
  from: DayNumber;
  to: DayNumber;
  intensities: string[];
  roles: string[];
};

/** The period of scope that holds on a day, else the next to come, else null. */
export function scopeAround(
  contracts: ContractLine[],
  offer: OfferedScope,
  day: DayNumber,
): ScopePeriod | null {
  return scopePeriods(contracts, offer).find((period) => period.to >= day) ?? null;
}

/** All periods in which something of the offer is contracted, oldest first, none overlapping. */
export function scopePeriods(contracts: ContractLine[], offer: OfferedScope): ScopePeriod[] {
  const covering = contracts.filter((contract) => covers(contract, offer));
  const starts = covering.flatMap((contract) => [contract.startsOn, contract.endsOn + 1]);
  const edges = [...new Set(starts)].sort((a, b) => a - b);
  const pieces = edges.flatMap((from, i) => {
    const to = (edges[i + 1] ?? FOREVER + 1) - 1;
    const scope = scopeOn(covering, offer, from);
    return scope && from <= FOREVER ? [{ from, to, ...scope }] : [];
  });
  return pieces.reduce<ScopePeriod[]>(joinEqual, []);
}

function covers(contract: ContractLine, offer: OfferedScope): boolean {
  return (
    contract.state === "active" &&
    (contract.law ?? offer.law) === offer.law &&
    (contract.segment ?? offer.segment) === offer.segment &&
    (contract.profile ?? offer.profile) === offer.profile
  );
}

function scopeOn(
  contracts: ContractLine[],
  offer: OfferedScope,
  day: DayNumber,
): Pick<ScopePeriod, "intensities" | "roles"> | null {
  const inForce = contracts.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const roles = shared(
    offer.roles,
    inForce.map((contract) => contract.roles),
  );
  const intensities = shared(
    offer.intensities,
    inForce.map((contract) => contract.intensities),
  );
  const isOutside = offer.intensities.length > 0 && intensities.length === 0;
  return inForce.length === 0 || roles.length === 0 || isOutside ? null : { intensities, roles };
}

/** What of the offer's own list any contract allows. */
function shared(own: string[], allowed: string[][]): string[] {
  return own.filter((code) => allowed.some((list) => list.length === 0 || list.includes(code)));
}

function joinEqual(periods: ScopePeriod[], next: ScopePeriod): ScopePeriod[] {
  const last = periods.at(-1);
  const continues =
    last?.to === next.from - 1 &&
    last.intensities.join() === next.intensities.join() &&
    last.roles.join() === next.roles.join();
  return continues ? [...periods.slice(0, -1), { ...last, to: next.to }] : [...periods, next];
}
