import { randomUUID } from "node:crypto";

import { notePlan } from "./add-plan.server";
import { type Waiver, WAIVERS } from "./plan";
import { planGivers } from "./plan-givers.server";
import type { WayOfAsking } from "../choice/basis";
import { isToComplete } from "../crisis/complete-crisis.server";
import { openFields } from "../identity/seal-client.server";
import { type FoundReferral, referralFor } from "../referral/referral-for.server";
import { tellReceiver } from "../referral/tell-of-referral.server";
import { changed, commit, type Tx } from "~/db/commit.server";
import { noteLook } from "~/db/look.server";
import type { Actor } from "~/domain/accounts/public";
import { type Giver, GIVERS } from "~/domain/catalogue/public";
import { dateOf, dayAt, type DayNumber } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type SharedPlan = {
  id: string;
  /** The version that the sender saw. */
  number: number;
  /** Who says yes now; who said so before need not say it again. */
  givers: Giver[];
  how: WayOfAsking | null;
  givenOn: DayNumber | null;
};

/**
 * The newest version goes to the supplier: after the permission of everybody who must give it on that day,
 * and before the start (I15). The permission is a purpose of its own, and an obstacle stands in for none.
 */
export function sharePlan(
  actor: Actor,
  shared: SharedPlan,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const { id, number } = shared;
    const found = await referralFor(tx, actor, { id, side: "sender" });
    const newest = await tx.plan.findFirst({
      where: { referralId: id },
      orderBy: { number: "desc" },
    });
    const fault = stateFault(found) ?? (newest ? null : refuse("plan.none"));
    if (fault) return fault;
    if (newest!.number !== number || isShared(newest!)) return refuseMove("plan.changed-meanwhile");
    const refused = await askConsent(tx, actor, { found, shared, now });
    if (refused) return refused;
    const data = { deliveredAt: now, readAt: null, closedAt: null };
    await tx.plan.update({ where: { id: newest!.id }, data });
    await tx.referral.update({
      where: { id },
      data: { planWaived: null, changedAt: now, version: { increment: 1 } },
    });
    await notePlan(tx, actor, { id, act: "share-plan", side: "sender", now });
    const key = `share-plan/${found.version}`;
    await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    const trace = { action: "plan.share", subject: `referral/${id}`, announce: [] };
    return changed(null, { ...trace, details: { number } });
  });
}

const isShared = (plan: { deliveredAt: Date | null; closedAt: Date | null }) =>
  plan.deliveredAt !== null && plan.closedAt === null;

function stateFault(found: FoundReferral): Refused | null {
  const { state, shutAt, wipedAt, startedOn } = found;
  if (startedOn !== null) return refuseMove("plan.started");
  const isOpen = ["opened", "scheduled"].includes(state) && !isToComplete(found);
  return isOpen && shutAt === null && wipedAt === null ? null : refuseMove("plan.not-opened");
}

type Asked = { found: FoundReferral; shared: SharedPlan; now: Date };

/** Adds what is said now to what stands, and refuses when somebody still has to say yes. */
async function askConsent(
  tx: Tx,
  actor: Actor,
  { found: { id, need }, shared, now }: Asked,
): Promise<Refused | null> {
  const client = (await openFields(tx, [id], ["birthDate"])).get(id);
  if (!client) return refuseMove("plan.not-opened");
  const what = { event: "change" as const, referralId: id, groups: ["plan"] };
  await noteLook(tx, actor, { what: { ...what, ground: "referral.keep" }, now });
  const about = { referralId: id, law: need.law, birthDate: client.birthDate, now };
  const { must, given } = await planGivers(tx, about);
  const said = GIVERS.filter((giver) => shared.givers.includes(giver) && !given.includes(giver));
  const missing = must.filter((giver) => !given.includes(giver) && !said.includes(giver));
  if (missing.length > 0 || must.length === 0)
    return refuse("plan.consent-missing", {
      ...{ field: "givers", details: { givers: missing.join(",") } },
    });
  return said.length === 0 ? null : write(tx, actor, { id, said, shared, now });
}

type Said = { id: string; said: Giver[]; shared: SharedPlan; now: Date };

async function write(
  tx: Tx,
  actor: Actor,
  { id, said, shared: { how, givenOn }, now }: Said,
): Promise<Refused | null> {
  if (how === null) return refuse("basis.no-way", { field: "how" });
  if (givenOn === null || givenOn > dayAt(now)) return refuse("basis.no-day", { field: "givenOn" });
  await tx.consent.createMany({
    data: said.map((giver) => ({
      ...{ id: randomUUID(), referralId: id, purpose: "plan", giver, how },
      ...{ givenOn: dateOf(givenOn), recordedBy: actor.userId, recordedAt: now },
    })),
  });
  return null;
}

/** The permission for the plan alone is taken back: the supplier can no longer read it, from now on (P-05). */
export function withdrawPlan(
  actor: Actor,
  { id }: { id: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    const { consents, plans } = await closePlans(tx, id, now);
    if (consents + plans === 0) return refuseMove("plan.nothing-shared");
    await notePlan(tx, actor, { id, act: "close-plan", side: "sender", now });
    await touch(tx, found, { now });
    const trace = { action: "plan.withdraw", subject: `referral/${id}`, announce: [] };
    return changed(null, { ...trace, details: { closed: plans } });
  });
}

/** Somebody else has to agree as well: what was said stays, and the plan is read no further until then (I15). */
export async function askPlanAnew(
  tx: Tx,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<number> {
  const plans = await closeShared(tx, id, now);
  if (plans > 0) await notePlan(tx, actor, { id, act: "ask-plan-anew", side: "sender", now });
  return plans;
}

async function closeShared(tx: Tx, referralId: string, now: Date): Promise<number> {
  const { count } = await tx.plan.updateMany({
    where: { referralId, deliveredAt: { not: null }, closedAt: null },
    data: { closedAt: now },
  });
  return count;
}

/**
 * What was given and shared stays as evidence, and holds no longer. From now on the resident keeps it: no
 * start waits for it.
 */
export async function closePlans(tx: Tx, referralId: string, now: Date) {
  const { count: consents } = await tx.consent.updateMany({
    where: { referralId, purpose: "plan", withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  const plans = await closeShared(tx, referralId, now);
  if (consents + plans > 0)
    await tx.referral.updateMany({
      where: { id: referralId, startedOn: null },
      data: { planWaived: "keeps" },
    });
  return { consents, plans };
}

/** No plan is shared, and why; or, with null, it is again. The help goes on either way. */
export function waivePlan(
  actor: Actor,
  { id, why }: { id: string; why: Waiver | null },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    if (found.startedOn !== null) return refuseMove("plan.started");
    if (found.openedAt === null || found.planWaived === why) return refuseMove("plan.not-opened");
    if (why !== null && !WAIVERS.includes(why)) return refuse("plan.no-waiver", { field: "why" });
    if (why !== null) await closePlans(tx, id, now);
    const act = why === null ? ("need-plan" as const) : ("waive-plan" as const);
    await notePlan(tx, actor, { id, act, side: "sender", now });
    await touch(tx, found, { now, planWaived: why });
    // Not why: the region reads this, and it stays when the referral is wiped.
    const details = { isWaived: why !== null };
    return changed(null, {
      action: "plan.waive",
      subject: `referral/${id}`,
      details,
      announce: [],
    });
  });
}

async function touch(
  tx: Tx,
  found: FoundReferral,
  { now, ...data }: { now: Date; planWaived?: Waiver | null },
): Promise<void> {
  await tx.referral.update({
    where: { id: found.id },
    data: { ...data, changedAt: now, version: { increment: 1 } },
  });
  const key = `plan/${found.version}`;
  await tellReceiver(tx, found, { kind: "referral-changed", key, now });
}
