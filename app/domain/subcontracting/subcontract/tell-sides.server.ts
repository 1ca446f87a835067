/** Who hears of it: the other side. What is told says only that there is something to read (P-65). */
import type { Side, SubcontractMove } from "./subcontract";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";
import { receiverOf } from "~/domain/referrals/public.server";

type Told = {
  subcontract: { id: string; mainId: string; subId: string };
  move: SubcontractMove;
  /** Whose move it was. */
  side: Side;
  /** Tells one event from another. */
  key: string;
};

export async function tellSide(
  tx: Tx,
  { subcontract: { id, mainId, subId }, move, side, key }: Told,
  now: Date,
): Promise<void> {
  if (move === "discard") return;
  // Time ran out: nobody moved, and both hear of it.
  const others: Side[] = move === "expire" ? ["main", "sub"] : [side === "main" ? "sub" : "main"];
  for (const other of others) {
    const supplierId = other === "sub" ? subId : await receiverOf(tx, mainId);
    const kind = move === "send" ? "subcontract-asked" : "subcontract-moved";
    const eventKey = `subcontract/${id}/${key}`;
    const concerned = { supplierId, roles: ["provider-manager"] as const };
    await notify(tx, { kind, subject: `subcontract/${id}`, eventKey }, { concerned, now });
  }
}
