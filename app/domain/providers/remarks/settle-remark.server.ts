import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

/** The region looked at what a visitor said is not right. */
export function settleRemark(actor: Actor, id: bigint, now = new Date()): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "remark.settle");
    const remark = await tx.offerRemark.findUnique({ where: { id }, select: { offerId: true } });
    if (!remark) throw new Missing("remark");
    const { count } = await tx.offerRemark.updateMany({
      where: { id, state: "new" },
      data: { state: "settled", settledBy: actor.userId, settledAt: now },
    });
    if (count === 0) return refuse("task.done-already");
    const trace = { action: "remark.settle", subject: `offer/${remark.offerId}`, announce: [] };
    return changed(null, trace);
  });
}
