import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

const DAYS = 720;

/**
 * What people of the demo looked for over two years: a lot in large places, little in small ones, more
 * and more of it in vain for some profiles. The same for the same day; added once.
 */
export async function loadDemoSearches(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "demo.load");
  const { region, profiles, municipalities } = await getRegion(now);
  const wanted = profiles.map(({ code, law }) => `${code} ${law}`);
  const places = municipalities.map(({ code }) => code);
  return commit(actor, async (tx) => {
    if ((await tx.searchEvent.count()) > 0) return unchanged(0);
    const count = await tx.$executeRaw`
      with drawn as (
        select n, split_part(p, ' ', 1) as profile, split_part(p, ' ', 2) as law, m as municipality,
          ('x' || substr(md5(p || m || n), 1, 6))::bit(24)::int as draw,
          ('x' || substr(md5(p), 1, 4))::bit(16)::int % 10 as rarity,
          ('x' || substr(md5(m), 1, 4))::bit(16)::int % 6 as size
        from unnest(${wanted}::text[]) p, unnest(${places}::text[]) m,
          generate_series(1, ${DAYS}::int) n
      )
      insert into search_event (region, day, hour, laws, segments, profiles, intensities,
        municipalities, expertise, forms, has_text, hits, best_wait_weeks, is_limited, source, session)
      select ${region}, ${dateOf(dayAt(now))}::date - n, 8 + draw % 12, array[law], '{}',
        array[profile], '{}', case when draw % 11 = 0 then '{}' else array[municipality] end, '{}', '{}',
        false,
        case when draw % 10 < rarity / 2 then 0 else 1 + draw % 9 end,
        case when draw % 10 < rarity / 2 then null else draw % 17 end,
        false, 'page', substr(md5(profile || municipality || n), 1, 22)
      from drawn where draw % 8 <= size`;
    if (count === 0) return unchanged(0);
    const trace = { action: "demo.load", subject: "search-event", details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}
