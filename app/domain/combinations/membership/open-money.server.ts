import type { Tx } from "~/db/commit.server";

/** The books in which money can still stand open, by id. */
export async function unsettledBooks(tx: Tx, combinationId: string): Promise<string[]> {
  const books = await tx.budgetBook.findMany({
    where: { combinationId, postings: { none: { kind: "settle" } } },
    select: { id: true },
  });
  return books.map(({ id }) => id);
}

/** Members with an allotment or a reservation in a book that is not settled: they would leave it orphaned. */
export async function membersWithMoney(tx: Tx, combinationId: string): Promise<string[]> {
  const open = await tx.budgetBalance.findMany({
    where: {
      ...{ bookId: { in: await unsettledBooks(tx, combinationId) }, month: 0, trajectory: 0 },
      ...{ account: { in: ["allotted", "reserved"] }, cents: { gt: 0 } },
    },
    distinct: ["memberId"],
    select: { memberId: true },
  });
  return open.flatMap(({ memberId }) => memberId ?? []);
}
