import { decide } from "./decide-proposal.server";
import { type FoundProposal, getProposal } from "./find-proposal.server";
import { LONGEST_REASON } from "./proposal";
import { findGovernance } from "../governance/current-governance.server";
import { verdict, type Vote } from "../governance/governance";
import { type Book, leadOf, memberOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { changed, type Changed, type Tx, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";

export type Answer = {
  bookId: string;
  id: string;
  /** The version that was read. */
  version: number;
  vote: Vote;
  reason: string;
};

/** A member answers what the lead party proposes; each member counts once, whoever presses. */
export function answerProposal(
  actor: Actor,
  { bookId, id, version, vote, reason }: Answer,
  now = new Date(),
): Promise<Outcome<string>> {
  return inBook(actor, { id: bookId, permission: "budget.answer" }, async (tx, book) => {
    const { id: providerId } = memberOf(book);
    const found = await getProposal(tx, bookId, id);
    const known = found.votes.get(providerId);
    if (known && known.vote === vote && found.version === version) return unchanged(found.state);
    if (found.state !== "open") return refuseMove("budget.decided-already");
    if (found.version !== version) return refuseMove("budget.changed-since");
    if (known || found.proposerId === providerId) return refuseMove("budget.answered-already");
    const fault = reasonFault(vote, reason.trim());
    if (fault) return fault;
    const one = { vote, reason: reason.trim() };
    await tx.budgetVote.create({
      data: { ...one, proposalId: id, version, providerId, by: actor.userId, at: now },
    });
    found.votes.set(providerId, one);
    const trace = { action: "budget-proposal.answer", subject: `budget-proposal/${id}` };
    const done = await conclude(tx, book, { found, by: actor.userId, now });
    return done.ok ? changed(done.value, { ...trace, announce: [] }, ...done.traces) : done;
  });
}

function reasonFault(vote: Vote, reason: string): Refused | null {
  const isSaid = reason !== "" && reason.length <= LONGEST_REASON;
  return isSaid || (vote === "yes" && reason === "")
    ? null
    : refuse("budget.no-reason", { field: "reden" });
}

type Concluding = { found: FoundProposal; by: string; now: Date };

/** What the answers come to now. */
export async function conclude(
  tx: Tx,
  book: Book,
  { found, by, now }: Concluding,
): Promise<Changed<string> | Refused> {
  const said = verdict((await findGovernance(tx, book.combinationId)) ?? CAREFUL, {
    ...{ members: book.members.map(({ id }) => id), proposerId: found.proposerId },
    votes: new Map([...found.votes].map(([id, { vote }]) => [id, vote])),
    isOver: found.dueOn !== null && dayNumber(found.dueOn) < dayAt(now),
  });
  if (said === "open") return unchanged("open");
  return decide(tx, book, { found, move: said === "approved" ? "approve" : "refuse", by, now });
}

const CAREFUL = { rule: "all", silence: "no" } as const;

/** Who proposed takes it back. */
export function withdrawProposal(
  actor: Actor,
  { bookId, id }: { bookId: string; id: string },
  now = new Date(),
): Promise<Outcome<string>> {
  return inBook(actor, { id: bookId, permission: "budget.propose" }, async (tx, book) => {
    leadOf(book);
    const found = await getProposal(tx, bookId, id);
    return decide(tx, book, { found, move: "withdraw", by: actor.userId, now });
  });
}
