import type { Book } from "../ledger/book";
import type { Tx } from "~/db/commit.server";
import type { Cents } from "~/domain/kernel/money";
import { sql } from "~/db/read.server";

export type MunicipalLine = Record<"entitled" | "reserved" | "spent", Cents> & {
  /** Its code; null of trajectories that say no municipality. */
  municipality: string | null;
  /** Their numbers. */
  trajectories: number[];
};

/** What stands on trajectories, by who pays for them. Receipts and allotments are of no trajectory. */
export function municipalLines(
  tx: Tx,
  { id, until }: Pick<Book, "id" | "until">,
): Promise<MunicipalLine[]> {
  return tx.$queryRaw<MunicipalLine[]>`
    select t.municipality, array_agg(distinct b.trajectory) as trajectories,
      coalesce(sum(b.cents) filter (where b.account = 'entitled'), 0)::bigint as entitled,
      coalesce(sum(b.cents) filter (where b.account = 'reserved'), 0)::bigint as reserved,
      coalesce(sum(b.cents) filter (where b.account = 'spent'), 0)::bigint as spent
    from ${until ? postedIn(id) : standingIn(id)} b join trajectory t on t.number = b.trajectory
    group by t.municipality order by t.municipality nulls last`;
}

const standingIn = (bookId: string) => sql`(
  select trajectory, account, cents from budget_balance
  where book_id = ${bookId}::uuid and month = 0 and trajectory > 0)`;

/** Who left sees no balances, and the postings until then. */
const postedIn = (bookId: string) => sql`(
  select trajectory, account, sum(cents) as cents from budget_line
  where book_id = ${bookId}::uuid and trajectory > 0 group by trajectory, account)`;
