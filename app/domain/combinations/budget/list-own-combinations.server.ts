import { countAsked } from "../allocation/count-asked.server";
import { signingOf } from "../governance/signing-of.server";
import { findResolution } from "../resolutions/find-resolution.server";
import { askedOf } from "../resolutions/resolution";
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
  /** All that waits for it: those, a signature, a word about the combination itself, and parts of help. */
  waiting: number;
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
  const own = await askWithin(actor, async (tx) => {
    const open = await tx.budgetProposal.findMany({
      where: { state: "open", proposerId: { notIn: actor.supplierIds } },
      include: { votes: { where: { providerId } }, book: { select: { combinationId: true } } },
    });
    return rows.map(({ combinationId, isLead, combination }) => ({
      ...{ ...combination.supplier, id: combinationId, state: combination.state, isLead },
      toAnswer: open.filter(
        ({ book, votes, version }) =>
          book.combinationId === combinationId && !votes.some((vote) => vote.version === version),
      ).length,
    }));
  });
  const lines: OwnCombination[] = [];
  for (const { id, ...one } of own)
    lines.push({ ...one, waiting: one.toAnswer + (await wordsAskedOf(actor, id)) });
  return lines;
}

/** Its signature, its word about the combination itself, and the parts that it is asked to do. */
async function wordsAskedOf(actor: Actor, combinationId: string): Promise<number> {
  const { newest } = await signingOf(combinationId);
  const isOwn = (id: string) => actor.supplierIds.includes(id);
  const isToSign =
    newest?.shares.some(({ providerId: id }) => isOwn(id) && !newest.signed.includes(id)) ?? false;
  const resolution = await findResolution(db, combinationId);
  const members = actor.supplierIds.map((id) => ({ id }));
  const isAsked =
    resolution !== null &&
    askedOf(resolution, members).some((id) => !resolution.agreed.includes(id));
  return Number(isToSign) + Number(isAsked) + (await countAsked(actor, combinationId));
}

/** Those that ask its organisation to take part. */
export async function listInvitations(actor: Actor): Promise<{ code: string; name: string }[]> {
  if (!may(actor, "combination.read", actor.supplierIds[0])) return [];
  const asked = await db.combinationInvitation.findMany({
    where: { providerId: { in: actor.supplierIds } },
  });
  return db.supplier.findMany({
    where: { id: { in: asked.map(({ combinationId }) => combinationId) } },
    select: { code: true, name: true },
    orderBy: { code: "asc" },
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
