import { REGION_AS_FUNDER } from "../budget/open-book.server";
import { priceOf } from "../budget/entitle.server";
import { entitleLines } from "../ledger/account";
import type { Book } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { balancesOf, post } from "../ledger/post.server";
import { changed, commit, type Tx, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import type { Cents } from "~/domain/kernel/money";
import type { IndicatedMonths } from "~/generated/prisma/client";

/**
 * Enters what waits for a book, of these trajectories or of all, each once; for what has none contract management is told, once. Safe to do again
 * at any time.
 */
export async function enterIndicated(
  actor: Actor,
  now = new Date(),
  trajectories?: number[],
): Promise<void> {
  assertMay(actor, "budgets.tend");
  const of = trajectories && { trajectory: { in: trajectories } };
  const waiting = await askWithin(actor, (tx) =>
    tx.indicatedMonths.findMany({
      where: { state: "waiting", ...of },
      orderBy: { keptAt: "asc" },
    }),
  );
  for (const one of waiting) {
    const bookId = await askWithin(actor, (tx) => findBookFor(tx, one));
    if (bookId === null) await tell(actor, one, now);
    else await enterOne(actor, one, { bookId, now });
  }
}

/** Of the responsible municipality, or else of all of them together. */
async function findBookFor(
  tx: Tx,
  { combinationId, year, municipality }: IndicatedMonths,
): Promise<string | null> {
  const books = await tx.budgetBook.findMany({
    where: { combinationId, year, funder: { in: [municipality, REGION_AS_FUNDER] } },
    select: { id: true, funder: true },
  });
  const found = books.find(({ funder }) => funder === municipality) ?? books[0];
  return found?.id ?? null;
}

type Entering = { bookId: string; now: Date };

async function enterOne(actor: Actor, one: IndicatedMonths, { bookId, now }: Entering) {
  const { key, trajectory } = one;
  const wanted = { id: bookId, permission: "budgets.tend" } as const;
  const done = await inBook(actor, wanted, async (tx, book) => {
    const { count } = await tx.indicatedMonths.updateMany({
      where: { key, state: "waiting" },
      data: { state: "entered" },
    });
    const cents = count === 0 ? 0n : await addedBy(tx, book, one);
    if (cents <= 0n) return unchanged(null);
    const posted = await post(tx, book, {
      ...{ kind: "entitle", key, by: actor.userId, now },
      onDay: Math.max(dayAt(now), dayNumber(`${book.year}-01-01`)),
      lines: entitleLines(cents, trajectory),
    });
    return posted.ok ? { ...posted, value: null } : posted;
  });
  if (!done.ok) await leave(actor, one, now);
}

/** Of one trajectory never more than a whole resident-year in a book, whatever was indicated over and again. */
async function addedBy(
  tx: Tx,
  { id, averageCents }: Book,
  { trajectory, months }: IndicatedMonths,
): Promise<Cents> {
  const balances = await balancesOf(tx, id, [trajectory]);
  const entitled = balances.find(
    (one) => one.account === "entitled" && one.trajectory === trajectory,
  );
  const left = averageCents - (entitled?.cents ?? 0n);
  const price = priceOf(averageCents, months);
  return price < left ? price : left;
}

/** The book takes nothing more: what came too late belongs in a later year, by hand. */
async function leave(actor: Actor, { key, ...one }: IndicatedMonths, now: Date): Promise<void> {
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const where = { key, state: "waiting" };
    const { count } = await tx.indicatedMonths.updateMany({ where, data: { state: "too-late" } });
    return count === 0 ? unchanged(null) : told(tx, { key, ...one }, now);
  });
}

async function tell(actor: Actor, one: IndicatedMonths, now: Date): Promise<void> {
  if (one.toldAt !== null) return;
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const where = { key: one.key, toldAt: null };
    const { count } = await tx.indicatedMonths.updateMany({ where, data: { toldAt: now } });
    return count === 0 ? unchanged(null) : told(tx, one, now);
  });
}

async function told(tx: Tx, { key, combinationId, state }: IndicatedMonths, now: Date) {
  const { code } = await tx.supplier.findUniqueOrThrow({ where: { id: combinationId } });
  const kind = "indication-waits";
  const news = {
    kind,
    subject: `combination/${code}`,
    eventKey: `${kind}/${key}/${state}`,
  } as const;
  await notify(tx, news, { concerned: { roles: NOTIFICATION_KINDS[kind] }, now });
  return changed(null, {
    ...{ action: "budget-indication.wait", subject: `combination/${code}`, announce: [] },
  });
}
