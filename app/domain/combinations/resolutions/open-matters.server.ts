import type { HeldCombination } from "../membership/hold-combination.server";
import { unsettledBooks } from "../membership/open-money.server";
import type { Tx } from "~/db/commit.server";
import { type Refused, refuse } from "~/domain/kernel/outcome";

const MONEY = ["pot", "allotted", "reserved"];

/** What stands in the way of the end: money or reservations in a book that is not settled, and help. */
export async function endFault(
  tx: Tx,
  { id }: Pick<HeldCombination, "id">,
): Promise<Refused | null> {
  const bookId = { in: await unsettledBooks(tx, id) };
  const open = await tx.budgetBalance.count({
    where: {
      ...{ bookId, month: 0, trajectory: 0 },
      ...{ account: { in: MONEY }, cents: { gt: 0 } },
    },
  });
  const reported = await tx.budgetReceipt.count({
    where: { bookId, state: "recorded" },
  });
  if (open + reported > 0) return refuse("combination.books-open");
  const [found] = await tx.$queryRaw<{ helps: boolean }[]>`
    select combination_helps(${id}::uuid) helps`;
  return found?.helps ? refuse("combination.helps") : null;
}
