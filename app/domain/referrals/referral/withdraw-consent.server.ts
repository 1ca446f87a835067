import { referralFor } from "./referral-for.server";
import { tellReceiver } from "./tell-of-referral.server";
import { changed, commit } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

/**
 * Somebody takes the permission back (AVG 7.3; P-05). What was given stays as evidence; what the supplier
 * did not take over yet is shut to it at once, whatever state the help is in.
 */
export function withdrawConsent(
  actor: Actor,
  { id }: { id: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    const { count } = await tx.consent.updateMany({
      where: { referralId: id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) return refuseMove("referral.no-consent-to-withdraw");
    const isOpen = found.openedAt !== null && found.shutAt === null && found.takenOverAt === null;
    await tx.referral.update({
      where: { id },
      data: { ...(isOpen && { shutAt: now }), version: { increment: 1 }, changedAt: now },
    });
    const act = "withdraw-consent";
    await tx.referralEntry.create({
      data: { referralId: id, at: now, by: actor.userId, side: "sender", act },
    });
    const key = `${act}/${found.version}`;
    if (isOpen) await tellReceiver(tx, found, { kind: "referral-changed", key, now });
    const trace = { action: "referral.withdraw-consent", subject: `referral/${id}`, announce: [] };
    return changed(null, { ...trace, details: { shut: isOpen ? 1 : 0 } });
  });
}
