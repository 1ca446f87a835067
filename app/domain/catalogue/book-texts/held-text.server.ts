import { bookText, type BookTextMove, type BookTextState } from "./book-text";
import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import type { BookText, Prisma } from "~/generated/prisma/client";

export async function heldText(tx: Pick<Tx, "bookText">, id: string): Promise<BookText> {
  const text = isUuid(id) ? await tx.bookText.findUnique({ where: { id } }) : null;
  if (!text) throw new Missing("book-text");
  return text;
}

type Move = {
  move: BookTextMove;
  /** The number of the newest save that the person had seen. */
  revision: number;
  data: Prisma.BookTextUpdateManyMutationInput;
  by: string;
  now: Date;
};

/** Writes with the state it comes from and the number that was seen; whoever is second is told. */
export async function moveText(
  tx: Tx,
  { id, state: from }: Pick<BookText, "id" | "state">,
  { move, revision, data, by, now }: Move,
): Promise<{ ok: true; state: BookTextState } | Refused> {
  const state = after(bookText, from, move);
  if (!state) return refuseMove("book-text.not-now");
  const { count } = await tx.bookText.updateMany({
    where: { id, state: from, revision, ...(from === "final" && notBegun(now)) },
    data: { ...data, state, revision: revision + 1, updatedBy: by, updatedAt: now },
  });
  return count === 1 ? { ok: true, state } : refuseMove("book-text.changed-meanwhile");
}

/** A text that holds, or held, stays readable. */
function notBegun(now: Date): Prisma.BookTextWhereInput {
  return { holdsFrom: { gt: dateOf(dayAt(now)) } };
}
