/**
 * Whether members can together give what a segment asks of a combination (requirements §4, P36): the union
 * of what they offer today inside their contracts. What is contracted with all of them together counts for
 * its contracts alone. What is asked is region data; where it asks nothing, nothing is checked.
 */
import type { CoverageRule } from "~/domain/catalogue/public";
import type { DayNumber } from "~/domain/kernel/day";
import { type ContractLine, type OfferedScope, scopeAround } from "~/domain/providers/public";

export type Aspect = "segment" | "role" | "profile" | "municipality" | "expertise";

export type Coverage = {
  segment: string;
  /** One thing that is asked, and the ids of those that give it; of nobody it is missing. */
  asked: { aspect: Aspect; code: string; by: string[] }[];
};

type Offered = OfferedScope & { municipalities: string[]; expertise: string[] };
export type Party = { id: string; contracts: ContractLine[]; offers: Offered[] };

export type Asking = {
  rule: CoverageRule;
  /** Those of the segment. */
  laws: readonly string[];
  /** All of the region. */
  municipalities: readonly string[];
};

export type Given = { together: Party; members: Party[]; today: DayNumber };

export function coverageOf(
  { rule, laws, municipalities }: Asking,
  { together, members, today }: Given,
): Coverage {
  const offers = members.map(({ id, contracts, offers }) => ({
    id,
    offers: offers.filter((one) => laws.includes(one.law) && isContracted(contracts, one, today)),
  }));
  const contracts = [together, ...members].map((one) => ({
    id: one.id,
    contracts: one.contracts.filter((contract) => isOfSegment(contract, { rule, laws, today })),
  }));
  const contracted = (fits: (contract: ContractLine) => boolean) =>
    contracts.filter((one) => one.contracts.some(fits)).map(({ id }) => id);
  const offered = (fits: (offer: Offered) => boolean) =>
    offers.filter((one) => one.offers.some(fits)).map(({ id }) => id);
  const places = rule.municipalities === "all" ? municipalities : (rule.municipalities ?? []);
  return {
    segment: rule.segment,
    asked: [
      { aspect: "segment", code: rule.segment, by: contracted(() => true) },
      ...(rule.roles ?? []).map((code) => ({
        ...({ aspect: "role", code } as const),
        by: contracted(({ roles }) => roles.length === 0 || roles.includes(code)),
      })),
      ...(rule.profiles ?? []).map((code) => ({
        ...({ aspect: "profile", code } as const),
        by: offered(({ profile }) => profile === code),
      })),
      ...places.map((code) => ({
        ...({ aspect: "municipality", code } as const),
        by: offered((offer) => offer.municipalities.includes(code)),
      })),
      ...(rule.expertise ?? []).map((code) => ({
        ...({ aspect: "expertise", code } as const),
        by: offered(({ expertise }) => expertise.includes(code)),
      })),
    ],
  };
}

function isContracted(contracts: ContractLine[], offer: Offered, today: DayNumber): boolean {
  const scope = scopeAround(contracts, offer, today);
  return scope !== null && scope.from <= today;
}

type Where = { rule: CoverageRule; laws: readonly string[]; today: DayNumber };

/** What a contract leaves empty means all. */
function isOfSegment(contract: ContractLine, { rule, laws, today }: Where): boolean {
  return (
    contract.state === "active" &&
    contract.startsOn <= today &&
    today <= contract.endsOn &&
    (contract.law === null || laws.includes(contract.law)) &&
    (contract.segment ?? rule.segment) === rule.segment
  );
}

export function missingOf({ asked }: Coverage): Coverage["asked"] {
  return asked.filter(({ by }) => by.length === 0);
}
