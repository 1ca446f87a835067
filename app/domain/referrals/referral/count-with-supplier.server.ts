import { askWithin } from "~/db/within.server";
import { type Actor, assertMay, theSystem } from "~/domain/accounts/public";

export type WithSupplier = { requests: number; waiting: number; running: number };

/** How much is open at a supplier, of all senders together: numbers, no case (for who stops a contract). */
export async function countWithSupplier(actor: Actor, supplierId: string): Promise<WithSupplier> {
  assertMay(actor, "referral.count");
  const isOpen = { supplierId, dueOn: { not: null } };
  return askWithin(theSystem("count"), async (tx) => {
    const requests = await tx.availabilityRequest.count({ where: isOpen });
    const running = await tx.referral.count({ where: { ...isOpen, state: "started" } });
    const waiting = await tx.referral.count({
      where: { ...isOpen, state: { notIn: ["started", "draft"] } },
    });
    return { requests, waiting, running };
  });
}
