import type { FoundProposal } from "./find-proposal.server";
import { type ProposalMove, type ProposalPart, proposal, proposalLines } from "./proposal";
import { tellMembers } from "./tell-members.server";
import { findGovernance } from "../governance/current-governance.server";
import { isOfAll } from "../governance/governance";
import type { Line } from "../ledger/account";
import type { Book } from "../ledger/book";
import { balancesOf, post } from "../ledger/post.server";
import { settlementLines } from "../ledger/settlement";
import { changed, type Changed, type Tx } from "~/db/commit.server";
import { dayAt } from "~/domain/kernel/day";
import { type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";

export type Deciding = {
  found: FoundProposal;
  move: Extract<ProposalMove, "approve" | "refuse" | "withdraw">;
  by: string;
  now: Date;
};

/** Ends a proposal; what was approved is entered, and lapses where that cannot be done any more. */
export async function decide(
  tx: Tx,
  book: Book,
  { found, move, by, now }: Deciding,
): Promise<Changed<string> | Refused> {
  const { id, state, version } = found;
  const done = move === "approve" ? await carryOut(tx, book, { found, by, now }) : changed(0);
  const made: ProposalMove = done.ok ? move : "lapse";
  const to = after(proposal, state, made);
  if (!to) return refuseMove("budget.decided-already");
  await tx.budgetProposal.updateMany({
    where: { id, state, version },
    data: { state: to, dueOn: null, decidedAt: now },
  });
  await tellMembers(tx, book, { proposalId: id, kind: "budget-decided", version, now });
  const trace = { action: `budget-proposal.${made}`, subject: `budget-proposal/${id}` };
  return changed(to, ...(done.ok ? done.traces : []), { ...trace, announce: [] });
}

type CarryingOut = Omit<Deciding, "move">;

async function carryOut(tx: Tx, book: Book, { found, by, now }: CarryingOut) {
  const { id, kind, parts, month } = found;
  if (kind === "scheme") return changed(0);
  if (kind === "close") return closeMonths(tx, book, { month: month!, by, now });
  if (!partsStand(book, parts)) return refuse("budget.member-gone");
  const lines = kind === "settle" ? await linesToSettle(tx, book) : proposalLines(kind, parts);
  if (!lines) return refuse("budget.open-reservations");
  const entered = { kind, lines, by, now, key: id, proposalId: id, onDay: dayAt(now) };
  return post(tx, book, entered);
}

/** Whether all it is about are members still. */
function partsStand({ members }: Book, parts: readonly ProposalPart[]): boolean {
  const known = new Set(members.map(({ id }) => id));
  return parts.every(
    ({ memberId, fromId }) => known.has(memberId) && known.has(fromId ?? memberId),
  );
}

/** Null while who shares is not who is a member, or money and reservations stand open together. */
export async function linesToSettle(tx: Tx, book: Book): Promise<Line[] | null> {
  const governance = await findGovernance(tx, book.combinationId);
  if (!governance || !isOfAll(book, governance)) return null;
  return settlementLines(await balancesOf(tx, book.id), governance.shares);
}

async function closeMonths(
  tx: Tx,
  { id: bookId, closedThrough }: Book,
  { month, by, now }: { month: number; by: string; now: Date },
): Promise<Changed<number>> {
  const months = Array.from({ length: month - closedThrough }, (_, n) => closedThrough + n + 1);
  await tx.budgetPeriod.createMany({
    data: months.map((one) => ({ bookId, month: one, closedBy: by, closedAt: now })),
  });
  return changed(month);
}
