import { moveApplication } from "./move-application.server";
import { subjectOf } from "./open-application.server";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** A contract manager takes a request in hand: from here somebody owns it. */
export function takeApplication(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "application.decide");
    if (!isUuid(id)) throw new Missing("application");
    const data = { ownerId: actor.userId };
    const moved = await moveApplication(tx, { id, move: "take", data, now });
    if (!moved.ok) return moved;
    const trace = { action: "application.take", subject: subjectOf(id), details: moved.value };
    return changed(accept(null).value, { ...trace, announce: [] });
  });
}

/** Another contract manager owns it from now on. */
export function handOver(
  actor: Actor,
  { id, to }: { id: string; to: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "application.decide");
    if (!isUuid(id)) throw new Missing("application");
    const taker = isUuid(to)
      ? await tx.user.findFirst({
          where: {
            ...{ id: to, disabledAt: null },
            memberships: { some: { roles: { has: "contract-manager" } } },
          },
        })
      : null;
    if (!taker) return refuse("application.no-such-owner", { field: "to" });
    const before = await tx.application.findUnique({ where: { id }, select: { ownerId: true } });
    if (!before) throw new Missing("application");
    const { count } = await tx.application.updateMany({
      where: { id, state: { in: ["screening", "more_asked"] } },
      data: { ownerId: to, updatedAt: now },
    });
    if (count === 0) return refuseMove("application.moved-already");
    const details = { from: before.ownerId, to };
    const trace = { action: "application.hand-over", subject: subjectOf(id), details };
    return changed(accept(null).value, { ...trace, announce: [] });
  });
}
