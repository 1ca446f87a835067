import { releaseByDays } from "../running/periods.server";
import { tellOwner, tellReceiver } from "../referral/tell-of-referral.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { referralRules, runningTerms } from "~/domain/catalogue/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/**
 * Tells both sides of help that runs, once for each of the region's days, that its indication ends; after
 * the end that is what is late (ladder.ts). Safe to do again at any time.
 */
export async function tendIndications(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const region = await findRegion(now);
  if (!region?.referral || isTooEarlyToTell(now)) return;
  const { warnDays } = runningTerms(referralRules(region));
  const today = dayAt(now);
  for (const ending of await listEnding(actor, today + Math.max(...warnDays))) {
    const left = dayNumber(ending.toOn) - today;
    if (left < 0) await becomeLate(actor, ending);
    else await tell(actor, ending, { step: stepOf(left, warnDays), now });
  }
  await releaseParts(actor, now);
}

/** The last of the region's days that has come: with 12 days left, and 90 and 30, it is 30. */
function stepOf(left: number, warnDays: number[]): number {
  return Math.min(...warnDays.filter((days) => left <= days));
}

type Ending = {
  id: string;
  ownerId: string;
  supplierId: string;
  dueOn: Date;
  indicationId: string;
  toOn: Date;
};

/** Of help that runs: its last indication, where that ends by a day. */
function listEnding(actor: Actor, by: DayNumber): Promise<Ending[]> {
  return askWithin(
    actor,
    (tx) => tx.$queryRaw<Ending[]>`
      select r.id, r.owner_id as "ownerId", r.supplier_id as "supplierId", r.due_on as "dueOn",
        i.id as "indicationId", i.to_on as "toOn"
      from referral r join trajectory t on t.referral_id = r.id
        join lateral (select * from indication i where i.trajectory_id = t.id and i.kind = 'regular'
          order by i.from_on desc nulls last limit 1) i on true
      where r.state = 'started' and i.to_on <= ${dateOf(by)}
      order by i.to_on, r.number`,
  );
}

async function tell(
  actor: Actor,
  { indicationId, toOn, ...referral }: Ending,
  { step, now }: { step: number; now: Date },
): Promise<void> {
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const { count } = await tx.indication.updateMany({
      where: { id: indicationId, toOn, OR: [{ toldDays: null }, { toldDays: { gt: step } }] },
      data: { toldDays: step },
    });
    if (count === 0) return unchanged(null);
    const on = isoDay(dayNumber(toOn));
    const key = `ends/${on}/${step}`;
    await tellOwner(tx, referral, { kind: "indication-ending", key, now });
    await tellReceiver(tx, referral, { kind: "own-indication-ending", key, now });
    const subject = `referral/${referral.id}`;
    const trace = { action: "referral.end-told", subject, announce: [] };
    return changed(null, { ...trace, details: { on, days: step } });
  });
}

/** From its last day on nothing else is due sooner: whoever has it in hand is told, and the ladder begins. */
async function becomeLate(actor: Actor, { id, dueOn, toOn }: Ending): Promise<void> {
  if (dueOn >= toOn) return;
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const where = { id, state: "started", dueOn };
    const { count } = await tx.referral.updateMany({ where, data: { dueOn: toOn } });
    if (count === 0) return unchanged(null);
    const trace = { action: "referral.indication-over", subject: `referral/${id}`, announce: [] };
    return changed(null, { ...trace, details: { on: isoDay(dayNumber(toOn)) } });
  });
}

/** What comes with the first day of an indication or after its last, of which the day has come. */
async function releaseParts(actor: Actor, now: Date): Promise<void> {
  for (const id of await askWithin(actor, (tx) => listUnreleased(tx, dateOf(dayAt(now)))))
    await commit(actor, async (tx) => {
      await within(tx, actor);
      await releaseByDays(tx, id, { by: actor.userId, now });
      return changed(null, {
        ...{ action: "referral.release-parts", subject: `referral/${id}`, announce: [] },
      });
    });
}

async function listUnreleased(tx: Tx, today: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct r.id from referral r join trajectory t on t.referral_id = r.id
      join indication i on i.trajectory_id = t.id join instalment p on p.indication_id = i.id
    where r.state = 'started' and p.released_at is null
      and ((p.trigger in ('start', 'none') and i.from_on <= ${today})
        or (p.trigger = 'period-end' and i.to_on < ${today}))`;
  return rows.map(({ id }) => id);
}
