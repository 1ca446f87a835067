import { MOST_CENTS, receiptLines } from "../ledger/account";
import { leadOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { namelessFault } from "../ledger/note";
import { post } from "../ledger/post.server";
import { changed, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dateOf, dayAt, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { readEuros } from "~/domain/kernel/money";
import { type Outcome, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

const LONGEST_REFERENCE = 100;

export type Received = {
  bookId: string;
  /** Of the form; the receipt has it as its id. */
  key: string;
  amount: string;
  on: DayNumber | null;
  reference: string;
};

/** The lead party says what came in; it counts when contract management confirms it. */
export function recordReceipt(
  actor: Actor,
  { bookId, key, amount, on, ...sent }: Received,
  now = new Date(),
): Promise<Outcome<string>> {
  return inBook(actor, { id: bookId, permission: "budget.propose" }, async (tx, book) => {
    leadOf(book);
    if (!isUuid(key)) return refuse("budget.no-form");
    if (await tx.budgetReceipt.findUnique({ where: { id: key } })) return unchanged(key);
    if (book.isSettled) return refuseMove("budget.settled");
    const cents = readEuros(amount, MOST_CENTS);
    if (cents === null) return refuse("budget.no-amount", { field: "bedrag" });
    // Money is received in advance: also before the year begins.
    if (on === null || on > dayAt(now)) return refuse("budget.no-day", { field: "dag" });
    const reference = sent.reference.trim();
    if (reference === "" || reference.length > LONGEST_REFERENCE)
      return refuse("budget.no-reference", { field: "kenmerk" });
    const named = namelessFault(reference, "kenmerk");
    if (named) return named;
    await tx.budgetReceipt.create({
      data: {
        ...{ id: key, bookId, cents, paidOn: dateOf(on), reference },
        ...{ recordedBy: actor.userId, recordedAt: now },
      },
    });
    const news = {
      ...({ kind: "receipt-recorded", subject: `combination/${book.code}` } as const),
      eventKey: `receipt/${key}`,
    };
    await notify(tx, news, { concerned: { roles: ["contract-manager"] }, now });
    return changed(key, {
      ...{ action: "budget-receipt.write", subject: `budget-receipt/${key}`, announce: [] },
    });
  });
}

export type DecidedReceipt = { bookId: string; id: string; isConfirmed: boolean };

/** Contract management confirms that it was paid, or says that it was not. */
export function decideReceipt(
  actor: Actor,
  { bookId, id, isConfirmed }: DecidedReceipt,
  now = new Date(),
): Promise<Outcome<string>> {
  return inBook(actor, { id: bookId, permission: "budget.fund" }, async (tx, book) => {
    const found = isUuid(id) ? await tx.budgetReceipt.findFirst({ where: { id, bookId } }) : null;
    if (!found) throw new Missing("budget-receipt");
    if (found.state !== "recorded") return refuseMove("budget.decided-already");
    await tx.budgetReceipt.update({
      where: { id },
      data: {
        state: isConfirmed ? "confirmed" : "refused",
        ...{ decidedBy: actor.userId, decidedAt: now },
      },
    });
    const act = isConfirmed ? "budget-receipt.confirm" : "budget-receipt.refuse";
    const trace = { action: act, subject: `budget-receipt/${id}`, announce: [] };
    if (!isConfirmed) return changed("refused", trace);
    const onDay = Math.max(dayNumber(found.paidOn), dayNumber(`${book.year}-01-01`));
    const done = await post(tx, book, {
      ...{ kind: "receipt", key: id, onDay, by: actor.userId, now },
      ...{ lines: receiptLines(found.cents), note: found.reference },
    });
    return done.ok ? changed("confirmed", trace, ...done.traces) : done;
  });
}
