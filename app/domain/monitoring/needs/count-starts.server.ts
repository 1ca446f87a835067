import type { NeedsAsked } from "./list-needs.server";
import { quartersBefore, type Told, told } from "./need";
import { sql } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay, theSystem } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

type Row = { law: string; started: number; withoutPlan: number; withoutDecision: number };

type StartCount = Record<Exclude<keyof Row, "law">, Told> & { law: string };

/** How often help began in a quarter, and how often before what should have been there (decision 089). */
export async function countStarts(
  actor: Actor,
  { quarter: code }: Pick<NeedsAsked, "quarter">,
  now = new Date(),
): Promise<StartCount[]> {
  assertMay(actor, "policy.read");
  const quarters = quartersBefore(dayAt(now));
  const { from, to } = quarters.find((one) => one.code === code) ?? quarters[0]!;
  const rows = await askWithin(theSystem("count"), (tx) =>
    tx.$queryRaw<Row[]>(sql`
      select n.law, count(*)::int as started, (count(*) filter (
        where 'plan' = any (string_to_array(r.started_without, ' '))))::int as "withoutPlan",
        (count(*) filter (
        where 'decision' = any (string_to_array(r.started_without, ' '))))::int as "withoutDecision"
      from referral r join need n on n.id = r.need_id
      where r.started_on between ${from}::date and ${to}::date group by n.law order by n.law`),
  );
  return rows.map(({ law, started, withoutPlan, withoutDecision }) => ({
    ...{ law, started: told(started), withoutPlan: partOf(started, withoutPlan) },
    withoutDecision: partOf(started, withoutDecision),
  }));
}

/** The rest could be reckoned from the two: where that is few, the part is not told. */
function partOf(whole: number, part: number): Told {
  return told(whole - part) === "few" ? "few" : told(part);
}
