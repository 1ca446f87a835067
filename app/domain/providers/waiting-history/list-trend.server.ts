import { isShownSql } from "../offers/get-offer.server";
import { FEWEST_OTHERS, trendDays, type TrendPoint } from "./waiting-history";
import { db } from "~/db/read.server";
import type { DayNumber } from "~/domain/kernel/day";

type About = {
  offerPlaceId: string;
  supplierId: string;
  profile: string | null;
  law: string;
  unknownAfterDays: number;
};

/**
 * The own wait and the mean of the others, as each stood at the end of a month.
 *
 * What counts on a day is what could be read then: the greatest (as_of, id) up to that day that was not
 * taken back, not older than the region's term. Each other supplier with offers of the same law and
 * profile counts once, with the mean of its places, so that a large one weighs as much as a small one
 * (W18); who takes nobody, for being full or by a stop that was in force, or gave no weeks does not
 * count. A mean of fewer than five never leaves the database.
 */
export function listTrend(about: About, today: DayNumber): Promise<TrendPoint[]> {
  const { offerPlaceId, supplierId, profile, law, unknownAfterDays } = about;
  return db.$queryRaw<TrendPoint[]>`
    with days as (select unnest(${trendDays(today)}::date[]) as day),
    stood as (
      select days.day, p.id as offer_place_id, o.supplier_id, w.weeks_to_start,
        case when w.stop_from <= days.day and coalesce(w.stop_to, 'infinity') >= days.day
            or exists (
              select from client_stop_place sp join client_stop c on c.id = sp.stop_id
              where sp.offer_place_id = p.id and days.day between c.starts_on and c.ends_on
                and (c.state = 'granted' or c.state = 'ended'
                  and (c.ended_at at time zone 'Europe/Amsterdam')::date > days.day)
            )
          then 'stop' else w.status::text end as status
      from days
      cross join offer o
      join supplier s on s.id = o.supplier_id
      join offer_place p on p.offer_id = o.id and (p.ended_on is null or p.ended_on > days.day)
      cross join lateral (
        select d.status, d.weeks_to_start, d.as_of, d.stop_from, d.stop_to from waiting_declaration d
        where d.offer_place_id = p.id and d.as_of <= days.day
          and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
        order by d.as_of desc, d.id desc limit 1
      ) w
      where days.day - w.as_of <= ${unknownAfterDays}::int
        and (p.id = ${offerPlaceId}::uuid
          or (o.law = ${law} and o.profile = ${profile} and o.supplier_id <> ${supplierId}::uuid
            and ${isShownSql}))
    ),
    others as (
      select day, supplier_id, avg(weeks_to_start) as weeks from stood
      where supplier_id <> ${supplierId}::uuid and weeks_to_start is not null
        and status not in ('full', 'stop')
      group by day, supplier_id
    ),
    means as (
      select day, case when count(*) >= ${FEWEST_OTHERS}::int
        then round(avg(weeks), 1)::float8 end as mean
      from others group by day
    )
    select to_char(days.day, 'YYYY-MM-DD') as day, coalesce(own.status, 'unknown') as status,
      case when own.status not in ('full', 'stop') then own.weeks_to_start end as weeks, means.mean
    from days
    left join stood own on own.day = days.day and own.offer_place_id = ${offerPlaceId}::uuid
    left join means on means.day = days.day
    order by days.day`;
}
