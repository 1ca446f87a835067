import { suppliersOn } from "../subcontract/subcontract-for.server";
import { db, sql } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";

export type FittingSupplier = {
  code: string;
  name: string;
  slug: string;
  /** There is an agreement with it already: few parties are better than many. */
  isKnown: boolean;
  /** Weeks to the start, where it is known and fresh. */
  weeks: number | null;
};

const MOST = 12;

export type Looked = { profile: string | null; words: string };

/**
 * Who could do a part, without money and without size (I17): first with whom there is an agreement, then
 * who can start soonest, then by name. By words: who is called so.
 */
export async function listFitting(
  actor: Actor,
  { profile, words }: Looked,
  now = new Date(),
): Promise<FittingSupplier[]> {
  const own = await suppliersOn(actor, "main");
  const { rules, clocks } = await getRegion(now);
  const today = dayAt(now);
  const asked = words.trim();
  return db.$queryRaw<FittingSupplier[]>(sql`
    with known as (
      select sub_id from subcontract
      where main_id = any(${own}::uuid[]) and state in ('accepted', 'running')
    ), soonest as (
      select supplier_id, min(weeks_to_start) filter (
          where ${today}::int - wait_as_of <= ${clocks.staleAfterDays}::int
            and wait_status not in ('full', 'stop')) as weeks,
        bool_or(${profile}::text is null or profile = ${profile}::text) as fits,
        bool_or('onderaannemer' = any(kinds)) as is_sub
      from search_document where not is_removed
        and ${today}::int between scope_from and scope_to
        and not ${today}::int between stop_from and stop_to
      group by supplier_id
    )
    select s.code, s.name, s.slug, s.id in (select sub_id from known) as "isKnown", w.weeks
    from supplier s left join soonest w on w.supplier_id = s.id
    where s.kind = 'provider' and s.page = 'published' and not s.id = any(${own}::uuid[])
      and case when ${asked}::text <> '' then s.name ilike '%' || ${asked}::text || '%'
        else coalesce(w.fits, false) end
      and (not ${rules.subcontractorsContracted}::boolean or exists (
        select from contract c where c.supplier_id = s.id and c.state = 'active'
          and c.starts_on <= current_date and coalesce(c.ends_on, current_date) >= current_date))
    order by "isKnown" desc, coalesce(w.is_sub, false) desc, w.weeks asc nulls last, s.name
    limit ${MOST}`);
}
