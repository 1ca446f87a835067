import type { Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";

/**
 * An actor with the suppliers whose referrals come in with it: its own, and the combinations that it
 * leads. Who it is about goes to whoever receives alone, and not to every member (architecture D16).
 */
export async function receiving(actor: Actor): Promise<Actor> {
  if (actor.supplierIds.length === 0) return actor;
  const led = await db.membership.findMany({
    where: { providerId: { in: actor.supplierIds }, isLead: true },
    select: { combinationId: true },
  });
  const supplierIds = [...actor.supplierIds, ...led.map(({ combinationId }) => combinationId)];
  return { ...actor, supplierIds };
}

/** The provider whose people receive what comes to a supplier. */
export async function receiverOf(tx: Tx, supplierId: string): Promise<string> {
  const lead = await tx.membership.findFirst({
    where: { combinationId: supplierId, isLead: true },
    select: { providerId: true },
  });
  return lead?.providerId ?? supplierId;
}
