/**
 * What suppliers are contracted for: most of what they offer, not all. Some offers have no contract,
 * some contracts have ended or start later, some cover only some intensities.
 */
import { isoDay } from "~/domain/kernel/day";

import type { Market } from "./market";
import { combinationOnly, type DemoOffer } from "./offers";
import { stream, type Random } from "./random";
import type { Row } from "./registers";

type Contract = Row<"contracts.csv">;

/** The suppliers of the demo accounts have all their contracts. */
const COMPLETE: readonly string[] = ["p001", "p002", "p003", "p004", "c01"];

export function contractsOf(market: Market, offers: DemoOffer[]): Contract[] {
  const supplier = offers[0]?.supplier;
  if (!supplier) return [];
  const random = stream(market.seed, "contracts", supplier.code);
  const wide = supplier.size === "large" || random.chance(0.35);
  const scopes = new Map<string, DemoOffer[]>();
  for (const offer of offers) {
    const profile = wide ? "" : (offer.profile?.code ?? "");
    const key = [offer.law.code, offer.segment?.code, profile].join("/");
    scopes.set(key, [...(scopes.get(key) ?? []), offer]);
  }
  const complete = COMPLETE.includes(supplier.code);
  return [...scopes.values()].flatMap((covered, index) => {
    const term = complete ? "running" : random.weighted(TERMS, (kind) => TERM_SHARES[kind]);
    if (term === "missing") return [];
    const code = `${supplier.code}-k${String(index + 1).padStart(2, "0")}`;
    return [oneContract(market, { code, covered, term, wide, complete }, random)];
  });
}

const TERM_SHARES = { running: 88, ended: 3, later: 3, missing: 6 } as const;
type Term = keyof typeof TERM_SHARES;
const TERMS = Object.keys(TERM_SHARES) as Term[];

function oneContract(
  market: Market,
  scope: Scope & { code: string; covered: DemoOffer[]; term: Term },
  random: Random,
): Contract {
  const { code, covered } = scope;
  const [first] = covered;
  const given = new Set<string>(covered.flatMap(({ roles }) => roles));
  if (!first) throw new Error("A contract covers at least one offer.");
  return {
    contract_code: code,
    provider_code: first.supplier.code,
    law: first.law.code,
    ...scopeOf(market, scope, random),
    roles: ["main", "sub"].filter((role) => given.has(role)),
    acceptance_duty: !combinationOnly(first) && first.roles.includes("main") && random.chance(0.7),
    ...datesOf(market, scope.term, random),
  };
}

type Scope = { wide: boolean; complete: boolean };

function scopeOf(
  market: Market,
  { covered, wide, complete }: Scope & { covered: DemoOffer[] },
  random: Random,
): Pick<Contract, "segment" | "profile" | "intensities"> {
  const [first] = covered;
  const segment = first?.segment?.code ?? null;
  if (!first || wide) return { segment, profile: null, intensities: [] };
  const narrow = !complete && random.chance(0.22);
  return {
    segment,
    profile: first.profile?.code ?? null,
    intensities: narrow ? narrowed(market, first) : [],
  };
}

/** All intensities of the profile but the heaviest. */
function narrowed(market: Market, { profile }: DemoOffer): string[] {
  const ordered = market.config.intensities
    .filter(({ code }) => profile?.seconds.includes(code))
    .toSorted((a, b) => a.order - b.order);
  return ordered.slice(0, -1).map(({ code }) => code);
}

function datesOf(market: Market, term: Term, random: Random): Pick<Contract, "from" | "to"> {
  const year = Number(isoDay(market.today).slice(0, 4));
  if (term === "ended") {
    return { from: `${year - 3}-01-01`, to: isoDay(market.today - random.whole(5, 200)) };
  }
  if (term === "later") {
    return { from: isoDay(market.today + random.whole(20, 90)), to: `${year + 2}-12-31` };
  }
  const since = random.pick([`${year - 2}-01-01`, `${year - 1}-01-01`, `${year - 1}-07-01`]);
  return { from: since, to: random.chance(0.55) ? null : `${year + random.whole(1, 2)}-12-31` };
}
