import { type Account, type Line, type PostingKind } from "./account";
import { type Balance, shortOn } from "./balance";
import { type Book, monthOf } from "./book";
import { changed, type Changed, type Tx, unchanged } from "~/db/commit.server";
import { dateOf, type DayNumber } from "~/domain/kernel/day";
import { type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { uuidOf } from "~/domain/kernel/uuid-of.server";

export type Posting = {
  kind: PostingKind;
  /** Of the form or row that asks for it: sent again by the same it is not entered twice. */
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
  const known = await findPosted(tx, book, posting);
  if (known) return unchanged(known.number);
  if (book.isSettled) return refuseMove("budget.settled");
  const short = shortOn(await balancesOf(tx, book.id, trajectoriesIn(lines)), lines);
  const field = posting.kind === "reverse" ? "nummer" : "bedrag";
  if (short) return refuse(SHORT[short] ?? "budget.below-nothing", { field });
  const made = await tx.budgetPosting.create({
    data: {
      ...{ ...posting, key: storedKey(book, posting), bookId: book.id, at: now },
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

type Asked = Pick<Posting, "kind" | "key" | "proposalId">;
type Whose = { own: { id: string } | null };

export function findPosted(tx: Tx, book: Pick<Book, "id" | "own">, asked: Asked) {
  const key = storedKey(book, asked);
  return tx.budgetPosting.findUnique({ where: { bookId_key: { bookId: book.id, key } } });
}

/** Ids of proposals and receipts are seen by all: a key counts for what, and for whom, it was made. */
export function storedKey({ own }: Whose, { kind, key, proposalId }: Asked): string {
  return uuidOf([kind, proposalId ?? own?.id ?? "funder", key].join(" "));
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
