import { closePlans } from "../plan/share-plan.server";
import { referralFor } from "./referral-for.server";
import { tellReceiver } from "./tell-of-referral.server";
import { changed, type Changed, commit, type Tx } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import type { Giver } from "~/domain/catalogue/public";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";
import type { Referral } from "~/generated/prisma/client";

/** Somebody told the sender that the permission is taken back (AVG 7.3; P-05). */
export function withdrawConsent(
  actor: Actor,
  { id }: { id: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const found = await referralFor(tx, actor, { id, side: "sender" });
    return takeConsentBack(tx, found, { by: actor.userId, side: "sender", giver: null, now });
  });
}

/** `giver` null: whoever gave it. */
type Taking = { by: string; side: "sender" | "resident"; giver: Giver | null; now: Date };

/** Who it is was not shared by permission where only other things were agreed to. */
function isShutBy(held: { purpose: string }[]): boolean {
  return held.some(({ purpose }) => purpose === "identity");
}

function isOpenTo({ openedAt, shutAt, takenOverAt }: Shut): boolean {
  return openedAt !== null && shutAt === null && takenOverAt === null;
}

type Shut = Pick<Referral, "openedAt" | "shutAt" | "takenOverAt">;

/**
 * What was given stays as evidence; what the supplier did not take over yet is shut to it at once, whatever
 * state the help is in.
 */
export async function takeConsentBack(
  tx: Tx,
  found: Pick<
    Referral,
    "id" | "supplierId" | "ownerId" | "openedAt" | "shutAt" | "takenOverAt" | "version"
  >,
  { by, side, giver, now }: Taking,
): Promise<Changed<null> | Refused> {
  const { id } = found;
  const where = { referralId: id, withdrawnAt: null, ...(giver && { giver }) };
  const held = await tx.consent.findMany({ where, select: { purpose: true } });
  if (held.length === 0) return refuseMove("referral.no-consent-to-withdraw");
  await tx.consent.updateMany({ where, data: { withdrawnAt: now } });
  // Without everybody's yes a plan is shared with nobody, whatever is open besides.
  await closePlans(tx, id, now);
  const isOpen = isShutBy(held) && isOpenTo(found);
  await tx.referral.update({
    where: { id },
    data: { ...(isOpen && { shutAt: now }), version: { increment: 1 }, changedAt: now },
  });
  const act = "withdraw-consent";
  await tx.referralEntry.create({ data: { referralId: id, at: now, by, side, act } });
  const key = `${act}/${found.version}`;
  if (isOpen) await tellReceiver(tx, found, { kind: "referral-changed", key, now });
  const trace = { action: "referral.withdraw-consent", subject: `referral/${id}`, announce: [] };
  return changed(null, { ...trace, details: { shut: isOpen ? 1 : 0 } });
}
