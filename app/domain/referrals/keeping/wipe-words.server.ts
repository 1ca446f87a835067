import { ANONYMOUS_MONTHS } from "./wipe-day";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, startOfDay } from "~/domain/kernel/day";

/**
 * Empties what people wrote in needs, requests and running help that have been over for the region's term, and takes
 * away what is left of those that led to no referral after two years (security requirement P-40).
 */
export async function wipeWords(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const { referral } = await getRegion(now);
  if (!referral) return;
  const before = startOfDay(dayAt(now) - referral.keeping.endedDays + 1);
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const details = {
      ...{ requests: await emptyRequests(tx, before), needs: await emptyNeeds(tx, before) },
      running: await emptyRunning(tx, before),
      questions: await emptyQuestions(tx, before),
      orders: await dropOrders(tx, before),
      consults: await emptyConsults(tx, before),
      gone: await takeAway(tx, monthsBefore(now)),
    };
    if (Object.values(details).every((count) => count === 0)) return unchanged(null);
    return changed(null, { action: "needs.wipe", subject: "needs", details, announce: [] });
  });
}

function monthsBefore(now: Date): Date {
  const day = dateOf(dayAt(now));
  return new Date(day.setUTCMonth(day.getUTCMonth() - ANONYMOUS_MONTHS));
}

/** With the need, or by themselves when they were closed before it. */
function emptyRequests(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRaw`
    update availability_request a set question = '', reply = '', remark = '', who_can = '',
      shown = case when shown ? 'note' then jsonb_set(shown, '{note}', '""') else shown end
    where (question || reply || remark || who_can || coalesce(shown ->> 'note', '')) <> ''
      and (exists (select from need n where n.id = a.need_id and n.closed_at < ${before})
        or (state in ('closed', 'fulfilled') and (
          select max(e.at) from availability_entry e where e.request_id = a.id) < ${before}))`;
}

function emptyNeeds(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRaw`
    update need set note = '', goals = '', postcode = null
    where closed_at < ${before} and (note <> '' or goals <> '' or postcode is not null)`;
}

/** Of help that goes on after its client was wiped: what was said since, and is over. */
async function emptyRunning(tx: Tx, before: Date): Promise<number> {
  const changes = await tx.$executeRaw`
    update indication i set reason = '' from trajectory t join referral r on r.id = t.referral_id
    where t.id = i.trajectory_id and r.wiped_at is not null and i.reason <> ''
      and greatest(i.set_at, i.to_on) < ${before}`;
  const asks = await tx.$executeRaw`
    update change_ask a set reason = '' from referral r
    where r.id = a.referral_id and r.wiped_at is not null and a.reason <> ''
      and coalesce(a.answered_at, a.asked_at) < ${before}`;
  const evaluations = await tx.$executeRaw`
    update evaluation e set words = '' from referral r
    where r.id = e.referral_id and r.wiped_at is not null and e.words <> ''
      and e.recorded_at < ${before}`;
  return changes + asks + evaluations;
}

/** What the expert team was asked and said: with the need; the codes stay for the counts. */
function emptyQuestions(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRaw`
    update expert_question q set question = '', grounds = '', advice = '',
      shown = jsonb_set(shown, '{note}', '""')
    where (question || grounds || advice || coalesce(shown ->> 'note', '')) <> ''
      and exists (select from need n where n.id = q.need_id and n.closed_at < ${before})`;
}

/** In which order suppliers stood for a need that has long been closed. */
function dropOrders(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRaw`
    delete from match_snapshot s where exists (
      select from need n where n.id = s.need_id and n.closed_at < ${before})`;
}

/** What was asked and advised, after it was answered or taken back. */
function emptyConsults(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRaw`
    update consult_question set question = '', answer = ''
    where coalesce(answered_at, withdrawn_at) < ${before} and (question || answer) <> ''`;
}

async function takeAway(tx: Tx, before: Date): Promise<number> {
  const consults = await tx.$executeRaw`delete from consult_question where asked_at < ${before}`;
  const needs = await tx.$executeRaw`
    delete from need n where n.closed_at < ${before}
      and not exists (select from referral r where r.need_id = n.id)`;
  return consults + needs;
}
