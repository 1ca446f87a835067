import { challengeState, type ChallengeView, type Said } from "./challenge";
import { db, type ReadDatabase } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

type Row = Omit<ChallengeView, "state" | "answer"> & {
  isTakenBack: boolean;
  answer: Said | null;
  answeredAt: Date | null;
};

type Sql = Pick<ReadDatabase, "$queryRaw">;

/** The own organisation's challenges of an offer, the newest first. */
export async function listOwnChallenges(
  actor: Actor,
  offerCode: string,
  now = new Date(),
): Promise<ChallengeView[]> {
  assertMay(actor, "waiting-time.challenge");
  const places = await db.offerPlace.findMany({
    where: { offer: { code: offerCode } },
    select: { id: true },
  });
  const all = await readChallenges(
    db,
    places.map(({ id }) => id),
    now,
  );
  return all.filter(({ organisationId }) => organisationId === actor.organisationId);
}

/** Every challenge at these places, with how it stands; the newest first. */
export async function readChallenges(
  from: Sql,
  offerPlaceIds: string[],
  now: Date,
): Promise<ChallengeView[]> {
  if (offerPlaceIds.length === 0) return [];
  const rows = await from.$queryRaw<Row[]>`
    select c.id, c.offer_place_id as "offerPlaceId", place.name as place, o.code as "offerCode",
      c.organisation_id as "organisationId", g.name as organisation, c.made_by as "madeBy",
      c.called_on - date 'epoch' as "calledOn", c.weeks, c.note,
      c.due_on - date 'epoch' as "dueOn", c.told,
      exists (select from declaration_withdrawal w where w.declaration_id = c.declaration_id)
        as "isTakenBack",
      jsonb_build_object('status', s.status, 'weeksToIntake', s.weeks_to_intake,
        'weeksToStart', s.weeks_to_start) as seen,
      next.said as answer, next.declared_at as "answeredAt"
    from waiting_challenge c
    join waiting_declaration s on s.id = c.declaration_id
    join offer_place p on p.id = c.offer_place_id
    join offer o on o.id = p.offer_id
    join organisation g on g.id = c.organisation_id
    left join place on place.id = p.place_id
    left join lateral (
      select d.declared_at, jsonb_build_object('status', d.status,
        'weeksToIntake', d.weeks_to_intake, 'weeksToStart', d.weeks_to_start) as said
      from waiting_declaration d
      where d.offer_place_id = c.offer_place_id and (d.as_of, d.id) > (s.as_of, s.id)
        and not exists (select from declaration_withdrawal w where w.declaration_id = d.id)
      order by d.as_of, d.id limit 1
    ) next on true
    where c.offer_place_id = any(${offerPlaceIds}::uuid[])
    order by c.id desc`;
  return rows.map(({ isTakenBack, answer, answeredAt, ...row }) => ({
    ...row,
    state: challengeState({ ...row, isTakenBack, answer }, dayAt(now)),
    answer: answer && { ...answer, at: answeredAt! },
  }));
}
