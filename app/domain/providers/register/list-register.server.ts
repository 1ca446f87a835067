import {
  REGISTER_PAGE,
  type RegisterLine,
  type RegisterNeed,
  type RegisterPage,
} from "./register-line";
import { db, sql } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { deskTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

export type RegisterSearch = { text: string; need: RegisterNeed | null; page: number };

type Row = RegisterLine & { total: number };

/** All suppliers by name, or those that are looked for; a number of them on a page. */
export async function listRegister(
  actor: Actor,
  { text, need, page }: RegisterSearch,
  now = new Date(),
): Promise<RegisterPage> {
  assertMay(actor, "contract.read-scope");
  const today = isoDay(dayAt(now));
  const { contractEndingDays } = deskTerms(await getRegion(now));
  const soon = isoDay(dayAt(now) + contractEndingDays);
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const wanted = {
    ending: sql`next_end <= ${soon}::date`,
    suspended: sql`suspended > 0`,
    planned: sql`planned > 0`,
    without: sql`in_force = 0 and successor is null`,
  };
  const rows = await db.$queryRaw<Row[]>`
    with lines as (
      select s.id, s.code, s.name, s.kind::text as kind,
        (select x.name from supplier x where x.id = s.successor_id) as successor,
        count(*) filter (where c.holds and c.state = 'active')::int as in_force,
        count(*) filter (where c.holds and c.state = 'suspended')::int as suspended,
        count(c.planned_on)::int as planned,
        min(c.ends_on) filter (where c.holds and c.state <> 'ended') as next_end
      from supplier s
      left join (
        select *, starts_on <= ${today}::date and coalesce(ends_on, 'infinity') >= ${today}::date
          as holds from contract
      ) c on c.supplier_id = s.id
      where ${text} = '' or s.name ilike ${like} or lower(s.code) = lower(${text})
      group by s.id
    )
    select id, code, name, kind, successor, in_force as "inForce", suspended, planned,
      to_char(next_end, 'YYYY-MM-DD') as "nextEnd", count(*) over ()::int as total
    from lines where ${need ? wanted[need] : sql`true`}
    order by lower(name), code
    limit ${REGISTER_PAGE} offset ${(page - 1) * REGISTER_PAGE}`;
  const total = rows[0]?.total ?? 0;
  const lines = rows.map(({ total: _, ...line }) => line);
  return { lines, total, page, pages: Math.max(1, Math.ceil(total / REGISTER_PAGE)) };
}
