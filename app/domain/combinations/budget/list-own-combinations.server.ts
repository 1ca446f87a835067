import { db } from "~/db/read.server";
import { askWithin } from "~/db/within.server";
import { type Actor, may } from "~/domain/accounts/public";
import type { CombinationState } from "~/generated/prisma/client";

export type OwnCombination = {
  code: string;
  name: string;
  state: CombinationState;
  isLead: boolean;
  /** Proposals that wait for the answer of the own organisation. */
  toAnswer: number;
};

/** The combinations that somebody's organisation is a member of, in any state but ended. */
export async function listOwnCombinations(actor: Actor): Promise<OwnCombination[]> {
  if (!may(actor, "combination.read", actor.supplierIds[0])) return [];
  const providerId = { in: actor.supplierIds };
  const rows = await db.membership.findMany({
    where: { providerId, combination: { state: { not: "ended" } } },
    include: { combination: { include: { supplier: { select: { code: true, name: true } } } } },
    orderBy: { combination: { supplier: { code: "asc" } } },
  });
  return askWithin(actor, async (tx) => {
    const open = await tx.budgetProposal.findMany({
      where: { state: "open", proposerId: { notIn: actor.supplierIds } },
      include: { votes: { where: { providerId } }, book: { select: { combinationId: true } } },
    });
    return rows.map(({ combinationId, isLead, combination }) => ({
      ...{ ...combination.supplier, state: combination.state, isLead },
      toAnswer: open.filter(
        ({ book, votes, version }) =>
          book.combinationId === combinationId && !votes.some((vote) => vote.version === version),
      ).length,
    }));
  });
}

/** Those that have ended, and those that it left: there is still something to read. */
export async function listFormerCombinations(
  actor: Actor,
): Promise<{ code: string; name: string }[]> {
  if (!may(actor, "combination.read", actor.supplierIds[0])) return [];
  const providerId = { in: actor.supplierIds };
  const rows = await db.combination.findMany({
    where: {
      periods: { some: { providerId } },
      OR: [{ state: "ended" }, { members: { none: { providerId } } }],
    },
    select: { supplier: { select: { code: true, name: true } } },
    orderBy: { supplier: { code: "asc" } },
  });
  return rows.map(({ supplier }) => supplier);
}
