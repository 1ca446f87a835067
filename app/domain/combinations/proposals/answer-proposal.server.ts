import { decide } from "./decide-proposal.server";
import { type FoundProposal, getProposal } from "./find-proposal.server";
import { LONGEST_REASON } from "./proposal";
import { findGovernance } from "../governance/current-governance.server";
import { verdict, type Vote, votersOf } from "../governance/governance";
import { type Book, leadOf, memberOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { namelessFault } from "../ledger/note";
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
    const governance = await findGovernance(tx, book.combinationId);
    const fault =
      standingFault(found, { version, providerId, voters: votersOf(book, governance) }) ??
      reasonFault(vote, reason.trim());
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

type Answering = { version: number; providerId: string; voters: string[] };

function standingFault(
  { state, version, votes, proposerId }: FoundProposal,
  answering: Answering,
): Refused | null {
  const { providerId, voters } = answering;
  if (state !== "open") return refuseMove("budget.decided-already");
  if (version !== answering.version) return refuseMove("budget.changed-since");
  if (votes.has(providerId) || proposerId === providerId)
    return refuseMove("budget.answered-already");
  return voters.includes(providerId) ? null : refuseMove("budget.not-signed");
}

function reasonFault(vote: Vote, reason: string): Refused | null {
  const isSaid = reason.length <= LONGEST_REASON && (reason !== "" || vote === "yes");
  return isSaid ? namelessFault(reason, "reden") : refuse("budget.no-reason", { field: "reden" });
}

type Concluding = { found: FoundProposal; by: string; now: Date };

/** What the answers come to now. */
export async function conclude(
  tx: Tx,
  book: Book,
  { found, by, now }: Concluding,
): Promise<Changed<string> | Refused> {
  const governance = await findGovernance(tx, book.combinationId);
  const said = verdict(governance ?? CAREFUL, {
    ...{ members: votersOf(book, governance), proposerId: found.proposerId },
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
