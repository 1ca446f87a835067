import { askWithin } from "~/db/within.server";
import { sql } from "~/db/read.server";
import { type Actor, assertMay, theSystem } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** Of fewer people it is not told how many. */
type Told = number | "few";
type Row = { law: string; started: number; withoutPlan: number; withoutDecision: number };

export type CountedStarts = Record<Exclude<keyof Row, "law">, Told> & { law: string };

const FEWEST = 5;
const A_YEAR = 365;

/** How often help began in the last year, and how often before what should have been there: numbers. */
export async function countStarts(actor: Actor, now = new Date()): Promise<CountedStarts[]> {
  assertMay(actor, "policy.read");
  const since = dateOf(dayAt(now) - A_YEAR);
  const rows = await askWithin(theSystem("count"), (tx) =>
    tx.$queryRaw<Row[]>(sql`
      select n.law, count(*)::int as started, (count(*) filter (
        where 'plan' = any (string_to_array(r.started_without, ' '))))::int as "withoutPlan",
        (count(*) filter (
        where 'decision' = any (string_to_array(r.started_without, ' '))))::int as "withoutDecision"
      from referral r join need n on n.id = r.need_id
      where r.started_on >= ${since} group by n.law order by n.law`),
  );
  const told = (count: number): Told => (count > 0 && count < FEWEST ? "few" : count);
  return rows.map(({ law, started, withoutPlan, withoutDecision }) => ({
    ...{ law, started: told(started), withoutPlan: told(withoutPlan) },
    withoutDecision: told(withoutDecision),
  }));
}
