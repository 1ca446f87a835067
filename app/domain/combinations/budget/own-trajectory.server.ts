import type { Book } from "../ledger/book";
import { findBook } from "../ledger/hold-book.server";
import type { Tx } from "~/db/commit.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { wholeNumber } from "~/domain/kernel/whole-number";

export type TrajectoryToName = { number: number; municipality: string | null };

/** More than these nobody finds in a list: then the number is typed. */
const MOST_TO_CHOOSE_FROM = 200;

/** What the reader can enter for, the newest first; nothing where there are too many to choose from. */
export async function listTrajectories(actor: Actor, id: string): Promise<TrajectoryToName[]> {
  assertMay(actor, "budget.read", actor.supplierIds[0]);
  return askWithin(actor, async (tx) => {
    const found = await tx.trajectory.findMany({
      where: ofTheReader(await findBook(tx, actor, id)),
      select: { number: true, municipality: true },
      ...{ orderBy: { number: "desc" }, take: MOST_TO_CHOOSE_FROM + 1 },
    });
    return found.length > MOST_TO_CHOOSE_FROM ? [] : found;
  });
}

function ofTheReader({ combinationId, members, own }: Book) {
  return { supplierId: { in: [combinationId, ...(own ? [own] : members).map(({ id }) => id)] } };
}

/**
 * The ledger knows a trajectory by its number (D8). A member enters for what comes to the combination or to itself;
 * the funder for whichever member, since it knows them all.
 */
export async function readTrajectory(tx: Tx, book: Book, text: string): Promise<Outcome<number>> {
  const number = wholeNumber(text);
  const where = ofTheReader(book);
  const found =
    number === null ? null : await tx.trajectory.findFirst({ where: { number, ...where } });
  return found ? accept(found.number) : refuse("budget.no-trajectory", { field: "traject" });
}
