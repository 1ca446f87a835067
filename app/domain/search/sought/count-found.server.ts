import { db } from "~/db/read.server";
import { type DayNumber, dateOf, dayAt } from "~/domain/kernel/day";

/** Four whole weeks. */
const DAYS = 28;
/** A smaller number could lead to somebody. */
const FEWEST = 5;
const MOST_TERMS = 5;

export type FoundFor = {
  from: DayNumber;
  /** Null: fewer than five, which are not told. */
  total: number | null;
  terms: { code: string; count: number }[];
};

/**
 * How many searches of the last four weeks chose something that offers of these suppliers answer to.
 * Words are not kept (decision 031), so what was only typed is not in it; nor is who searched.
 */
export async function countFound(supplierIds: string[], now = new Date()): Promise<FoundFor> {
  const from = dayAt(now) - DAYS;
  const [all, terms] = await Promise.all([
    db.$queryRaw<{ count: bigint }[]>`
      select count(distinct e.id) count from search_event e join offer o
        on o.supplier_id = any(${supplierIds}::uuid[])
        and (e.laws = '{}' or o.law = any(e.laws))
        and (e.segments = '{}' or o.segment = any(e.segments))
        and (e.profiles = '{}' or o.profile = any(e.profiles))
        and (e.municipalities = '{}' or e.municipalities && o.municipalities)
        and (e.expertise = '{}' or e.expertise && o.expertise)
        and (e.forms = '{}' or o.delivery_form = any(e.forms))
      where e.day >= ${dateOf(from)}
        and (e.profiles <> '{}' or e.municipalities <> '{}' or e.expertise <> '{}' or e.forms <> '{}')`,
    db.$queryRaw<{ code: string; count: bigint }[]>`
      select term code, count(distinct e.id) count from search_event e, unnest(e.expertise) term
      where e.day >= ${dateOf(from)} and exists (
        select 1 from offer o
        where o.supplier_id = any(${supplierIds}::uuid[]) and term = any(o.expertise)
          and (e.municipalities = '{}' or e.municipalities && o.municipalities))
      group by term having count(distinct e.id) >= ${FEWEST}
      order by count(distinct e.id) desc, term limit ${MOST_TERMS}`,
  ]);
  const total = Number(all[0]?.count ?? 0);
  return {
    from,
    total: total < FEWEST ? null : total,
    terms: terms.map(({ code, count }) => ({ code, count: Number(count) })),
  };
}
