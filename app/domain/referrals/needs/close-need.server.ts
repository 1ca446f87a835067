import { CLOSE_REASONS, type CloseReason, need } from "./need";
import { assertReferrer, holdNeed, needFor } from "./need-for.server";
import { isUnderWay } from "./under-way.server";
import { needDue } from "./write-need.server";
import { withdrawWaiting } from "../expert-team/ask-expert-team.server";
import { closeOpenRequests } from "../requests/close-requests.server";
import { changed, commit } from "~/db/commit.server";
import { within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf } from "~/domain/kernel/day";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

export type ClosedNeed = { id: string; reason: string };

/** Nobody is looked for any more: whoever was asked hears that it is over, and not why. */
export function closeNeed(
  actor: Actor,
  { id, reason }: ClosedNeed,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertReferrer(actor, "need.keep");
    await within(tx, actor);
    const { state } = await holdNeed(tx, actor, id);
    if (!isReason(reason)) return refuse("need.no-reason", { field: "reden" });
    if (after(need, state, "close") === null) return refuseMove("need.closed");
    if (await isUnderWay(tx, id)) return refuseMove("need.under-way");
    const { count } = await tx.need.updateMany({
      where: { id, state },
      data: { state: "closed", closedReason: reason, closedAt: now, changedAt: now, dueOn: null },
    });
    if (count === 0) return refuseMove("need.closed");
    await withdrawWaiting(tx, { needId: id }, now);
    const told = await closeOpenRequests(tx, actor, { needId: id, reason: "need-closed", now });
    const trace = { action: "need.close", subject: `need/${id}`, announce: told };
    return changed(null, { ...trace, details: { reason } });
  });
}

export function reopenNeed(actor: Actor, id: string, now = new Date()): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertReferrer(actor, "need.keep");
    await within(tx, actor);
    const { state } = await needFor(tx, actor, id);
    if (after(need, state, "reopen") === null) return refuseMove("need.open");
    const { count } = await tx.need.updateMany({
      where: { id, state },
      data: {
        ...{ state: "open", closedReason: "", closedAt: null, changedAt: now },
        dueOn: dateOf(needDue(await getRegion(now), now)),
      },
    });
    if (count === 0) return refuseMove("need.open");
    return changed(null, { action: "need.reopen", subject: `need/${id}`, announce: [] });
  });
}

const isReason = (reason: string): reason is CloseReason =>
  CLOSE_REASONS.some((known) => known === reason);
