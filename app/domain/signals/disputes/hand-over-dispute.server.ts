import { disputeFor } from "./dispute-for.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { listReaders } from "~/domain/accounts/public.server";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type HandedOverDispute = { id: string; seen: string | null; to: string };

/** A contract manager takes a talk about money in hand, or gives it to another. */
export function handOverDispute(
  actor: Actor,
  { id, seen, to }: HandedOverDispute,
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "dispute.work");
    await disputeFor(tx, actor, id);
    const roles = ["contract-manager"] as const;
    if (seen !== null && !isUuid(seen)) return refuseMove("signal.taken-already");
    const [taker] = isUuid(to)
      ? await listReaders(tx, "dispute-raised", { userId: to, roles })
      : [];
    if (!taker) return refuse("signal.no-such-manager", { field: "aan" });
    const where = { id, ownerId: seen, state: "open" };
    const { count } = await tx.moneyDispute.updateMany({ where, data: { ownerId: to } });
    if (count === 0) return refuseMove("signal.taken-already");
    const trace = { action: "dispute.hand-over", subject: `dispute/${id}`, announce: [] };
    return changed(null, { ...trace, details: { from: seen ?? "", to } });
  });
}
