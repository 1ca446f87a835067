import { type Line, turned } from "../ledger/account";
import type { Book } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { findPosted, post } from "../ledger/post.server";
import { type Tx, unchanged } from "~/db/commit.server";
import { type Actor, may } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

const LONGEST_NOTE = 200;
const OWN_KINDS: readonly string[] = ["reserve", "release", "realise"];
const KINDS_OF_THE_FUNDER: readonly string[] = ["receipt", "entitle"];

export type TakenBack = { bookId: string; key: string; number: string; note: string };

/** A mistake is put right by a posting that turns it; what stands stays. Each its own postings. */
export function takeBack(
  actor: Actor,
  { bookId, key, number, note }: TakenBack,
  now = new Date(),
): Promise<Outcome<number>> {
  const permission = may(actor, "budget.fund") ? "budget.fund" : "budget.enter";
  return inBook(actor, { id: bookId, permission }, async (tx, book) => {
    if (!isUuid(key)) return refuse("budget.no-form");
    const done = await findPosted(tx, book, key);
    if (done) return unchanged(done.number);
    const found = await findOf(tx, book, Number(number));
    if (!found) return refuse("budget.not-yours", { field: "nummer" });
    if (note.trim() === "") return refuse("budget.no-reason", { field: "reden" });
    const fault = await reversedFault(tx, found.id);
    if (fault) return fault;
    const lines = found.lines.map(({ account, memberId, trajectory, cents }) => ({
      // Held to its words by the database.
      ...{ account: account as Line["account"], memberId, trajectory, cents },
    }));
    return post(tx, book, {
      ...{ kind: "reverse", key, lines: turned(lines), by: actor.userId, now },
      onDay: Math.max(dayAt(now), dayNumber(`${book.year}-01-01`)),
      ...{ reversesId: found.id, note: note.trim().slice(0, LONGEST_NOTE) },
    });
  });
}

/** A posting that the actor may take back: of the own part, or of the funder. */
async function findOf(tx: Tx, { id: bookId, own }: Book, number: number) {
  if (!Number.isInteger(number) || number < 1) throw new Missing("budget-posting");
  const found = await tx.budgetPosting.findFirst({
    where: { bookId, number },
    include: { lines: true },
  });
  if (!found) throw new Missing("budget-posting");
  if (!own) return KINDS_OF_THE_FUNDER.includes(found.kind) ? found : null;
  const isOwn = found.lines.every(({ memberId }) => memberId === null || memberId === own.id);
  return isOwn && OWN_KINDS.includes(found.kind) ? found : null;
}

async function reversedFault(tx: Tx, id: bigint): Promise<Refused | null> {
  const again = await tx.budgetPosting.findUnique({ where: { reversesId: id } });
  return again && refuseMove("budget.reversed-already");
}
