import { entitleLines, MONTHS } from "../ledger/account";
import { inBook } from "../ledger/hold-book.server";
import { post } from "../ledger/post.server";
import { readTrajectory } from "./own-trajectory.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { type Cents, split, sum } from "~/domain/kernel/money";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { wholeNumber } from "~/domain/kernel/whole-number";

export type Indicated = { bookId: string; key: string; trajectory: string; months: string };

/** Contract management enters an indication: the budget grows by it, and never stands in its way (K3, I8). */
export function entitle(
  actor: Actor,
  { bookId, key, ...sent }: Indicated,
  now = new Date(),
): Promise<Outcome<number>> {
  return inBook(actor, { id: bookId, permission: "budget.fund" }, async (tx, book) => {
    if (!isUuid(key)) return refuse("budget.no-form");
    const trajectory = await readTrajectory(tx, book, sent.trajectory);
    if (!trajectory.ok) return trajectory;
    const months = wholeNumber(sent.months, MONTHS);
    if (!months) return refuse("budget.no-months", { field: "maanden" });
    return post(tx, book, {
      ...{ kind: "entitle", key, by: actor.userId, now },
      onDay: Math.max(dayAt(now), dayNumber(`${book.year}-01-01`)),
      lines: entitleLines(priceOf(book.averageCents, months), trajectory.value),
    });
  });
}

/** So many months of a resident-year; all twelve are the whole price to the cent. */
export function priceOf(averageCents: Cents, months: number): Cents {
  const each = split(averageCents, Array<string>(MONTHS).fill(`1/${MONTHS}`));
  return sum(each.slice(0, months));
}
