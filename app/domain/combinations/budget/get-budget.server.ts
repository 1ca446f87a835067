import { type Forecast, forecast } from "./forecast";
import { type MunicipalLine, municipalLines } from "./municipal-lines.server";
import type { Account } from "../ledger/account";
import { type Figures, figuresOf } from "../ledger/balance";
import type { Book } from "../ledger/book";
import { findBook } from "../ledger/hold-book.server";
import { type MonthBalance, standingOf } from "../ledger/standing.server";
import { type FoundProposal, listProposals } from "../proposals/find-proposal.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import type { Cents } from "~/domain/kernel/money";

export type MonthLine = Record<"received" | "allotted" | "reserved" | "spent", Cents> & {
  month: number;
};

export type ReceiptLine = {
  id: string;
  cents: Cents;
  paidOn: Date;
  reference: string;
  state: "recorded" | "confirmed" | "refused";
};

export type Budget = {
  book: Book;
  figures: Figures;
  months: MonthLine[];
  municipalities: MunicipalLine[];
  forecast: Forecast;
  /** Within the year of the book. */
  today: DayNumber;
  receipts: ReceiptLine[];
  proposals: FoundProposal[];
};

export type BookKey = { id: string; year: number; funder: string };

/** The books of a combination, newest first; of one of others there is nothing. */
export async function listBooks(actor: Actor, code: string): Promise<BookKey[]> {
  assertMay(actor, "budget.read", actor.supplierIds[0]);
  return askWithin(actor, async (tx) => {
    const combination = await tx.combination.findFirst({
      where: {
        supplier: { code },
        // Contract management sees all; whoever else, where it takes part or did.
        ...(actor.roles.includes("contract-manager")
          ? {}
          : { periods: { some: { providerId: { in: actor.supplierIds } } } }),
      },
    });
    if (!combination) throw new Missing("combination");
    return tx.budgetBook.findMany({
      where: { combinationId: combination.supplierId },
      select: { id: true, year: true, funder: true },
      orderBy: [{ year: "desc" }, { funder: "desc" }],
    });
  });
}

/** Everything of a book: the same for every member (I5). */
export async function getBudget(actor: Actor, id: string, now = new Date()): Promise<Budget> {
  assertMay(actor, "budget.read", actor.supplierIds[0]);
  return askWithin(actor, async (tx) => {
    const book = await findBook(tx, actor, id);
    const members = book.members.map((one) => one.id);
    const { balances, months } = await standingOf(tx, book);
    const figures = figuresOf(balances, members);
    const from = dayNumber(`${book.year}-01-01`);
    const seenOn = dayAt(book.until ?? now);
    const today = Math.min(Math.max(seenOn, from), dayNumber(`${book.year}-12-31`));
    return {
      ...{ book, figures, months: monthsOf(months), today },
      municipalities: await municipalLines(tx, book),
      forecast: forecast({ received: figures.received, spent: figures.spent, from, today }),
      receipts: await receiptsOf(tx, id),
      proposals: await listProposals(tx, { bookId: id }),
    };
  });
}

function monthsOf(rows: readonly MonthBalance[]): MonthLine[] {
  const months = [...new Set(rows.map(({ month }) => month))].toSorted((a, b) => a - b);
  return months.map((month) => {
    const on = (...accounts: Account[]) =>
      rows
        .filter((row) => row.month === month && accounts.some((one) => one === row.account))
        .reduce((sum, { cents }) => sum + cents, 0n);
    return {
      ...{ month, received: -on("funder"), allotted: on("allotted", "spent") },
      ...{ reserved: on("reserved"), spent: on("spent") },
    };
  });
}

async function receiptsOf(tx: Tx, bookId: string): Promise<ReceiptLine[]> {
  const rows = await tx.budgetReceipt.findMany({
    where: { bookId },
    orderBy: { recordedAt: "desc" },
    select: { id: true, cents: true, paidOn: true, reference: true, state: true },
  });
  // Held to its words by the database.
  return rows.map((row) => ({ ...row, state: row.state as ReceiptLine["state"] }));
}
