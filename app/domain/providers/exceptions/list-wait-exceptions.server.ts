import type { Exception } from "./exception";
import type { When } from "./list-contract-exceptions.server";
import { isShownSql } from "../offers/get-offer.server";
import { listDoubtful } from "../region-tasks/list-doubtful.server";
import { silenceOf } from "../region-tasks/silent";
import { db, sql } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { type DayNumber, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import type { RegionConfig } from "~/domain/catalogue/public";

type Clocked = When & { clocks: RegionConfig["clocks"] };

type SupplierRow = {
  code: string;
  name: string;
  phone: string | null;
  newest: IsoDay | null;
  oldest: IsoDay | null;
  fresh: number;
  all: number;
};

/** At least half of what a supplier says is no longer up to date. */
const STALE_SHARE = 0.5;

/** Nobody is called about help that is not contracted now. */
function holdsSql(today: DayNumber) {
  return sql`exists (
    select from contract c where c.supplier_id = s.id and c.state = 'active'
      and c.starts_on <= ${isoDay(today)}::date
      and coalesce(c.ends_on, 'infinity') >= ${isoDay(today)}::date)`;
}

/** Who says nothing any more, and of whom most of what is said is old. */
export async function listSilentAndStale({ today, clocks }: Clocked): Promise<Exception[]> {
  const rows = await db.$queryRaw<SupplierRow[]>`
    select s.code, s.name, s.phone, to_char(max(w.as_of), 'YYYY-MM-DD') as newest,
      to_char(min(w.as_of), 'YYYY-MM-DD') as oldest,
      count(*) filter (where ${isoDay(today)}::date - w.as_of <= ${clocks.staleAfterDays}::int)::int
        as fresh,
      count(*)::int as all
    from supplier s
    join offer o on o.supplier_id = s.id
    join offer_place p on p.offer_id = o.id and p.ended_on is null
    left join lateral (
      select d.as_of from waiting_declaration d
      where d.offer_place_id = p.id
        and not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
      order by d.as_of desc, d.id desc limit 1
    ) w on true
    where ${isShownSql} and ${holdsSql(today)}
    group by s.id`;
  return rows.flatMap((row) => exceptionOf(row, { today, clocks }));
}

function exceptionOf(
  { newest, oldest, fresh, all, ...supplier }: SupplierRow,
  { today, clocks }: Pick<Clocked, "today" | "clocks">,
): Exception[] {
  const on = newest;
  const declared = newest === null ? null : dayNumber(newest);
  const silence = silenceOf([declared], today, clocks.signalAfterDays);
  const shared = { supplier, about: "", on, figures: { fresh, all } };
  if (silence) {
    const days = (silence.days ?? 10_000) - clocks.signalAfterDays;
    return [{ ...shared, kind: "silent", key: `${supplier.code}/${newest ?? "never"}`, days }];
  }
  if (fresh / all > 1 - STALE_SHARE) return [];
  const age = oldest === null ? 0 : today - dayNumber(oldest) - clocks.staleAfterDays;
  return [{ ...shared, kind: "stale", key: `${supplier.code}/${newest}`, days: Math.max(0, age) }];
}

/** Referrers heard something else, and the supplier did not answer in time. */
export async function listDoubted(
  actor: Actor,
  { today }: Clocked,
  now: Date,
): Promise<Exception[]> {
  return (await listDoubtful(actor, now)).map(
    ({ id, supplier, phone, offer, place, weeks, heard, since }) => ({
      ...{ kind: "doubtful" as const, key: `${id}/${since}`, about: offer.title },
      supplier: { ...supplier, phone },
      ...{ on: isoDay(since), days: today - since, figures: { weeks, heard, place } },
    }),
  );
}

type FullRow = {
  id: string;
  code: string;
  name: string;
  phone: string | null;
  title: string;
  place: string | null;
  since: IsoDay;
};

/** Who says "full" without a break for longer than the region's term. */
export async function listFullTooLong({ today, terms, clocks }: Clocked): Promise<Exception[]> {
  const rows = await db.$queryRaw<FullRow[]>`
    with said as (
      select d.id, d.offer_place_id, d.status, d.as_of,
        row_number() over (partition by d.offer_place_id order by d.as_of desc, d.id desc) as nth,
        max(d.as_of) filter (where d.status <> 'full') over (partition by d.offer_place_id)
          as last_other
      from waiting_declaration d
      where not exists (select from declaration_withdrawal t where t.declaration_id = d.id)
        and exists (
          select from waiting_declaration f where f.offer_place_id = d.offer_place_id
            and f.status = 'full' and f.as_of >= ${isoDay(today - clocks.unknownAfterDays)}::date
        )
    ),
    runs as (
      select offer_place_id, min(as_of) as since from said
      where status = 'full' and as_of > coalesce(last_other, '-infinity')
      group by offer_place_id
    )
    select p.id, s.code, s.name, s.phone, o.title, l.name as place,
      to_char(r.since, 'YYYY-MM-DD') as since
    from said
    join runs r on r.offer_place_id = said.offer_place_id
    join offer_place p on p.id = said.offer_place_id and p.ended_on is null
    join offer o on o.id = p.offer_id
    join supplier s on s.id = o.supplier_id
    left join place l on l.id = p.place_id
    where said.nth = 1 and said.status = 'full'
      and r.since < ${isoDay(today - terms.fullSignalDays)}::date and ${isShownSql} and ${holdsSql(today)}`;
  return rows.map(({ id, title, place, since, ...supplier }) => ({
    ...{ kind: "full" as const, key: `${id}/${since}`, supplier, about: title, on: since },
    days: today - dayNumber(since) - terms.fullSignalDays,
    figures: { place },
  }));
}
