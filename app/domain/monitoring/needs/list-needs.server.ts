import { inVain, type Need, type Quarter, quartersBefore, toldOf } from "./need";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

export type Needs = {
  quarters: Quarter[];
  quarter: Quarter;
  /** Longer than this is long: the region's median at the end of the quarter; null: not counted. */
  usualWeeks: number | null;
  needs: Need[];
};

export type NeedsAsked = { quarter: string | null; municipality: string | null };

type Row = {
  profile: string;
  municipality: string;
  none: number;
  late: number;
  found: number;
};

/** What people looked for in vain in a quarter; an unknown one is the newest. */
export async function listNeeds(
  actor: Actor,
  { quarter: code, municipality }: NeedsAsked,
  now = new Date(),
): Promise<Needs> {
  assertMay(actor, "policy.read");
  const quarters = quartersBefore(dayAt(now));
  const quarter = quarters.find((one) => one.code === code) ?? quarters[0]!;
  const { region } = await getRegion(now);
  const usualWeeks = await findUsual(quarter);
  const rows = await listRows(region, quarter, usualWeeks);
  const needs = rows
    .map((row) => toldOf(row.profile, row.municipality || null, row))
    .filter((need) => municipality === null || need.municipality === municipality);
  return { quarters, quarter, usualWeeks, needs: inVain(needs) };
}

async function findUsual({ to }: Quarter): Promise<number | null> {
  const all = { month: dateOf(to), law: "", segment: "", municipality: "" };
  const row = await db.waitingMonth.findUnique({
    where: { month_law_segment_municipality: all },
  });
  return row?.medianWeeks ?? null;
}

/** A visit of a day counts once per cell, by the best that it found there. */
function listRows(region: string, { from, to }: Quarter, usual: number | null): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    with visits as (
      select profile, municipality, max(case
          when e.hits = 0 then 0
          when e.best_wait_weeks is null or e.best_wait_weeks > ${usual}::float8 then 1
          else 2 end) as best
      from search_event e
      cross join lateral unnest(e.profiles) profile
      cross join lateral unnest(
        case when e.municipalities = '{}' then array[''] else e.municipalities end) municipality
      where e.region = ${region} and e.day between ${dateOf(from)} and ${dateOf(to)}
      group by e.day, e.session, profile, municipality
    )
    select profile, municipality, count(*) filter (where best = 0)::int as none,
      count(*) filter (where best = 1)::int as late, count(*) filter (where best = 2)::int as found
    from visits group by profile, municipality order by profile, municipality`;
}
