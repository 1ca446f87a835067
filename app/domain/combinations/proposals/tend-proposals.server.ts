import { conclude } from "./answer-proposal.server";
import { getProposal } from "./find-proposal.server";
import { inBook } from "../ledger/hold-book.server";
import { unchanged } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** What was not answered by its day is decided by the rule for silence. Safe to do again at any time. */
export async function tendProposals(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "budgets.tend");
  const passed = { state: "open", dueOn: { lt: dateOf(dayAt(now)) } };
  const due = await askWithin(actor, (tx) =>
    tx.budgetProposal.findMany({ where: passed, select: { id: true, bookId: true } }),
  );
  for (const { id, bookId } of due)
    await inBook(actor, { id: bookId, permission: "budgets.tend" }, async (tx, book) => {
      const found = await getProposal(tx, bookId, id);
      if (found.state !== "open") return unchanged("");
      return conclude(tx, book, { found, by: actor.userId, now });
    });
}
