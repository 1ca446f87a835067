import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { PriceUnit } from "../subcontract/subcontract";

export type PricePattern = {
  profile: string | null;
  per: PriceUnit;
  agreements: number;
  /** Of the prices per unit, in whole cents. */
  lowestCents: bigint;
  middleCents: bigint;
  highestCents: bigint;
};

export type SubcontractCounts = {
  asked: number;
  agreed: number;
  declined: number;
  expired: number;
  /** Declined with the price as the reason. */
  onPrice: number;
};

/** Of fewer agreements nothing is said: a price would be somebody's. */
const FEWEST = 5;

/** How much is agreed on in the region and for what, without parties (US12: contract management). */
export async function readPricePatterns(
  actor: Actor,
): Promise<{ patterns: PricePattern[]; counts: SubcontractCounts }> {
  assertMay(actor, "subcontract.count");
  const patterns = await db.$queryRaw<PricePattern[]>`
    select profile, per, count(*)::int as agreements, min(agreed_cents) as "lowestCents",
      percentile_disc(0.5) within group (order by agreed_cents) as "middleCents",
      max(agreed_cents) as "highestCents"
    from subcontract where agreed_cents is not null
    group by profile, per
    having count(*) >= ${FEWEST} and count(distinct main_id) > 1
    order by profile nulls last, per`;
  const [counts] = await db.$queryRaw<SubcontractCounts[]>`
    select count(*) filter (where state not in ('draft', 'discarded'))::int as asked,
      count(*) filter (where agreed_cents is not null)::int as agreed,
      count(*) filter (where state = 'declined')::int as declined,
      count(*) filter (where state = 'expired')::int as expired,
      count(*) filter (where state = 'declined' and decline_code = 'price')::int as "onPrice"
    from subcontract`;
  return { patterns, counts: counts! };
}
