/** Whose a referral is, for who asks for what is known of its client: the sender's or the supplier's. */
import type { Tx } from "~/db/commit.server";
import { noteRefusal } from "~/db/look.server";
import { askWithin } from "~/db/within.server";
import { type Actor, may, type Permission } from "~/domain/accounts/public";
import { referralsDoneInPart } from "~/domain/combinations/public.server";
import { Denied, Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Need, Prisma, Referral } from "~/generated/prisma/client";

export type Side = "sender" | "supplier";

export type OwnReferral = Referral & {
  need: Need;
  supplierName: string;
  offerTitle: string;
  /** The code of the combination in which the reader does a part of the help; null where it received or sent it. */
  partIn: string | null;
};

export type Asked = { referralId: string; side: Side; now: Date };

/**
 * The referral, for a role that has the permission on its own side of it. Who asks for one of others is
 * answered as if there were none; both that and a role that may not stand in the log.
 */
export async function getOwnReferral(
  actor: Actor,
  permission: Permission,
  { referralId, side, now }: Asked,
): Promise<OwnReferral> {
  const isAllowed = holds(actor, permission, side);
  const found =
    isAllowed && isUuid(referralId)
      ? await askWithin(actor, (tx) => findOwn(tx, actor, { referralId, side }))
      : null;
  if (found) return found;
  const asked = isUuid(referralId) ? referralId : null;
  await noteRefusal(actor, { referralId: asked, groups: ["identity"], ground: permission }, now);
  throw isAllowed ? new Missing("referral") : new Denied(permission);
}

/**
 * Null also where it is of others; a member of a combination that does a part of the help reads along.
 * Asked one after the other: a transaction has one line.
 */
export async function findOwn(
  tx: Tx,
  { organisationId, supplierIds }: Actor,
  { referralId: id, side }: Omit<Asked, "now">,
): Promise<OwnReferral | null> {
  const own =
    side === "sender"
      ? { organisationId: organisationId ?? "" }
      : await receivedOrInPart(tx, supplierIds);
  const found = await tx.referral.findFirst({ where: { id, ...own } });
  if (!found) return null;
  const { needId, supplierId, offerPlaceId } = found;
  const need = await tx.need.findUniqueOrThrow({ where: { id: needId } });
  const supplier = await tx.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  const offer = await tx.offer.findFirstOrThrow({
    where: { places: { some: { id: offerPlaceId } } },
  });
  const isPart = side === "supplier" && !supplierIds.includes(supplierId);
  const partIn = isPart ? supplier.code : null;
  return { ...found, need, supplierName: supplier.name, offerTitle: offer.title, partIn };
}

/** What comes in, and what the member does a part of while it is open. */
export async function receivedOrInPart(
  tx: Tx,
  supplierIds: string[],
): Promise<Prisma.ReferralWhereInput> {
  const parts = await referralsDoneInPart(tx, supplierIds);
  return {
    OR: [
      { supplierId: { in: supplierIds } },
      { id: { in: parts }, openedAt: { not: null }, shutAt: null },
    ],
  };
}

export function assertHolds(actor: Actor, permission: Permission, side: Side): void {
  if (!holds(actor, permission, side)) throw new Denied(permission);
}

/** The role has the right, and stands on that side: a provider refers nobody, a team delivers nothing. */
function holds(actor: Actor, permission: Permission, side: Side): boolean {
  if (actor.organisationId === null) return false;
  if (side === "sender")
    return (
      may(actor, "start.referrer") &&
      may(actor, permission, { organisationId: actor.organisationId })
    );
  const [supplierId = ""] = actor.supplierIds;
  return may(actor, "start.provider") && may(actor, permission, { supplierId });
}
