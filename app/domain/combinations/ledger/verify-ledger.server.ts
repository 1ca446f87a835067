import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

/** Books whose kept balances differ from the sum of their lines: there are none. */
export async function listDrifted(actor: Actor): Promise<string[]> {
  assertMay(actor, "budgets.tend");
  const rows = await askWithin(
    actor,
    (tx) => tx.$queryRaw<{ bookId: string }[]>`
      with told as (
        select book_id, account, member_id, sum(cents) as cents from budget_line group by 1, 2, 3
      ), kept as (
        select book_id, account, member_id, cents from budget_balance where month = 0 and trajectory = 0
      ), by_month as (
        select book_id, account, member_id, sum(cents) as cents from budget_balance where month > 0 group by 1, 2, 3
      )
      select distinct coalesce(told.book_id, kept.book_id) as "bookId"
      from told
        full join kept on kept.book_id = told.book_id and kept.account = told.account
          and kept.member_id is not distinct from told.member_id
        full join by_month on by_month.book_id = told.book_id and by_month.account = told.account
          and by_month.member_id is not distinct from told.member_id
      where told.cents is distinct from kept.cents or told.cents is distinct from by_month.cents`,
  );
  return rows.map(({ bookId }) => bookId);
}
