import { isShownSql } from "../offers/get-offer.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { type DayNumber, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";

/** A wait that a referrer doubted and nobody answered for; who called is not told. */
export type DoubtfulWait = {
  id: string;
  supplier: { code: string; name: string };
  phone: string | null;
  offer: { code: string; title: string };
  /** Null: at home. */
  place: string | null;
  weeks: number | null;
  heard: number | null;
  since: DayNumber;
};

type Row = Omit<DoubtfulWait, "supplier" | "offer" | "since"> & {
  code: string;
  title: string;
  supplierCode: string;
  supplierName: string;
  dueOn: Date;
};

/** Past the term, as long as the declaration stands and is shown; the longest in doubt first. */
export async function listDoubtful(actor: Actor, now = new Date()): Promise<DoubtfulWait[]> {
  assertMay(actor, "tasks.read");
  const { clocks } = await getRegion(now);
  const today = isoDay(dayAt(now));
  const rows = await db.$queryRaw<Row[]>`
    with doubted as (
      select distinct on (c.offer_place_id) c.offer_place_id, c.id as challenge_id, c.due_on,
        c.weeks as heard, w.weeks_to_start as weeks
      from waiting_challenge c
      cross join lateral (
        select d.id, d.as_of, d.weeks_to_start from waiting_declaration d
        where d.offer_place_id = c.offer_place_id
          and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
        order by d.as_of desc, d.id desc limit 1
      ) w
      where c.due_on < ${today}::date and w.id = c.declaration_id
        and ${today}::date - w.as_of <= ${clocks.unknownAfterDays}::int
      order by c.offer_place_id, c.due_on, c.id
    )
    select p.id, l.name as place, q.weeks, q.heard, q.due_on as "dueOn", o.code, o.title,
      s.code as "supplierCode", s.name as "supplierName", s.phone
    from doubted q
    join offer_place p on p.id = q.offer_place_id and p.ended_on is null
    join offer o on o.id = p.offer_id
    join supplier s on s.id = o.supplier_id
    left join place l on l.id = p.place_id
    where ${isShownSql}
    order by q.due_on, q.challenge_id`;
  return rows.map(({ code, title, supplierCode, supplierName, dueOn, ...row }) => ({
    ...row,
    offer: { code, title },
    supplier: { code: supplierCode, name: supplierName },
    since: dayNumber(dueOn) + 1,
  }));
}
