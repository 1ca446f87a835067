import type { Candidate, MatchDay, Wish } from "./match";
import { db } from "~/db/read.server";

/**
 * Every place that passes the gates, and those of the offers that were chosen before, in one question
 * to the projection. What decides are the gates of `match.ts`; here they only keep the answer small.
 */
export async function listCandidates(
  wish: Wish,
  { today, clocks }: MatchDay,
): Promise<Candidate[]> {
  const { law, profile, intensity, municipality, age, offers } = wish;
  const rows = await db.$queryRaw<{ candidates: Candidate[] | null }[]>`
    select json_agg(json_build_object(
      'offerPlaceId', d.id, 'offerId', d.offer_id, 'supplierId', d.supplier_id,
      'law', d.law, 'profile', d.profile, 'intensities', d.intensities,
      'municipalities', d.municipalities, 'ageMin', d.age_min, 'ageMax', d.age_max,
      'kinds', d.kinds, 'deliveryForm', d.delivery_form, 'languages', d.languages,
      'goalTypes', d.goal_types, 'atHome', d.at_home, 'lat', d.lat, 'lon', d.lon,
      'waitStatus', d.wait_status, 'waitAsOf', d.wait_as_of, 'weeksToStart', d.weeks_to_start,
      'doubtfulFrom', d.doubtful_from, 'stopFrom', d.stop_from, 'stopTo', d.stop_to,
      'scopeFrom', d.scope_from, 'scopeTo', d.scope_to)) as candidates
    from search_document d
    where not d.is_removed and (d.offer_id = any(${offers}::uuid[]) or (
      d.law = ${law} and d.kinds && array['hoofdaannemer', 'zorgcombinatie']
      and ${today}::int between d.scope_from and d.scope_to
      and (${profile}::text is null or d.profile = ${profile}::text)
      and (${intensity}::text is null or ${intensity}::text = any(d.intensities))
      and (${municipality}::text is null or ${municipality}::text = any(d.municipalities))
      and d.age_min <= ${age.to}::int and d.age_max >= ${age.from}::int
      and not ${today}::int between d.stop_from and d.stop_to
      and (d.wait_status not in ('full', 'stop')
        or ${today}::int - d.wait_as_of > ${clocks.unknownAfterDays}::int)))`;
  return rows[0]?.candidates ?? [];
}
