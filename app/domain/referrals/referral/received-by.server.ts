import type { Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";
import type { Actor } from "~/domain/accounts/public";
import { combinationsReceivedBy, receiversFor } from "~/domain/combinations/public.server";

/**
 * An actor with the suppliers whose referrals come in with it: its own, and the combinations for which its
 * member receives. Who it is about goes to whoever receives, and not to every member (architecture D16).
 */
export async function receiving(actor: Actor, now = new Date()): Promise<Actor> {
  if (actor.supplierIds.length === 0) return actor;
  const received = await combinationsReceivedBy(db, actor.supplierIds, now);
  return { ...actor, supplierIds: [...actor.supplierIds, ...received] };
}

/** The providers whose people receive what comes to a supplier: of a combination also the deputy. */
export async function receiversOf(tx: Tx, supplierId: string, now = new Date()): Promise<string[]> {
  const receivers = await receiversFor(tx, supplierId, now);
  return receivers.length > 0 ? receivers : [supplierId];
}
