import { type Line, turned } from "../ledger/account";
import type { Book } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { LONGEST_NOTE, namelessFault } from "../ledger/note";
import { findPosted, post } from "../ledger/post.server";
import { type Tx, unchanged } from "~/db/commit.server";
import { type Actor, may } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { accept, type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";
import { wholeNumber } from "~/domain/kernel/whole-number";

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
    const done = await findPosted(tx, book, { kind: "reverse", key });
    if (done) return unchanged(done.number);
    const read = await findOf(tx, book, number);
    if (!read.ok) return read;
    const found = read.value;
    const fault = reasonFault(note.trim()) ?? (await reversedFault(tx, found.id));
    if (fault) return fault;
    const lines = found.lines.map(({ account, memberId, trajectory, cents }) => ({
      // Held to its words by the database.
      ...{ account: account as Line["account"], memberId, trajectory, cents },
    }));
    return post(tx, book, {
      ...{ kind: "reverse", key, lines: turned(lines), by: actor.userId, now },
      onDay: Math.max(dayAt(now), dayNumber(`${book.year}-01-01`)),
      ...{ reversesId: found.id, note: note.trim() },
    });
  });
}

/** A posting that the actor may take back: of the own part, or of the funder. */
async function findOf(tx: Tx, { id: bookId, own }: Book, typed: string) {
  const field = "nummer";
  const number = wholeNumber(typed);
  const found =
    number === null
      ? null
      : await tx.budgetPosting.findFirst({ where: { bookId, number }, include: { lines: true } });
  if (!found) return refuse("budget.no-posting", { field });
  const isOwn = found.lines.every(({ memberId }) => memberId === null || memberId === own?.id);
  const kinds = own ? OWN_KINDS : KINDS_OF_THE_FUNDER;
  return isOwn && kinds.includes(found.kind)
    ? accept(found)
    : refuse("budget.not-yours", { field });
}

function reasonFault(note: string): Refused | null {
  return note === "" || note.length > LONGEST_NOTE
    ? refuse("budget.no-short-reason", { field: "reden" })
    : namelessFault(note, "reden");
}

async function reversedFault(tx: Tx, id: bigint): Promise<Refused | null> {
  const again = await tx.budgetPosting.findUnique({ where: { reversesId: id } });
  return again && refuse("budget.reversed-already", { field: "nummer", conflict: true });
}
