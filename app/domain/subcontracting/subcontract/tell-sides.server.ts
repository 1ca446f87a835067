/** Who hears of it: the other side. What is told says only that there is something to read (P-65). */
import type { Side, SubcontractMove } from "./subcontract";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";
import { receiversOf } from "~/domain/referrals/public.server";

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
    const concerned = other === "sub" ? [subId] : await receiversOf(tx, mainId, now);
    const kind = move === "send" ? "subcontract-asked" : "subcontract-moved";
    const eventKey = `subcontract/${id}/${key}`;
    const roles = ["provider-manager"] as const;
    for (const supplierId of concerned)
      await notify(
        tx,
        { kind, subject: `subcontract/${id}`, eventKey },
        { concerned: { supplierId, roles }, now },
      );
  }
}
