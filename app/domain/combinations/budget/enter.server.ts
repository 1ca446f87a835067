import { readTrajectory } from "./own-trajectory.server";
import {
  type Line,
  MOST_CENTS,
  type OfATrajectory,
  realiseLines,
  releaseLines,
  reserveLines,
} from "../ledger/account";
import { type Book, isDayOf, memberOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { LONGEST_NOTE, namelessFault } from "../ledger/note";
import { balancesOf, findPosted, post } from "../ledger/post.server";
import { type Changed, type Tx, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { notify } from "~/domain/accounts/public.server";
import { dayAt, type DayNumber } from "~/domain/kernel/day";
import { readEuros } from "~/domain/kernel/money";
import { type Outcome, type Refused, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type OwnKind = "reserve" | "release" | "realise";

export type Entered = {
  key: string;
  kind: OwnKind;
  trajectory: string;
  amount: string;
  on: DayNumber | null;
  note: string;
};

/** A member reserves for a resident, gives that up, or enters what was spent: of its own part alone. */
export function enter(
  actor: Actor,
  { bookId, ...entered }: Entered & { bookId: string },
  now = new Date(),
): Promise<Outcome<number>> {
  return inBook(actor, { id: bookId, permission: "budget.enter" }, (tx, book) =>
    enterIn(tx, book, { entered, by: actor.userId, now }),
  );
}

export type Entering = { entered: Entered; by: string; now: Date };

export async function enterIn(
  tx: Tx,
  book: Book,
  { entered, by, now }: Entering,
): Promise<Changed<number> | Refused> {
  const { id: memberId } = memberOf(book);
  const { kind, key } = entered;
  if (!isUuid(key)) return refuse("budget.no-form");
  const known = await findPosted(tx, book, entered);
  if (known) return unchanged(known.number);
  const read = await readEntry(tx, book, { entered, now });
  if (!read.ok) return read;
  const { onDay, note, ...amount } = read.value;
  const part = { memberId, ...amount };
  const lines = await linesOf(tx, book, { kind, part });
  const done = await post(tx, book, {
    ...{ kind, key, onDay, lines, by, now, note },
  });
  if (done.ok && kind === "reserve") await tellUncovered(tx, book, { memberId, key, now });
  return done;
}

type Read = { trajectory: number; cents: bigint; onDay: DayNumber; note: string };

async function readEntry(
  tx: Tx,
  book: Book,
  { entered, now }: Omit<Entering, "by">,
): Promise<Outcome<Read>> {
  const { amount, on } = entered;
  const trajectory = await readTrajectory(tx, book, entered.trajectory);
  if (!trajectory.ok) return trajectory;
  const cents = readEuros(amount, MOST_CENTS);
  if (cents === null) return refuse("budget.no-amount", { field: "bedrag" });
  if (on === null || !isDayOf(book, on, dayAt(now)))
    return refuse("budget.no-day", { field: "dag" });
  const note = entered.note.trim();
  if (note.length > LONGEST_NOTE) return refuse("budget.long-note", { field: "reden" });
  const fault = namelessFault(note, "reden");
  if (fault) return fault;
  return { ok: true, value: { trajectory: trajectory.value, cents, onDay: on, note } };
}

async function linesOf(
  tx: Tx,
  book: Book,
  { kind, part }: { kind: OwnKind; part: OfATrajectory },
): Promise<Line[]> {
  if (kind === "reserve") return reserveLines(part);
  if (kind === "release") return releaseLines(part);
  const balances = await balancesOf(tx, book.id, [part.trajectory]);
  const reserved = balances.find(
    ({ account, memberId, trajectory }) =>
      account === "reserved" && memberId === part.memberId && trajectory === part.trajectory,
  );
  return realiseLines(part, reserved?.cents ?? 0n);
}

/** More is promised than is allotted: nothing is refused (I8), and the lead party has something to do. */
async function tellUncovered(
  tx: Tx,
  { id, code, members }: Book,
  { memberId, key, now }: { memberId: string; key: string; now: Date },
): Promise<void> {
  const own = (await balancesOf(tx, id, [])).filter((one) => one.memberId === memberId);
  const on = (name: string) => own.find(({ account }) => account === name)?.cents ?? 0n;
  if (on("reserved") <= on("allotted")) return;
  const lead = members.find(({ isLead }) => isLead);
  const news = {
    ...({ kind: "budget-uncovered", subject: `combination/${code}` } as const),
    eventKey: `budget-uncovered/${key}`,
  };
  const concerned = { supplierId: lead!.id, roles: ["provider-manager"] as const };
  await notify(tx, news, { concerned, now });
}
