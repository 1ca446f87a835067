import {
  behaviourOf,
  type BehaviourPoint,
  type WaitBehaviour,
  type WaitNow,
} from "./wait-behaviour";
import { trendDays } from "../waiting-history/waiting-history";
import { db } from "~/db/read.server";
import type { FreshnessClocks } from "../waiting-times/waiting-time";
import { type DayNumber, isoDay } from "~/domain/kernel/day";

type When = { today: DayNumber; clocks: FreshnessClocks };

/** Of one supplier, from what it said of each offer at each place. */
export async function getWaitBehaviour(supplierId: string, when: When): Promise<WaitBehaviour> {
  const [waits, trend] = await Promise.all([
    listNow(supplierId, when.today),
    listMonths(supplierId, when),
  ]);
  return behaviourOf(waits, trend, when);
}

function listNow(supplierId: string, today: DayNumber): Promise<WaitNow[]> {
  return db.$queryRaw<WaitNow[]>`
    select w.as_of - date 'epoch' as "asOf", exists (
        select from waiting_challenge c where c.offer_place_id = p.id
          and c.declaration_id = w.id and c.due_on < ${isoDay(today)}::date
      ) as "isDoubtful"
    from offer o
    join offer_place p on p.offer_id = o.id and p.ended_on is null
    left join lateral (
      select d.id, d.as_of from waiting_declaration d
      where d.offer_place_id = p.id
        and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
      order by d.as_of desc, d.id desc limit 1
    ) w on true
    where o.supplier_id = ${supplierId}::uuid`;
}

/** As it could be read at the end of each month; who takes nobody has no weeks. */
function listMonths(supplierId: string, { today, clocks }: When): Promise<BehaviourPoint[]> {
  return db.$queryRaw<BehaviourPoint[]>`
    with stood as (
      select days.day, days.day - w.as_of as age, w.status::text as status, w.weeks_to_start as weeks
      from unnest(${trendDays(today)}::date[]) as days(day)
      cross join offer o
      join offer_place p on p.offer_id = o.id and (p.ended_on is null or p.ended_on > days.day)
      left join lateral (
        select d.status, d.weeks_to_start, d.as_of from waiting_declaration d
        where d.offer_place_id = p.id and d.as_of <= days.day
          and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
        order by d.as_of desc, d.id desc limit 1
      ) w on true
      where o.supplier_id = ${supplierId}::uuid
    )
    select to_char(day, 'YYYY-MM-DD') as day,
      round(avg(weeks) filter (where age <= ${clocks.unknownAfterDays}::int
        and status not in ('full', 'stop')), 1)::float8 as weeks,
      count(*) filter (where age <= ${clocks.staleAfterDays}::int)::int as fresh,
      count(*)::int as all
    from stood group by day order by day`;
}
