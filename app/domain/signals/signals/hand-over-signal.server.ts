import { signalFor } from "./signal-for.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { listReaders } from "~/domain/accounts/public.server";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type HandedOver = {
  id: string;
  /** Who had it when the form was made: somebody else may have taken it since. */
  seen: string | null;
  to: string;
};

/** A contract manager takes a signal in hand, or gives it to another. */
export function handOverSignal(
  actor: Actor,
  { id, seen, to }: HandedOver,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "signal.work");
    await signalFor(tx, id);
    const roles = ["contract-manager"] as const;
    if (seen !== null && !isUuid(seen)) return refuseMove("signal.taken-already");
    const [taker] = isUuid(to) ? await listReaders(tx, "signal-raised", { userId: to, roles }) : [];
    if (!taker) return refuse("signal.no-such-manager", { field: "aan" });
    const { count } = await tx.signal.updateMany({
      where: { id, ownerId: seen, state: { not: "fed-back" } },
      data: { ownerId: to },
    });
    if (count === 0) return refuseMove("signal.taken-already");
    await tx.signalEntry.create({ data: { signalId: id, at: now, by: actor.userId, act: "take" } });
    const trace = { action: "signal.hand-over", subject: `signal/${id}`, announce: [] };
    return changed(null, { ...trace, details: { from: seen ?? "", to } });
  });
}
