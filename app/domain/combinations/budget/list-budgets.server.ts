import { figuresOf } from "../ledger/balance";
import type { CombinationState } from "../membership/combination";
import { balancesOf } from "../ledger/post.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Cents } from "~/domain/kernel/money";

export type BudgetLine = {
  code: string;
  name: string;
  state: CombinationState;
  books: {
    id: string;
    year: number;
    funder: string;
    received: Cents;
    spent: Cents;
    entitled: Cents;
    /** Receipts that wait for the funder's word. */
    waiting: number;
  }[];
};

/** The combinations of the region with their books, for who contracts them. */
export async function listBudgets(actor: Actor): Promise<BudgetLine[]> {
  assertMay(actor, "budget.fund");
  return askWithin(actor, async (tx) => {
    const rows = await tx.combination.findMany({
      include: { supplier: { select: { code: true, name: true } } },
      orderBy: { supplier: { code: "asc" } },
    });
    const books = await tx.budgetBook.findMany({
      include: { receipts: { where: { state: "recorded" }, select: { id: true } } },
      orderBy: [{ year: "desc" }, { funder: "asc" }],
    });
    const lines = [];
    for (const { supplierId, supplier, state } of rows) {
      const own = books.filter(({ combinationId }) => combinationId === supplierId);
      const shown = [];
      for (const { id, year, funder, receipts } of own) {
        const { received, spent, entitled } = figuresOf(await balancesOf(tx, id, []), []);
        shown.push({ id, year, funder, received, spent, entitled, waiting: receipts.length });
      }
      lines.push({ ...supplier, state, books: shown });
    }
    return lines;
  });
}
