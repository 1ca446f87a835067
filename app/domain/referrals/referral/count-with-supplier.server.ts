import { endsOf } from "../running/ends.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay, theSystem } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";

export type WithSupplier = {
  requests: number;
  waiting: number;
  running: number;
  /** Help that runs without a valid indication. */
  without: number;
};

/** How much is open at a supplier, of all senders together: numbers, no case (for who stops a contract). */
export async function countWithSupplier(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<WithSupplier> {
  assertMay(actor, "referral.count");
  const isOpen = { supplierId, dueOn: { not: null } };
  return askWithin(theSystem("count"), async (tx) => {
    const requests = await tx.availabilityRequest.count({ where: isOpen });
    const running = await tx.referral.count({ where: { ...isOpen, state: "started" } });
    const waiting = await tx.referral.count({
      where: { ...isOpen, state: { notIn: ["started", "draft"] } },
    });
    const ran = await tx.referral.findMany({
      where: { supplierId, state: "started" },
      select: { id: true },
    });
    const ids = ran.map(({ id }) => id);
    const ends = await endsOf(tx, ids, { today: dayAt(now), withinDays: 0 });
    const without = [...ends.values()].filter(({ isWithout }) => isWithout).length;
    return { requests, waiting, running, without };
  });
}
