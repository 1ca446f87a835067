import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** Somebody of the region takes a question up; a colleague may take it over while it is not decided. */
export function takeStop(
  actor: Actor,
  { id, seenOwner }: { id: string; seenOwner: string | null },
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "client-stop.decide");
    if (!isUuid(id) || !(await tx.clientStop.findUnique({ where: { id } })))
      throw new Missing("client-stop");
    if (seenOwner !== null && !isUuid(seenOwner)) return refuseMove("client-stop.taken-already");
    const { count } = await tx.clientStop.updateMany({
      where: { id, state: "asked", ownerId: seenOwner },
      data: { ownerId: actor.userId },
    });
    if (count === 0) return refuseMove("client-stop.taken-already");
    const trace = { action: "client-stop.take", subject: `client-stop/${id}`, announce: [] };
    return changed(null, trace);
  });
}
