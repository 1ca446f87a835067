/** Whose a referral is, for who asks for what is known of its client: the sender's or the supplier's. */
import type { Tx } from "~/db/commit.server";
import { noteRefusal } from "~/db/look.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay, may, type Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type Side = "sender" | "supplier";

export const ABOUT = {
  need: true,
  supplier: { select: { name: true, code: true } },
  offerPlace: { select: { offer: { select: { title: true } } } },
} as const satisfies Prisma.ReferralInclude;

export type OwnReferral = Prisma.ReferralGetPayload<{ include: typeof ABOUT }> & { side: Side };

/**
 * The referral, where the permission is the actor's for its own side of it. Whoever asks for one of others
 * is answered as if there were none; both that and a role that may not are noted in the log.
 */
export async function getOwnReferral(
  actor: Actor,
  permission: Permission,
  { referralId, now }: { referralId: string; now: Date },
): Promise<OwnReferral> {
  const found = isUuid(referralId)
    ? await askWithin(actor, (tx) => ownIn(tx, actor, referralId))
    : null;
  if (found && may(actor, permission, ownershipOf(found))) return found;
  const asked = isUuid(referralId) ? referralId : null;
  await noteRefusal(actor, { referralId: asked, groups: ["identity"], ground: permission }, now);
  if (found) assertMay(actor, permission, ownershipOf(found));
  assertHolds(actor, permission);
  throw new Missing("referral");
}

/** Null also where it is of others. */
export async function ownIn(tx: Tx, actor: Actor, id: string): Promise<OwnReferral | null> {
  const found = await tx.referral.findUnique({ where: { id }, include: ABOUT });
  if (!found) return null;
  if (found.organisationId === actor.organisationId) return { ...found, side: "sender" };
  return actor.supplierIds.includes(found.supplierId) ? { ...found, side: "supplier" } : null;
}

/** Denied where the role has the right nowhere at all: then it does not matter whether there is one. */
export function assertHolds(actor: Actor, permission: Permission): void {
  const [supplierId = ""] = actor.supplierIds;
  if (may(actor, permission, { supplierId })) return;
  assertMay(actor, permission, { organisationId: actor.organisationId ?? "" });
}

function ownershipOf({ side, organisationId, supplierId }: OwnReferral) {
  return side === "sender" ? { organisationId } : { supplierId };
}
