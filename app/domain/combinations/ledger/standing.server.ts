import type { Account } from "./account";
import type { Balance } from "./balance";
import type { Book } from "./book";
import { balancesOf } from "./post.server";
import type { Tx } from "~/db/commit.server";

export type MonthBalance = Pick<Balance, "account" | "memberId" | "cents"> & { month: number };
type Standing = { balances: Balance[]; months: MonthBalance[] };

/** How the accounts of a book stand, and moved in each month; for who left, as it was then. */
export function standingOf(tx: Tx, book: Pick<Book, "id" | "until">): Promise<Standing> {
  return book.until ? stoodWhenItLeft(tx, book.id) : standsNow(tx, book.id);
}

async function standsNow(tx: Tx, bookId: string): Promise<Standing> {
  const rows = await tx.budgetBalance.findMany({
    where: { bookId, month: { gt: 0 } },
    select: { account: true, memberId: true, month: true, cents: true },
  });
  return {
    balances: await balancesOf(tx, bookId, []),
    // Held to its words by the database.
    months: rows.map((row) => ({ ...row, account: row.account as Account })),
  };
}

/** Added up from the postings that it goes on seeing. */
async function stoodWhenItLeft(tx: Tx, bookId: string): Promise<Standing> {
  const months = await tx.$queryRaw<MonthBalance[]>`
    select l.account, l.member_id "memberId", p.month, sum(l.cents)::bigint cents
    from budget_line l join budget_posting p on p.id = l.posting_id
    where l.book_id = ${bookId}::uuid group by l.account, l.member_id, p.month`;
  const balances = new Map<string, Balance>();
  for (const { account, memberId, cents } of months) {
    const key = `${account} ${memberId}`;
    const sum = (balances.get(key)?.cents ?? 0n) + cents;
    balances.set(key, { account, memberId, trajectory: 0, cents: sum });
  }
  return { balances: [...balances.values()], months };
}
