import { municipalLines } from "./municipal-lines.server";
import { type NumberName, NUMBERS, shownSum } from "./number";
import type { Account, PostingKind } from "../ledger/account";
import type { Book } from "../ledger/book";
import { findBook } from "../ledger/hold-book.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Cents } from "~/domain/kernel/money";
import type { Prisma } from "~/generated/prisma/client";

const ON_A_PAGE = 50;
/** On one page to be printed; more is for a file. */
export const MOST_ON_PAPER = 2_000;
/** Of a file, so that no more is held at a time. */
const AT_ONCE = 2_000;

export type PostingLine = {
  number: number;
  kind: PostingKind;
  onDay: Date;
  month: number;
  note: string;
  /** Of the posting that it turns. */
  reverses: number | null;
  isReversed: boolean;
  lines: { account: Account; memberId: string | null; trajectory: number; cents: Cents }[];
};

export type Explained = {
  book: Book;
  postings: PostingLine[];
  total: number;
  page: number;
  pages: number;
  /** What the lines that were asked for come to: the number that is explained. */
  sum: Cents;
};

export type Filter = {
  /** Which number is explained; null for all postings. */
  number: NumberName | null;
  /** A member's code, or nothing for all. */
  member: string;
  /** Of trajectories that it pays for, or nothing for all. */
  municipality?: string;
  month: number;
  page: number;
  /** On one page, to be printed. */
  isWhole?: boolean;
};

/** Down to the postings: which lines make up a number. */
export async function explain(actor: Actor, id: string, filter: Filter): Promise<Explained> {
  assertMay(actor, "budget.read", actor.supplierIds[0]);
  return askWithin(actor, async (tx) => {
    const book = await findBook(tx, actor, id);
    const where = {
      ...linesWhere(book, filter),
      ...(filter.municipality && {
        trajectory: { in: await paidBy(tx, book, filter.municipality) },
      }),
    };
    const total = await tx.budgetPosting.count({ where: { bookId: id, lines: { some: where } } });
    const sums = await tx.budgetLine.aggregate({ where, _sum: { cents: true } });
    const size = filter.isWhole ? MOST_ON_PAPER : ON_A_PAGE;
    const pages = Math.max(1, Math.ceil(total / size));
    const page = Math.min(Math.max(1, filter.page), pages);
    const range = { skip: (page - 1) * size, take: size };
    const postings = await postingsOf(tx, { bookId: id, lines: { some: where } }, range);
    const sum = shownSum(filter.number, sums._sum.cents ?? 0n);
    return { book, postings, total, page, pages, sum };
  });
}

/** The trajectories in a book of one municipality; of one that has none there is nothing to ask for. */
async function paidBy(tx: Tx, book: Book, municipality: string): Promise<number[]> {
  const lines = await municipalLines(tx, book);
  const found = lines.find((line) => line.municipality === municipality);
  if (!found) throw new Missing("municipality");
  return found.trajectories;
}

function linesWhere(
  { id, everyone }: Book,
  { number, member, month }: Filter,
): Prisma.BudgetLineWhereInput {
  const memberId = everyone.find(({ code }) => code === member)?.id;
  // A word that means nothing does not widen what is asked for.
  if (member !== "" && !memberId) throw new Missing("member");
  return {
    bookId: id,
    ...(number && { account: { in: [...NUMBERS[number]] } }),
    ...(memberId && { memberId }),
    ...(month > 0 && { posting: { month } }),
  };
}

async function postingsOf(
  tx: Tx,
  where: Prisma.BudgetPostingWhereInput,
  { order = "desc", ...range }: { skip?: number; take: number; order?: "asc" | "desc" },
): Promise<PostingLine[]> {
  const rows = await tx.budgetPosting.findMany({
    where,
    include: { lines: { orderBy: { id: "asc" } } },
    orderBy: { number: order },
    ...range,
  });
  const turned = await tx.budgetPosting.findMany({
    where: { reversesId: { in: rows.map(({ id }) => id) } },
    select: { reversesId: true },
  });
  const isReversed = new Set(turned.map(({ reversesId }) => reversesId));
  const reversed = await tx.budgetPosting.findMany({
    where: { id: { in: rows.flatMap(({ reversesId }) => reversesId ?? []) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(reversed.map(({ id, number }) => [id, number]));
  return rows.map(({ id, number, kind, onDay, month, note, reversesId, lines }) => ({
    ...{ number, onDay, month, note, isReversed: isReversed.has(id) },
    reverses: reversesId === null ? null : (numbers.get(reversesId) ?? null),
    // Held to their words by the database.
    kind: kind as PostingKind,
    lines: lines.map(({ account, ...line }) => ({
      ...{ account: account as Account, memberId: line.memberId },
      ...{ trajectory: line.trajectory, cents: line.cents },
    })),
  }));
}

export type StatementPage = { book: Book; postings: PostingLine[] };

/** A statement, the oldest first: all postings of a book, or those that touch one member, so many at a time. */
export async function* readStatement(
  actor: Actor,
  id: string,
  member: string,
): AsyncGenerator<StatementPage> {
  assertMay(actor, "budget.read", actor.supplierIds[0]);
  for (let after = 0, more = true; more;) {
    const page = await askWithin(actor, (tx) => statementPage(tx, actor, { id, member, after }));
    yield page;
    after = page.postings.at(-1)?.number ?? after;
    more = page.postings.length === AT_ONCE;
  }
}

type Asked = { id: string; member: string; after: number };

async function statementPage(
  tx: Tx,
  actor: Actor,
  { id, member, after }: Asked,
): Promise<StatementPage> {
  const book = await findBook(tx, actor, id);
  const lines = { some: linesWhere(book, { number: null, member, month: 0, page: 1 }) };
  const where = { bookId: id, number: { gt: after }, lines };
  return { book, postings: await postingsOf(tx, where, { take: AT_ONCE, order: "asc" }) };
}
