import { wipeDayOf } from "./wipe-day";
import { dropClient } from "../identity/seal-client.server";
import { dropPlans } from "../plan/drop-plans.server";
import { dropReferences } from "../references/seal-references.server";
import type { ReferralState } from "../referral/referral";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";
import { sql } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { KeepingTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, type DayNumber, dayAt, dayNumber } from "~/domain/kernel/day";

/**
 * Takes away the client data of every referral whose day has come; returns how many.
 *
 * The row stays, with codes, days and the own references of both parties. Each referral is a
 * transaction: whatever ends this between two of them, the next run goes on. A hold stops it.
 */
export async function wipeReferrals(actor: Actor, now = new Date()): Promise<number> {
  assertMay(actor, "referrals.tend");
  const { referral } = await getRegion(now);
  if (!referral) return 0;
  const at: At = { terms: referral.keeping, now };
  let wiped = 0;
  for (const id of await settleWipeDays(actor, at)) if (await wipeOne(actor, id, at)) wiped += 1;
  return wiped;
}

type At = { terms: KeepingTerms; now: Date };

type Row = {
  id: string;
  organisation_id: string;
  state: ReferralState;
  hold: string;
  changed_at: Date;
  over_at: Date | null;
  started_on: Date | null;
  taken_over_at: Date | null;
  shut_at: Date | null;
  wipe_on: Date | null;
};

/** Of what ended the day of that move counts: what is noted afterwards keeps nothing longer. */
const FACTS = sql`
  select r.id, r.organisation_id, r.state, r.hold, r.changed_at, r.started_on, r.taken_over_at,
    r.shut_at,    r.wipe_on, (select min(e.at) from referral_entry e where e.referral_id = r.id
      and e.act in ('decline', 'return', 'withdraw', 'discard')) as over_at
  from referral r where r.wiped_at is null`;

/** Puts in every row the day that the terms now say; returns those whose day has come. */
function settleWipeDays(actor: Actor, { terms, now }: At): Promise<string[]> {
  return derive(async (tx) => {
    await within(tx, actor);
    const due: string[] = [];
    for (const row of await tx.$queryRaw<Row[]>`${FACTS} order by r.number`) {
      const day = dayOf(row, terms);
      if (day !== null && day <= dayAt(now) && row.hold === "") due.push(row.id);
      if (day === (row.wipe_on && dayNumber(row.wipe_on))) continue;
      const wipeOn = day === null ? null : dateOf(day);
      await tx.referral.updateMany({ where: { id: row.id, wipedAt: null }, data: { wipeOn } });
    }
    return due;
  });
}

function dayOf(row: Row, terms: KeepingTerms): DayNumber | null {
  const { state, changed_at, over_at, started_on, taken_over_at, shut_at } = row;
  const facts = {
    ...{ state, changedOn: dayAt(changed_at), overOn: over_at && dayAt(over_at) },
    startedOn: started_on && dayNumber(started_on),
    takenOverOn: taken_over_at && dayAt(taken_over_at),
    shutOn: shut_at && dayAt(shut_at),
  };
  return wipeDayOf(facts, terms);
}

async function wipeOne(actor: Actor, id: string, { terms, now }: At): Promise<boolean> {
  const outcome = await commit(actor, async (tx) => {
    await within(tx, actor);
    // Somebody may just have gone on with it, or held it.
    const [row] = await tx.$queryRaw<Row[]>`${FACTS} and r.id = ${id}::uuid for update of r`;
    const day = row ? dayOf(row, terms) : null;
    if (!row || day === null || day > dayAt(now) || row.hold !== "") return unchanged(false);
    await emptyWords(tx, id, now);
    await tx.referralEntry.create({
      data: { referralId: id, at: now, by: actor.userId, side: "sender", act: "wipe" },
    });
    // A job reads no field of a client; it takes them away for the organisation that they are of.
    await within(tx, { organisationId: row.organisation_id, supplierIds: [], roles: [] });
    await dropClient(tx, id);
    await tx.residentCode.deleteMany({ where: { referralId: id } });
    await dropPlans(tx, id);
    await dropReferences(tx, id);
    return changed(true, { action: "referral.wipe", subject: `referral/${id}`, announce: [] });
  });
  return outcome.ok && outcome.value;
}

/** What people wrote goes with it; a draft is over. */
async function emptyWords(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    update referral set wiped_at = ${now}, question = '', answer = '', obstacle_note = '',
      decline_note = '', who_can = '',
      choice_reason = case when choice_reason = '' then '' else '-' end,
      shown = shown - 'note' || jsonb_build_object('note', '', 'factors', '{}'::jsonb),
      due_on = case when state = 'draft' then null else due_on end,
      state = case when state = 'draft' then 'discarded' else state end,
      version = version + 1
    where id = ${id}::uuid`;
  await tx.$executeRaw`
    update indication set reason = '' where trajectory_id in (
      select t.id from trajectory t where t.referral_id = ${id}::uuid)`;
  await tx.$executeRaw`update evaluation set words = '' where referral_id = ${id}::uuid`;
  await tx.$executeRaw`update change_ask set reason = '' where referral_id = ${id}::uuid`;
  // With the last of a need its own words go too: beside a case number they could say who it was. Of one
  // for which help is still looked for they go after it is closed (wipe-words.server.ts).
  await tx.$executeRaw`
    update need n set goals = '', note = '', postcode = null, factors = '{}', version = version + 1
    where n.id = (select need_id from referral where id = ${id}::uuid)
      and (n.state = 'closed' or exists (
        select from referral r where r.need_id = n.id and r.started_on is not null))
      and not exists (select from referral r where r.need_id = n.id and r.wiped_at is null)`;
  await tx.$executeRaw`
    update expert_question q set question = '', grounds = '', advice = '',
      shown = shown - 'note' || jsonb_build_object('note', '', 'factors', '{}'::jsonb)
    where q.decided_at is not null and exists (select from need n where n.id = q.need_id
      and n.id = (select need_id from referral where id = ${id}::uuid)
      and (n.state = 'closed' or exists (
        select from referral r where r.need_id = n.id and r.started_on is not null))
      and not exists (select from referral r where r.need_id = n.id and r.wiped_at is null))`;
  await tx.$executeRaw`
    delete from match_snapshot s using need n where n.id = s.need_id
      and n.id = (select need_id from referral where id = ${id}::uuid)
      and (n.state = 'closed' or exists (
        select from referral r where r.need_id = n.id and r.started_on is not null))
      and not exists (select from referral r where r.need_id = n.id and r.wiped_at is null)`;
}
