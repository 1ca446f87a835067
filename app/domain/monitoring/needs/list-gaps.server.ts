import { NO_OPTION } from "~/domain/catalogue/public";
import { quartersBefore, type Told, told } from "./need";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber, startOfDay } from "~/domain/kernel/day";
import type { NeedsAsked } from "./list-needs.server";

/** Needs of which was said that no help fits; null: not known, or not chosen. */
export type Gap = { profile: string | null; municipality: string | null; count: Told };

type Row = { profile: string | null; municipality: string | null; count: number };

/**
 * For how many needs the expert team was asked in a quarter since nothing that there is fits ("past
 * niet"), each need once; told as what was looked for in vain is (decision 089).
 */
export async function listGaps(
  actor: Actor,
  { quarter: code, municipality }: NeedsAsked,
  now = new Date(),
): Promise<Gap[]> {
  assertMay(actor, "policy.read");
  const quarters = quartersBefore(dayAt(now));
  const { from, to } = quarters.find((one) => one.code === code) ?? quarters[0]!;
  const rows = await db.$queryRaw<Row[]>`
    select q.shown ->> 'profile' as profile, q.shown ->> 'municipality' as municipality,
      count(distinct q.need_id)::int as count
    from expert_question q
    where q.reason = ${NO_OPTION} and q.withdrawn_at is null
      and q.asked_at >= ${startOfDay(dayNumber(from))} and q.asked_at < ${startOfDay(dayNumber(to) + 1)}
    group by 1, 2 order by 3 desc, 1 nulls last, 2 nulls last`;
  return rows
    .filter((row) => municipality === null || row.municipality === municipality)
    .map((row) => ({ ...row, count: told(row.count) }))
    .toSorted((a, b) => Number(a.count === "few") - Number(b.count === "few"));
}
