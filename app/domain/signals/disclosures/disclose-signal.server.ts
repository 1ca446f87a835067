import { heardFor } from "./heard-for.server";
import { signalFor } from "../signals/signal-for.server";
import { tellSuppliers } from "../signals/tell-people.server";
import { plainText, textFault } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { type Outcome, refuseMove } from "~/domain/kernel/outcome";

/**
 * The desk lays a signal before its supplier, in its own words: the supplier never sees who said it, nor
 * what was said word for word. Once; what it reads is not changed behind its back.
 */
export function discloseSignal(
  actor: Actor,
  sent: { id: string; text: string },
  now = new Date(),
): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "signal.work");
    const { id, supplierId, state } = await signalFor(tx, sent.id);
    if (state !== "acknowledged" && state !== "in-talk") return refuseMove("signal.not-in-hand");
    const text = plainText(sent.text);
    const fault = textFault(text, "tekst");
    if (fault) return fault;
    const { count } = await tx.signal.updateMany({
      where: { id, state, disclosed: null },
      data: { disclosed: text, disclosedAt: now },
    });
    if (count === 0) return refuseMove("signal.disclosed-already");
    await tx.signalEntry.create({
      data: { signalId: id, at: now, by: actor.userId, act: "disclose", text },
    });
    const supplierIds = await heardFor(tx, supplierId);
    await tellSuppliers(tx, { id, kind: "signal-disclosed", key: "disclosed", supplierIds }, now);
    const trace = { action: "signal.disclose", subject: `signal/${id}`, announce: [] };
    return changed(null, { ...trace, details: { fields: ["disclosed"] } });
  });
}
