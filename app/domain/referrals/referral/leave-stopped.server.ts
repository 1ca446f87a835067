import { moveReferral } from "./move-referral.server";
import type { ReferralState } from "./referral";
import type { FoundReferral } from "./referral-for.server";
import { release } from "./settle-requests.server";
import { tellOwner, tellReceiver } from "./tell-of-referral.server";
import { closeRequestsOfSupplier } from "../requests/close-requests.server";
import { tellSender } from "../requests/tell-parties.server";
import { changed, commit, type Trace, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { referralRules } from "~/domain/catalogue/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { workdaysAfter } from "~/domain/kernel/workday";

const NOT_STARTED = ["offered", "question", "waitlisted", "accepted", "opened", "scheduled"];
const KIND = "supplier-stopped";

/** `by`: until then whoever has a running trajectory in hand looks what has to happen. */
type Day = { now: Date; today: DayNumber; by: DayNumber };

/**
 * A supplier without a contract in force takes nobody: what it was asked is closed, what did not start goes
 * back to its sender, and whoever has running help in hand gets a day for it. Safe to do again at any time.
 */
export async function leaveStopped(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "referrals.tend");
  const region = await findRegion(now);
  if (!region?.referral) return;
  const today = dayAt(now);
  const { terms } = referralRules(region);
  const day = { now, today, by: workdaysAfter(today, terms.openWorkdays, region.holidays) };
  const { stopped, resumed } = await listStopped(actor, today);
  const faults: unknown[] = [];
  // One that fails holds up no other.
  for (const supplierId of stopped)
    await leave(actor, supplierId, day).catch((fault: unknown) => faults.push(fault));
  for (const supplierId of resumed) await goOn(actor, supplierId);
  if (faults.length > 0) throw new AggregateError(faults, "Some stopped suppliers were not left.");
}

type Found = { supplierId: string; isStopped: boolean };

/** Of those that have something open here: who has had a contract and has none in force today. */
async function listStopped(actor: Actor, today: DayNumber) {
  const on = isoDay(today);
  const found = await askWithin(
    actor,
    (tx) => tx.$queryRaw<Found[]>`
      select s.id as "supplierId", not exists (
          select from contract c where c.supplier_id = s.id and c.state = 'active'
            and c.starts_on <= ${on}::date and coalesce(c.ends_on, 'infinity') >= ${on}::date
        ) as "isStopped"
      from supplier s
      where exists (select from contract c where c.supplier_id = s.id)
        and (exists (select from availability_request r where r.supplier_id = s.id and r.due_on is not null)
          or exists (select from referral r where r.supplier_id = s.id and r.due_on is not null))
      order by s.id`,
  );
  const idsOf = (isStopped: boolean) =>
    found.filter((one) => one.isStopped === isStopped).map(({ supplierId }) => supplierId);
  return { stopped: idsOf(true), resumed: idsOf(false) };
}

async function leave(actor: Actor, supplierId: string, day: Day): Promise<void> {
  await commit(actor, async (tx) => {
    await within(tx, actor);
    await tx.$queryRaw`select id from referral where supplier_id = ${supplierId}::uuid for update`;
    const where = { supplierId, supplierStoppedOn: null };
    const include = { need: true, request: true, supplier: { select: { name: true } } } as const;
    const rows = await tx.referral.findMany({ where: { ...where, dueOn: { not: null } }, include });
    const found = rows.map((row) => ({ ...row, state: row.state as ReferralState }));
    const traces: Trace[] = [];
    for (const one of found) {
      if (isGoingOn(one)) traces.push(await lookAt(tx, one, day));
      else if (NOT_STARTED.includes(one.state))
        traces.push(...(await sendBack(tx, one, { actor, day })));
    }
    // After the referrals: a yes that was freed is closed as well.
    traces.push(...(await closeRequests(tx, supplierId, { actor, day })));
    return traces.length === 0 ? unchanged(null) : changed(null, ...traces);
  });
}

/** Help that runs, and that of a crisis: there somebody is being helped already. */
function isGoingOn({ state, crisisAt }: FoundReferral): boolean {
  return state === "started" || (crisisAt !== null && NOT_STARTED.includes(state));
}

type By = { actor: Actor; day: Day };

async function closeRequests(tx: Tx, supplierId: string, { actor, day }: By): Promise<Trace[]> {
  const { now, today } = day;
  const { closed, announced } = await closeRequestsOfSupplier(tx, actor, { supplierId, now });
  for (const request of closed)
    await tellSender(tx, { kind: KIND, key: `stopped/${isoDay(today)}`, request }, now);
  return closed.map(({ id }, n) => ({
    ...{ action: "availability.close", subject: `availability/${id}` },
    ...{ details: { reason: KIND }, announce: n === 0 ? announced : [] },
  }));
}

async function sendBack(tx: Tx, found: FoundReferral, { actor, day }: By): Promise<Trace[]> {
  const { now, today } = day;
  const shut = found.openedAt === null ? {} : { shutAt: now };
  const data = { ...shut, supplierStoppedOn: dateOf(today) };
  await release(tx, found, { actor, now });
  const step = { move: "withdraw", side: "sender", data } as const;
  const moved = await moveReferral(tx, found, { ...step, actor, now });
  if (!("state" in moved)) return [];
  const key = `stopped/${isoDay(today)}`;
  await tellOwner(tx, found, { kind: KIND, key, now });
  await tellReceiver(tx, found, { kind: "referral-changed", key, now });
  return [moved.trace];
}

async function lookAt(tx: Tx, found: FoundReferral, { now, today, by }: Day): Promise<Trace> {
  // What was owed before stays owed then.
  const due = Math.min(by, found.dueOn ? dayNumber(found.dueOn) : by);
  const data = { supplierStoppedOn: dateOf(today), dueOn: dateOf(due) };
  await tx.referral.update({ where: { id: found.id }, data });
  await tellOwner(tx, found, { kind: KIND, key: `stopped/${isoDay(today)}`, now });
  const trace = { action: "referral.supplier-stopped", subject: `referral/${found.id}` };
  return { ...trace, details: { dueOn: isoDay(due) }, announce: [] };
}

/** It has a contract again: running help just goes on. */
async function goOn(actor: Actor, supplierId: string): Promise<void> {
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const again = await tx.referral.updateManyAndReturn({
      where: { supplierId, dueOn: { not: null }, supplierStoppedOn: { not: null } },
      data: { supplierStoppedOn: null },
      select: { id: true },
    });
    const traces = again.map(({ id }) => ({
      ...{ action: "referral.supplier-resumed", subject: `referral/${id}`, announce: [] },
    }));
    return traces.length === 0 ? unchanged(null) : changed(null, ...traces);
  });
}
