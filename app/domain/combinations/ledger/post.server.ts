import { type Account, type Line, type PostingKind } from "./account";
import { type Balance, shortOn } from "./balance";
import { type Book, monthOf } from "./book";
import { changed, type Changed, type Tx, unchanged } from "~/db/commit.server";
import { dateOf, type DayNumber } from "~/domain/kernel/day";
import { type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

/** What is said of a posting, beside what its lines say. */
export const LONGEST_NOTE = 200;

export type Posting = {
  kind: PostingKind;
  /** Of the form or row that asks for it: with the same key nothing is entered twice. */
  key: string;
  onDay: DayNumber;
  lines: Line[];
  by: string;
  now: Date;
  proposalId?: string;
  reversesId?: bigint;
  note?: string;
};

/** Enters a fact in a book that is held; the number of its posting. */
export async function post(
  tx: Tx,
  book: Book,
  { lines, onDay, now, ...posting }: Posting,
): Promise<Changed<number> | Refused> {
  const known = await findPosted(tx, book, posting.key);
  if (known) return unchanged(known.number);
  if (book.isSettled) return refuseMove("budget.settled");
  const short = shortOn(await balancesOf(tx, book.id, trajectoriesIn(lines)), lines);
  const field = posting.kind === "reverse" ? "nummer" : "bedrag";
  if (short) return refuse(SHORT[short] ?? "budget.below-nothing", { field });
  const made = await tx.budgetPosting.create({
    data: {
      ...{ ...posting, bookId: book.id, at: now },
      ...{ onDay: dateOf(onDay), month: monthOf(book, onDay) },
    },
  });
  if (lines.length > 0)
    await tx.budgetLine.createMany({
      data: lines.map((line) => ({ ...line, postingId: made.id, bookId: book.id })),
    });
  return changed(made.number, {
    ...{ action: `budget.${posting.kind}`, subject: `budget/${book.id}/${made.number}` },
    announce: [],
  });
}

const SHORT: Partial<Record<Account, string>> = {
  ...{ pot: "budget.above-received", allotted: "budget.above-allotted" },
  reserved: "budget.above-reserved",
};

export function findPosted(tx: Tx, book: { id: string }, key: string) {
  return tx.budgetPosting.findUnique({ where: { bookId_key: { bookId: book.id, key } } });
}

function trajectoriesIn(lines: readonly Line[]): number[] {
  return [...new Set(lines.map(({ trajectory }) => trajectory))];
}

/** How the accounts of a book stand now, in all and for these trajectories; without them for every one. */
export async function balancesOf(
  tx: Pick<Tx, "budgetBalance">,
  bookId: string,
  trajectories?: readonly number[],
): Promise<Balance[]> {
  const rows = await tx.budgetBalance.findMany({
    where: {
      ...{ bookId, month: 0 },
      ...(trajectories && { trajectory: { in: [0, ...trajectories] } }),
    },
    select: { account: true, memberId: true, trajectory: true, cents: true },
  });
  // Held to its words by the database.
  return rows.map((row) => ({ ...row, account: row.account as Account }));
}
