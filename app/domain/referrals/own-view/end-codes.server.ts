import type { EndReason, Holder } from "./resident-code";
import { referralFor } from "../referral/referral-for.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

type Ended = { referralId: string | { in: string[] }; id?: string; holder?: Holder };

/** They open nothing from here on, and who was looking looks no longer; returns how many. */
export async function endCodes(
  tx: Tx,
  which: Ended,
  { endReason, now }: { endReason: EndReason; now: Date },
): Promise<number> {
  const live = await tx.residentCode.findMany({
    where: { ...which, endedAt: null },
    select: { id: true },
  });
  const ids = live.map(({ id }) => id);
  await tx.residentSession.deleteMany({ where: { codeId: { in: ids } } });
  await tx.residentCode.updateMany({
    where: { id: { in: ids } },
    data: { endedAt: now, endReason },
  });
  return ids.length;
}

/** The sender takes a code back. */
export function revokeCode(
  actor: Actor,
  { referralId, codeId }: { referralId: string; codeId: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const { id, organisationId } = await referralFor(tx, actor, { id: referralId, side: "sender" });
    assertMay(actor, "own-view.keep", { organisationId });
    const which = { referralId: id, id: codeId };
    const count = await endCodes(tx, which, { endReason: "revoked", now });
    if (count === 0) return refuseMove("own-view.ended-already");
    return changed(null, { action: "own-view.revoke", subject: `referral/${id}`, announce: [] });
  });
}

/**
 * Nobody looks with a code, for somebody's safety; it holds for every referral of the need. Switched off
 * again nothing comes back: a new code is handed over.
 */
export function guardOwnView(
  actor: Actor,
  { referralId, isOff }: { referralId: string; isOff: boolean },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id: referralId, side: "sender" });
    const { needId, organisationId } = found;
    assertMay(actor, "own-view.keep", { organisationId });
    if ((found.ownViewOffAt !== null) === isOff) return unchanged(null);
    const rows = await tx.referral.findMany({
      where: { needId, organisationId },
      select: { id: true },
    });
    const all = { in: rows.map(({ id }) => id) };
    if (isOff) await endCodes(tx, { referralId: all }, { endReason: "unsafe", now });
    const ownViewOffAt = isOff ? now : null;
    await tx.referral.updateMany({
      where: { id: all },
      data: { ownViewOffAt, ownViewOffBy: isOff ? actor.userId : null },
    });
    const action = isOff ? "own-view.off" : "own-view.on";
    return changed(null, { action, subject: `referral/${referralId}`, announce: [] });
  });
}
