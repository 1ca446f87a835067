import type { Book } from "./book";
import { peopleOf } from "./book-people.server";
import { type Changed, commit, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay, may, type Permission } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome, Refused } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** A book as an actor stands to it; one of another combination is not there (D15). */
export async function findBook(tx: Tx, actor: Actor, id: string): Promise<Book> {
  const row = isUuid(id) ? await tx.budgetBook.findUnique({ where: { id }, include }) : null;
  if (!row) throw new Missing("budget");
  const combination = await tx.combination.findUniqueOrThrow({
    where: { supplierId: row.combinationId },
    select: { ...memberships, state: true },
  });
  const { combinationId } = row;
  const people = await peopleOf(
    tx,
    { combinationId, supplierIds: actor.supplierIds },
    combination.members.map(({ isLead, provider }) => ({ ...provider, isLead })),
  );
  const isTheirs = people.own !== null || people.until !== null;
  if (!isTheirs && !may(actor, "budget.fund") && !may(actor, "budgets.tend"))
    throw new Missing("budget");
  const { periods, postings, averageCents, plannedYears, year, funder } = row;
  return {
    ...{ id, averageCents, plannedYears, year, funder, combinationId },
    ...{ ...combination.supplier, ...people },
    closedThrough: periods[0]?.month ?? 0,
    // Where the combination has ended nothing is entered any more.
    isSettled: postings.length > 0 || combination.state === "ended",
  };
}

const include = {
  periods: { orderBy: { month: "desc" }, take: 1 },
  postings: { where: { kind: "settle" }, select: { id: true } },
} as const;
export const memberships = {
  supplier: { select: { code: true, name: true } },
  members: {
    select: { isLead: true, provider: { select: { id: true, code: true, name: true } } },
  },
} as const;

/** Nobody joins or leaves while something is entered: who goes looks first whether its money is open. */
async function holdMembers(tx: Tx, bookId: string): Promise<void> {
  await tx.$queryRaw`select from combination where supplier_id =
    (select combination_id from budget_book where id = ${bookId}::uuid) for share`;
}

export type Wanted = { id: string; permission: Permission };

/** Works in a book, alone until the transaction ends: one thing is entered after the other. */
export async function inBook<T>(
  actor: Actor,
  { id, permission }: Wanted,
  work: (tx: Tx, book: Book) => Promise<Changed<T> | Refused>,
): Promise<Outcome<T>> {
  assertMay(actor, permission, actor.supplierIds[0]);
  return commit(actor, async (tx) => {
    await within(tx, actor);
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`budget ${id}`}, 0))`;
    if (isUuid(id)) await holdMembers(tx, id);
    return work(tx, await findBook(tx, actor, id));
  });
}
