/** Who hears of it: every member alike. What is told says only that there is something to read. */
import type { Book } from "../ledger/book";
import type { Tx } from "~/db/commit.server";
import { notify } from "~/domain/accounts/public.server";

export type Told = {
  proposalId: string;
  kind: "budget-proposed" | "budget-decided";
  version: number;
  now: Date;
};

export async function tellMembers(
  tx: Tx,
  { code, members }: Book,
  { proposalId, kind, version, now }: Told,
): Promise<void> {
  const eventKey = `budget-proposal/${proposalId}/${kind}/${version}`;
  for (const { id: supplierId } of members) {
    const concerned = { supplierId, roles: ["provider-manager"] as const };
    await notify(tx, { kind, subject: `combination/${code}`, eventKey }, { concerned, now });
  }
}
