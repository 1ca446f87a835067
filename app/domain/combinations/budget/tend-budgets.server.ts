import { listDrifted } from "../ledger/verify-ledger.server";
import { tendProposals } from "../proposals/tend-proposals.server";
import type { Actor } from "~/domain/accounts/public";

/** What is decided by silence, and whether the kept balances are still those of the postings; throws when not. */
export async function tendBudgets(actor: Actor, now = new Date()): Promise<void> {
  await tendProposals(actor, now);
  const drifted = await listDrifted(actor);
  if (drifted.length > 0) throw new Error(`Balances differ from postings: ${drifted.join(", ")}`);
}
