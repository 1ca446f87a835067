import type { Candidate, MatchDay, Wish } from "./match";
import { db, sql } from "~/db/read.server";

/** In the order of the question: names for every field of every row would be most of the answer. */
const FIELDS = [
  ...(["offerPlaceId", "offerId", "supplierId", "law", "segment", "profile"] as const),
  ...(["intensities", "municipalities", "ageMin", "ageMax", "kinds"] as const),
  ...([
    "deliveryForm",
    "languages",
    "goalTypes",
    "atHome",
    "lat",
    "lon",
    "waitStatus",
    "waitAsOf",
    "weeksToStart",
  ] as const),
  ...(["doubtfulFrom", "stopFrom", "stopTo", "scopeFrom", "scopeTo"] as const),
] as const satisfies (keyof Candidate)[];

/**
 * Every place that passes the gates, and those of the offers that were chosen before, in one question
 * to the projection. What decides are the gates of `match.ts`; here they only keep the answer small.
 */
export async function listCandidates(
  wish: Wish,
  { today, clocks }: MatchDay,
): Promise<Candidate[]> {
  const { law, profile, intensity, municipality, age, offers } = wish;
  return candidatesWhere(sql`d.offer_id = any(${offers}::uuid[]) or (
      d.law = ${law} and d.age_min <= ${age.to}::int and d.age_max >= ${age.from}::int
      and ${today}::int between d.scope_from and d.scope_to
      and not ${today}::int between d.stop_from and d.stop_to
      and d.kinds && array['hoofdaannemer', 'zorgcombinatie']
      and (${profile}::text is null or d.profile = ${profile}::text)
      and (${intensity}::text is null or ${intensity}::text = any(d.intensities))
      and (${municipality}::text is null or ${municipality}::text = any(d.municipalities))
      and (d.wait_status not in ('full', 'stop')
        or ${today}::int - d.wait_as_of > ${clocks.unknownAfterDays}::int))`);
}

/** Every place of these suppliers, whatever stands in the way. */
export function listCandidatesOf(supplierIds: string[]): Promise<Candidate[]> {
  return candidatesWhere(sql`d.supplier_id = any(${supplierIds}::uuid[])`);
}

/** Whatever is given there for that age, whoever regulates it and whatever help it is. */
export function listCandidatesBeside({ law, municipality, age }: Wish): Promise<Candidate[]> {
  return candidatesWhere(sql`
      d.law = ${law} and d.age_min <= ${age.to}::int and d.age_max >= ${age.from}::int
      and (${municipality}::text is null or ${municipality}::text = any(d.municipalities))`);
}

async function candidatesWhere(condition: ReturnType<typeof sql>): Promise<Candidate[]> {
  const rows = await db.$queryRaw<{ candidates: string | null }[]>`
    select json_agg(json_build_array(d.id, d.offer_id, d.supplier_id, d.law, d.segment, d.profile, d.intensities,
      d.municipalities, d.age_min, d.age_max, d.kinds, d.delivery_form, d.languages,
      d.goal_types, d.at_home, d.lat, d.lon, d.wait_status, d.wait_as_of, d.weeks_to_start,
      d.doubtful_from, d.stop_from, d.stop_to, d.scope_from, d.scope_to))::text as candidates
    from search_document d
    where not d.is_removed and (${condition})`;
  const found = JSON.parse(rows[0]?.candidates ?? "[]") as unknown[][];
  return found.map(
    (values) => Object.fromEntries(FIELDS.map((field, n) => [field, values[n]])) as Candidate,
  );
}
