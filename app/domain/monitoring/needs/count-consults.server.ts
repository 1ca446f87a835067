import type { NeedsAsked } from "./list-needs.server";
import { quartersBefore, type Told, told } from "./need";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, dayNumber, startOfDay } from "~/domain/kernel/day";

export type ConsultCount = { profile: string | null; asked: Told; answered: Told };

type Row = { profile: string | null; asked: number; answered: number };

/** How often suppliers were asked for advice in a quarter and gave it, per profile (decision 089). */
export async function countConsults(
  actor: Actor,
  { quarter: code }: Pick<NeedsAsked, "quarter">,
  now = new Date(),
): Promise<ConsultCount[]> {
  assertMay(actor, "policy.read");
  const quarters = quartersBefore(dayAt(now));
  const { from, to } = quarters.find((one) => one.code === code) ?? quarters[0]!;
  const rows = await db.$queryRaw<Row[]>`
    select profile, count(*)::int as asked, count(answered_at)::int as answered
    from consult_question where withdrawn_at is null
      and asked_at >= ${startOfDay(dayNumber(from))} and asked_at < ${startOfDay(dayNumber(to) + 1)}
    group by 1 order by 1 nulls last`;
  // What was not answered could be reckoned from the two: where that is few, the answers are not told.
  return rows.map(({ profile, asked, answered }) => ({
    ...{ profile, asked: told(asked) },
    answered: told(asked - answered) === "few" ? "few" : told(answered),
  }));
}
