import { type Ask, readWritten } from "./asks";
import { endOfLink } from "./application-link.server";
import { moveApplication } from "./move-application.server";
import { subjectOf } from "./open-application.server";
import { applicationMoreAsked } from "../events";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** Asks the organisation for more, point by point; the clock stands still until it answered. */
export async function askMore(
  actor: Actor,
  { id, asks }: { id: string; asks: Ask[] },
  now = new Date(),
): Promise<Outcome<null>> {
  const { admission } = await getRegion(now);
  return commit(actor, async (tx) => {
    assertMay(actor, "application.decide");
    if (!isUuid(id)) throw new Missing("application");
    const { written, refusals } = readWritten(asks);
    if (refusals.length > 0) return { ok: false, refusals };
    const items = await tx.applicationItem.findMany({ where: { applicationId: id } });
    const isStrange = written.some(
      ({ itemId, proofKind }) =>
        (itemId !== "" && !items.some((item) => item.id === itemId)) ||
        (proofKind !== "" && !admission?.proofs.some(({ code }) => code === proofKind)),
    );
    if (isStrange) throw new Missing("item");
    const moved = await moveApplication(tx, {
      ...{ id, move: "ask", now },
      data: { tokenExpiresAt: endOfLink(now) },
    });
    if (!moved.ok) return moved;
    await tx.applicationAsk.createMany({
      // A millisecond apart, so that they keep their order.
      data: written.map(({ itemId, proofKind, text }, n) => ({
        ...{ applicationId: id, itemId: itemId || null, proofKind: proofKind || null },
        ...{ text, askedBy: actor.userId, askedAt: new Date(now.getTime() + n) },
      })),
    });
    const details = { ...moved.value, questions: written.length };
    return changed(accept(null).value, {
      ...{ action: "application.ask", subject: subjectOf(id), details },
      announce: [applicationMoreAsked(id)],
    });
  });
}
