import type { ProposalKind, ProposalPart, ProposalState } from "./proposal";
import type { Vote } from "../governance/governance";
import type { Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type FoundProposal = Prisma.BudgetProposalGetPayload<object> & {
  kind: ProposalKind;
  state: ProposalState;
  /** Of the version that stands. */
  parts: ProposalPart[];
  votes: Map<string, { vote: Vote; reason: string }>;
};

/** A proposal of a book as its newest version stands. */
export async function getProposal(tx: Tx, bookId: string, id: string): Promise<FoundProposal> {
  const [found] = isUuid(id) ? await listProposals(tx, { bookId, id }) : [];
  if (!found) throw new Missing("budget-proposal");
  return found;
}

export async function listProposals(
  tx: Pick<Tx, "budgetProposal">,
  where: Prisma.BudgetProposalWhereInput,
): Promise<FoundProposal[]> {
  const rows = await tx.budgetProposal.findMany({
    where,
    include: { parts: true, votes: { orderBy: { at: "asc" } } },
    orderBy: { number: "desc" },
  });
  return rows.map((row) => ({
    ...row,
    // Held to their words by the database.
    ...{ kind: row.kind as ProposalKind, state: row.state as ProposalState },
    parts: row.parts.filter(({ version }) => version === row.version),
    votes: new Map(
      row.votes
        .filter(({ version }) => version === row.version)
        .map(({ providerId, vote, reason }) => [providerId, { vote: vote as Vote, reason }]),
    ),
  }));
}
