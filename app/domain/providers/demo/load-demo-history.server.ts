import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/** Each supplier of the demo looked at its waits about so often. */
const EVERY_DAYS = 29;
const TIMES = 12;

/**
 * What the suppliers of the demo said over the past year: waits that rise and fall around what they say
 * now, the same for the same registers. Added once, and older than anything that stands, so that nothing
 * on the window changes. Returns how much was said.
 */
export function loadDemoHistory(actor: Actor): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  return commit(actor, async (tx) => {
    const count = await tx.$executeRaw`
      with shown as (
        select d.*, ('x' || substr(md5(o.code || coalesce(l.code, '')), 1, 6))::bit(24)::int as draw
        from waiting_declaration d
        join offer_place p on p.id = d.offer_place_id
        join offer o on o.id = p.offer_id
        left join place l on l.id = p.place_id
        where d.weeks_to_start is not null
      ),
      year as (
        select shown.*, n, greatest(0, round(weeks_to_start
          * (1 + 0.45 * sin(n * 0.55 + draw % 7)) + (draw % 5 - 2) * n / 12.0))::int as weeks
        from shown, generate_series(1, ${TIMES}::int) as n
        where (draw + n) % 9 <> 0
      )
      insert into waiting_declaration (offer_place_id, status, weeks_to_intake, weeks_to_start, as_of,
        source, declared_by, declared_at)
      select offer_place_id, status, least(weeks, weeks_to_intake), weeks, as_of - n * ${EVERY_DAYS}::int,
        source, declared_by, as_of - n * ${EVERY_DAYS}::int
      from year
      order by n desc`;
    if (count === 0) return unchanged(0);
    const trace = { action: "demo.load", subject: "waiting-declaration", details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}
