import { monthEnds } from "./waiting-month";
import { derive } from "~/db/derive.server";
import { db, sql } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay, startOfDay } from "~/domain/kernel/day";
import { isShownSql } from "~/domain/providers/public.server";

const KEPT = 24;

/**
 * Counts the months that are over and were not counted yet; a figure that was told stays what it was.
 * Returns how many were counted.
 */
export async function countMonths(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "policy.count");
  const months = monthEnds(dayAt(now), KEPT);
  const known = await db.waitingMonth.findMany({
    distinct: ["month"],
    select: { month: true },
  });
  const counted = known.map(({ month }) => isoDay(dayNumber(month)));
  const due = months.filter((month) => !counted.includes(month));
  for (const month of due) await countMonth(month);
  await derive((tx) =>
    tx.waitingMonth.deleteMany({ where: { month: { lt: dateOf(months[0]!) } } }),
  );
  return due.length;
}

/** Whether the region had granted a stop that was in force on the day. */
const isStoppedSql = (day: IsoDay) => sql`exists (
  select from client_stop_place sp join client_stop c on c.id = sp.stop_id
  where sp.offer_place_id = p.id and ${dateOf(day)}::date between c.starts_on and c.ends_on
    and c.decided_at < ${startOfDay(dayNumber(day) + 1)}
    and (c.state = 'granted' or (c.state = 'ended' and c.ended_at >= ${startOfDay(dayNumber(day) + 1)})))`;

const inForceSql = (day: IsoDay) => sql`k.supplier_id = o.supplier_id
  and k.state <> 'suspended' and (k.state = 'active' or k.ends_on is not null)
  and ${dateOf(day)}::date between k.starts_on and coalesce(k.ends_on, 'infinity')
  and coalesce(k.law, o.law) = o.law
  and coalesce(k.segment, o.segment) is not distinct from o.segment
  and coalesce(k.profile, o.profile) is not distinct from o.profile`;

/** Whether something of the offer was contracted on the day (I20), as `contract-scope.ts` reads it. */
const isContractedSql = (day: IsoDay) => sql`(exists (
    select from contract k where ${inForceSql(day)}
      and o.roles <> '{}' and (k.roles = '{}' or k.roles && o.roles))
  and exists (
    select from contract k where ${inForceSql(day)}
      and (o.intensities = '{}' or k.intensities = '{}' or k.intensities && o.intensities)))`;

/**
 * What could be read on the last day of the month, of what the window shows now: the greatest (as_of, id)
 * up to that day that was not taken back. A place counts from its first declaration, or from the day on
 * which its offer came. Who takes nobody, or gave no weeks, has no part in the median.
 */
async function countMonth(month: IsoDay): Promise<void> {
  const { clocks } = await getRegion(dateOf(month));
  await derive(async (tx) => {
    await tx.$executeRaw`delete from waiting_month where month = ${dateOf(month)}`;
    await tx.$executeRaw`
      with stood as (
        select o.supplier_id, o.law, o.segment, o.municipalities,
          coalesce(${dateOf(month)}::date - w.as_of, 1000000) as age,
          case when w.status in ('full', 'stop') or ${isStoppedSql(month)} or coalesce(w.stop_from <= ${dateOf(month)}::date
              and coalesce(w.stop_to, 'infinity') >= ${dateOf(month)}::date, false)
              or ${dateOf(month)}::date - w.as_of > ${clocks.unknownAfterDays}::int
            then null else w.weeks_to_start end as weeks
        from offer o
        join supplier s on s.id = o.supplier_id
        join offer_place p on p.offer_id = o.id
          and (p.ended_on is null or p.ended_on > ${dateOf(month)}::date)
        left join lateral (
          select d.status, d.weeks_to_start, d.as_of, d.stop_from, d.stop_to
          from waiting_declaration d
          where d.offer_place_id = p.id and d.as_of <= ${dateOf(month)}::date
            and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
          order by d.as_of desc, d.id desc limit 1
        ) w on true
        where ${isShownSql} and ${isContractedSql(month)} and (w.as_of is not null or o.created_at < ${dateOf(month)}::date + 1)
      ),
      parts as (
        select *, '' as municipality from stood
        union all
        select stood.*, m from stood cross join lateral unnest(municipalities) m
      )
      insert into waiting_month
        (month, law, segment, municipality, suppliers, places, stale, unknown, told_by, median_weeks)
      select ${dateOf(month)}::date,
        case when grouping(law) = 1 then '' else law end,
        case when grouping(segment) = 1 then '' else segment end,
        municipality,
        count(distinct supplier_id), count(*),
        count(*) filter (where age > ${clocks.staleAfterDays}::int
          and age <= ${clocks.unknownAfterDays}::int),
        count(*) filter (where age > ${clocks.unknownAfterDays}::int),
        count(distinct supplier_id) filter (where weeks is not null),
        percentile_cont(0.5) within group (order by weeks)
      from parts
      group by municipality, cube(law, segment)
      having grouping(segment) = 1 or segment is not null`;
    // A month of which there is nothing was counted as well.
    await tx.$executeRaw`
      insert into waiting_month
        (month, law, segment, municipality, suppliers, places, stale, unknown, told_by)
      values (${dateOf(month)}::date, '', '', '', 0, 0, 0, 0, 0) on conflict do nothing`;
  });
}
