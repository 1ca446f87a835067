import { decide, linesToSettle } from "./decide-proposal.server";
import { getProposal, listProposals } from "./find-proposal.server";
import { asksOthers, proposalLines } from "./proposal";
import { type Proposed, readProposal, type SentProposal } from "./read-proposal";
import { tellMembers } from "./tell-members.server";
import { findGovernance } from "../governance/current-governance.server";
import { type Governance, isOfAll, votersOf } from "../governance/governance";
import { MONTHS } from "../ledger/account";
import { figuresOf, shortOn } from "../ledger/balance";
import { type Book, leadOf, monthOf } from "../ledger/book";
import { inBook } from "../ledger/hold-book.server";
import { balancesOf } from "../ledger/post.server";
import { changed, type Changed, type Tx, unchanged } from "~/db/commit.server";
import type { Actor } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { type Outcome, type Refused, refuse, refuseMove } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

export type Proposing = {
  bookId: string;
  /** Of the form; the proposal has it as its id, so that sending twice proposes once. */
  key: string;
  sent: SentProposal;
};

/** The lead party proposes; what needs no answer is entered at once. */
export function propose(
  actor: Actor,
  { bookId, key, sent }: Proposing,
  now = new Date(),
): Promise<Outcome<string>> {
  return inBook(actor, { id: bookId, permission: "budget.propose" }, async (tx, book) => {
    const lead = leadOf(book);
    if (!isUuid(key)) return refuse("budget.no-form");
    if (await tx.budgetProposal.findUnique({ where: { id: key } })) return unchanged(key);
    const sound = await weigh(tx, book, sent);
    if (!sound.ok) return sound;
    const { governance, proposed } = sound.value;
    const { kind, month, reason } = proposed;
    await tx.budgetProposal.create({
      data: {
        ...{ id: key, bookId, kind, month, reason, state: "open" },
        number: (await tx.budgetProposal.count({ where: { bookId } })) + 1,
        ...{ governanceVersion: governance.version, dueOn: dueOn(governance, now) },
        ...{ proposerId: lead.id, proposedBy: actor.userId, proposedAt: now },
      },
    });
    return settle(tx, book, { id: key, version: 1, proposed, governance, by: actor.userId, now });
  });
}

export type Changing = { bookId: string; id: string; version: number; sent: SentProposal };

/** Changed before it was decided on: what was answered to the former version counts no more. */
export function changeProposal(
  actor: Actor,
  { bookId, id, version, sent }: Changing,
  now = new Date(),
): Promise<Outcome<string>> {
  return inBook(actor, { id: bookId, permission: "budget.propose" }, async (tx, book) => {
    const lead = leadOf(book);
    const found = await getProposal(tx, bookId, id);
    if (found.state !== "open") return refuseMove("budget.decided-already");
    if (found.version !== version) return refuseMove("budget.changed-since");
    const sound = await weigh(tx, book, { ...sent, kind: found.kind });
    if (!sound.ok) return sound;
    const { governance, proposed } = sound.value;
    await tx.budgetProposal.update({
      where: { id },
      data: {
        ...{ version: version + 1, reason: proposed.reason, month: proposed.month },
        // Another may lead by now: it is the yes of who changes it that a change stands for.
        ...{ proposerId: lead.id, proposedBy: actor.userId },
        ...{ governanceVersion: governance.version, dueOn: dueOn(governance, now) },
      },
    });
    const next = { id, version: version + 1, proposed, governance, by: actor.userId, now };
    return settle(tx, book, next);
  });
}

type Sound = { governance: Governance; proposed: Proposed };

/** What is proposed, if it is sound and can be done as things stand. */
async function weigh(tx: Tx, book: Book, sent: SentProposal): Promise<Outcome<Sound>> {
  if (book.isSettled) return refuseMove("budget.settled");
  const governance = await findGovernance(tx, book.combinationId);
  if (!governance) return refuseMove("budget.no-governance");
  const voters = votersOf(book, governance);
  if (voters.length < 2 || !voters.includes(leadOf(book).id))
    return refuseMove("budget.not-signed");
  const read = readProposal(sent, book);
  if (!read.ok) return read;
  const proposed = read.value;
  const fault = await faultOf(tx, book, { proposed, governance });
  return fault ?? { ok: true, value: { governance, proposed } };
}

async function faultOf(
  tx: Tx,
  book: Book,
  { proposed, governance }: Sound,
): Promise<Refused | null> {
  if (proposed.kind === "settle") return settleFault(tx, book, governance);
  if (proposed.kind === "scheme" || proposed.kind === "close") return null;
  return moneyFault(tx, book, proposed);
}

async function settleFault(tx: Tx, book: Book, governance: Governance): Promise<Refused | null> {
  if (!isOfAll(book, governance)) return refuseMove("budget.members-differ");
  if (book.closedThrough < MONTHS) return refuse("budget.months-open");
  return (await linesToSettle(tx, book)) ? null : refuse("budget.open-reservations");
}

/** I7: what is not there is not allotted. */
async function moneyFault(tx: Tx, book: Book, { kind, parts }: Proposed): Promise<Refused | null> {
  const short = shortOn(await balancesOf(tx, book.id, []), proposalLines(kind, parts));
  if (!short) return null;
  const first = book.members.find(({ id }) => id === parts[0]?.memberId);
  const code = short === "pot" ? "budget.above-received" : "budget.above-allotted";
  return refuse(code, { field: `bedrag-${first?.code ?? ""}` });
}

function dueOn({ answerDays }: Governance, now: Date): Date {
  return dateOf(dayAt(now) + answerDays);
}

type Version = {
  id: string;
  version: number;
  proposed: Proposed;
  governance: Governance;
  by: string;
  now: Date;
};

/** The parts of a version; then the others are asked, or it is done. */
async function settle(
  tx: Tx,
  book: Book,
  { id, version, proposed, governance, by, now }: Version,
): Promise<Changed<string> | Refused> {
  await tx.budgetProposalPart.createMany({
    data: proposed.parts.map((part) => ({ ...part, proposalId: id, version })),
  });
  const act = version === 1 ? "write" : "change";
  const trace = {
    ...{ action: `budget-proposal.${act}`, subject: `budget-proposal/${id}`, announce: [] },
  };
  if (await asks(tx, book, { id, proposed, governance, now })) {
    await tellMembers(tx, book, { proposalId: id, kind: "budget-proposed", version, now });
    return changed(id, trace);
  }
  const found = await getProposal(tx, book.id, id);
  const done = await decide(tx, book, { found, move: "approve", by, now });
  return done.ok ? changed(id, trace, ...done.traces) : done;
}

type Asking = Pick<Version, "id" | "proposed" | "governance" | "now">;

async function asks(tx: Tx, book: Book, { id, proposed, governance, now }: Asking) {
  const month = monthOf(book, dayAt(now));
  const { members } = figuresOf(
    await balancesOf(tx, book.id, []),
    book.members.map((one) => one.id),
  );
  return asksOthers({
    ...{ kind: proposed.kind, parts: proposed.parts, thresholdCents: governance.thresholdCents },
    doneCents: await doneAtOnce(tx, book.id, { month, but: id }),
    scheme: await schemeOf(tx, book.id),
    allotted: new Map(members.map(({ memberId, allotted }) => [memberId, allotted])),
  });
}

/** What was entered in a month without asking anybody: many small amounts are a large one. */
async function doneAtOnce(
  tx: Tx,
  bookId: string,
  { month, but }: { month: number; but: string },
): Promise<bigint> {
  const postings = await tx.budgetPosting.findMany({
    where: { bookId, month, proposalId: { not: null } },
    select: { proposalId: true },
  });
  const ids = postings.flatMap(({ proposalId }) => proposalId ?? []).filter((id) => id !== but);
  const done = await listProposals(tx, {
    id: { in: ids },
    kind: { in: ["allot", "return", "move"] },
  });
  const silent = done.filter(({ votes }) => votes.size === 0);
  return silent.flatMap(({ parts }) => parts).reduce((sum, { cents }) => sum + cents, 0n);
}

/** The most for each member by the scheme that was approved last. */
async function schemeOf(tx: Tx, bookId: string): Promise<Map<string, bigint>> {
  const [last] = await listProposals(tx, { bookId, kind: "scheme", state: "approved" });
  return new Map((last?.parts ?? []).map(({ memberId, cents }) => [memberId, cents]));
}
