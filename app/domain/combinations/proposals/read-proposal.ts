/** What somebody proposes: is it sound? The writer keeps what was typed. */
import { LONGEST_REASON, type ProposalKind, type ProposalPart, WITH_PARTS } from "./proposal";
import { MONTHS, MOST_CENTS } from "../ledger/account";
import type { Book, BookMember } from "../ledger/book";
import { namelessFault } from "../ledger/note";
import { readEuros } from "~/domain/kernel/money";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { wholeNumber } from "~/domain/kernel/whole-number";

export type SentProposal = {
  kind: ProposalKind;
  /** As they were typed, by the code of the member. */
  amounts: ReadonlyMap<string, string>;
  /** The code of the member that gives, of a move. */
  from: string;
  month: string;
  reason: string;
};

export type Proposed = {
  kind: ProposalKind;
  parts: ProposalPart[];
  month: number | null;
  reason: string;
};

export function readProposal(sent: SentProposal, book: Book): Outcome<Proposed> {
  const reason = sent.reason.trim();
  if (reason === "" || reason.length > LONGEST_REASON)
    return refuse("budget.no-reason", { field: "reden" });
  const named = namelessFault(reason, "reden");
  if (named) return named;
  const month = sent.kind === "close" ? wholeNumber(sent.month, MONTHS) : null;
  if (sent.kind === "close" && (month ?? 0) <= book.closedThrough)
    return refuse("budget.no-month", { field: "maand" });
  const parts = WITH_PARTS.includes(sent.kind) ? readParts(sent, book.members) : accept([]);
  return parts.ok ? accept({ kind: sent.kind, parts: parts.value, month, reason }) : parts;
}

function readParts(sent: SentProposal, members: BookMember[]): Outcome<ProposalPart[]> {
  const parts: ProposalPart[] = [];
  for (const { id, code } of members) {
    const typed = (sent.amounts.get(code) ?? "").trim();
    if (typed === "") continue;
    const cents = readEuros(typed, MOST_CENTS);
    if (cents === null) return refuse("budget.no-amount", { field: `bedrag-${code}` });
    parts.push({ memberId: id, fromId: null, cents });
  }
  if (parts.length === 0) return refuse("budget.no-part", { field: `bedrag-${members[0]!.code}` });
  return sent.kind === "move" ? fromOne(parts, sent.from, members) : accept(parts);
}

function fromOne(
  parts: ProposalPart[],
  from: string,
  members: BookMember[],
): Outcome<ProposalPart[]> {
  const giver = members.find(({ code }) => code === from);
  if (!giver) return refuse("budget.no-giver", { field: "van" });
  if (parts.some(({ memberId }) => memberId === giver.id))
    return refuse("budget.gives-itself", { field: "van" });
  return accept(parts.map((part) => ({ ...part, fromId: giver.id })));
}
