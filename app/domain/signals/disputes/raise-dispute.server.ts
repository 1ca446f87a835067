import { randomUUID } from "node:crypto";

import { replyBy } from "./dispute";
import { tellOther } from "./tell-of-dispute.server";
import { plainText, textFault } from "../signal-text";
import { changed, commit } from "~/db/commit.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Denied, Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

export type RaisedDispute = { supplierCode: string; text: string };

/** Talk about money is handed over to contract management; a provider may only of its own. */
export function raiseDispute(
  actor: Actor,
  { supplierCode, text: sent }: RaisedDispute,
  now = new Date(),
): Promise<Outcome<{ id: string; number: number }>> {
  return commit(actor, async (tx) => {
    assertMay(actor, "dispute.raise", actor.supplierIds[0]);
    const { organisationId } = actor;
    if (organisationId === null) throw new Denied("dispute.raise");
    const supplier = await tx.supplier.findFirst({
      where: { code: supplierCode, successorId: null },
      select: { id: true },
    });
    if (!supplier || !may(actor, "dispute.raise", supplier.id)) throw new Missing("supplier");
    const text = plainText(sent);
    const fault = textFault(text, "tekst");
    if (fault) return fault;
    const id = randomUUID();
    const message = { at: now, by: actor.userId, ofRegion: false, text };
    const { number } = await tx.moneyDispute.create({
      data: {
        ...{ id, supplierId: supplier.id, organisationId, raisedBy: actor.userId, raisedAt: now },
        replyBy: dateOf(replyBy(dayAt(now), await getRegion(now))),
        messages: { create: message },
      },
    });
    const about = { id, said: 0, raisedBy: actor.userId, ownerId: null };
    await tellOther(tx, about, { side: "raiser", now });
    const trace = { action: "dispute.raise", subject: `dispute/${id}`, announce: [] };
    return changed({ id, number }, { ...trace, details: { fields: ["text"] } });
  });
}
