/** Why an offer, or a part of it, may not be shown: in words a supplier can do something with (I20). */
import { type ContractLine, type OfferedScope, scopePeriods } from "./contract-scope";
import { type DayNumber, FOREVER, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { Refusal } from "~/domain/kernel/outcome";

export type Outside =
  | { why: "no-contract" | "suspended" | "law" | "segment" | "profile" | "intensities" | "roles" }
  | { why: "ended" | "not-yet"; day: IsoDay };

/** The one reason why nothing of the offer may be shown today, or null when something may. */
export function outsideContract(
  contracts: ContractLine[],
  offer: OfferedScope,
  today: DayNumber,
): Outside | null {
  const periods = scopePeriods(contracts, offer);
  if (periods.some(({ from, to }) => from <= today && today <= to)) return null;
  const next = periods.find(({ from }) => from > today);
  if (next) return { why: "not-yet", day: isoDay(next.from) };
  return noneInForce(contracts, today) ?? { why: whatMisses(inForce(contracts, today), offer) };
}

/** Why no contract at all is in force today; null when one is. */
export function noneInForce(contracts: ContractLine[], today: DayNumber): Outside | null {
  if (contracts.length === 0) return { why: "no-contract" };
  if (inForce(contracts, today).length > 0) return null;
  const isSuspended = contracts.some(
    ({ state, endsOn }) => state === "suspended" && endsOn >= today,
  );
  if (isSuspended) return { why: "suspended" };
  const last = Math.max(...contracts.map(({ endsOn }) => endsOn));
  return last === FOREVER || last >= today
    ? { why: "no-contract" }
    : { why: "ended", day: isoDay(last) };
}

function inForce(contracts: ContractLine[], today: DayNumber): ContractLine[] {
  return contracts.filter(
    ({ state, startsOn, endsOn }) => state === "active" && startsOn <= today && today <= endsOn,
  );
}

/** The first dimension on which every contract in force says no. */
function whatMisses(contracts: ContractLine[], offer: OfferedScope) {
  let left = contracts;
  for (const dimension of ["law", "segment", "profile"] as const) {
    left = left.filter((one) => (one[dimension] ?? offer[dimension]) === offer[dimension]);
    if (left.length === 0) return dimension;
  }
  const isRole = left.some(({ roles }) => roles.length === 0 || allows(roles, offer.roles));
  return isRole ? "intensities" : "roles";
}

function allows(allowed: string[], own: string[]): boolean {
  return own.some((code) => allowed.includes(code));
}

/** What of the offer no contract covers today, while something of it is: that part is not shown. */
export function notCovered(
  contracts: ContractLine[],
  offer: OfferedScope,
  today: DayNumber,
): { intensities: string[]; roles: string[] } {
  const now = scopePeriods(contracts, offer).find(({ from, to }) => from <= today && today <= to);
  if (!now) return { intensities: [], roles: [] };
  return {
    intensities: offer.intensities.filter((code) => !now.intensities.includes(code)),
    roles: offer.roles.filter((code) => !now.roles.includes(code)),
  };
}

/** The same as a refusal, at the field that it is about. */
export function outsideRefusal(outside: Outside): Refusal {
  const field = {
    law: "law",
    segment: "segment",
    profile: "profile",
    intensities: "intensities",
    roles: "roles",
  };
  const at = field[outside.why as keyof typeof field];
  return {
    code: `contract.${outside.why}`,
    ...(at && { field: at }),
    ...("day" in outside && { details: { day: outside.day } }),
  };
}
