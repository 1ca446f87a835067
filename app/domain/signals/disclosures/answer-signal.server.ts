import { speaksFor } from "./heard-for.server";
import { tellDesk } from "../signals/tell-people.server";
import { plainText, textFault } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** The supplier says what it has to say of what was laid before it, as often as it wants until it is over. */
export async function answerSignal(
  actor: Actor,
  sent: { id: string; text: string },
  now = new Date(),
): Promise<Outcome<null>> {
  assertMay(actor, "signal.answer", actor.supplierIds[0]);
  const mine = await speaksFor(actor.supplierIds);
  return commit(actor, async (tx) => {
    const { id } = sent;
    const found = isUuid(id)
      ? await tx.signal.findFirst({
          where: { id, supplierId: { in: mine }, disclosed: { not: null } },
          select: { state: true, ownerId: true, _count: { select: { entries: true } } },
        })
      : null;
    if (!found) throw new Missing("signal");
    if (found.state === "fed-back") return refuseMove("signal.is-over");
    const text = plainText(sent.text);
    const fault = textFault(text, "tekst");
    if (fault) return fault;
    await tx.signalEntry.create({
      data: { signalId: id, at: now, by: actor.userId, act: "answer", text },
    });
    const { ownerId, _count } = found;
    const key = `answer/${_count.entries}`;
    await tellDesk(tx, { id, ownerId, kind: "signal-answered", key }, now);
    const trace = { action: "signal.answer", subject: `signal/${id}`, announce: [] };
    return changed(null, { ...trace, details: { fields: ["answer"] } });
  });
}
