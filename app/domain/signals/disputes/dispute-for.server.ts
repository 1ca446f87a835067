import type { DisputeState } from "./dispute";
import type { Tx } from "~/db/commit.server";
import { type Actor, assertMay, may } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type Side = "region" | "raiser";

/** The talks that an actor may read of: of the desk all, else the own; a lead and a manager the organisation's. */
export function ownDisputes(actor: Actor): Prisma.MoneyDisputeWhereInput {
  assertMay(actor, "dispute.raise", actor.supplierIds[0]);
  const { organisationId, userId, roles } = actor;
  const ofAll = roles.includes("access-lead") || roles.includes("provider-manager");
  if (organisationId === null) return { raisedBy: userId };
  return ofAll ? { organisationId } : { organisationId, raisedBy: userId };
}

export function sideOf(actor: Actor): Side {
  return may(actor, "dispute.work") ? "region" : "raiser";
}

export function readable(actor: Actor): Prisma.MoneyDisputeWhereInput {
  return sideOf(actor) === "region" ? {} : ownDisputes(actor);
}

/** A lead reads what a colleague raised, and says nothing in it (matrix: LEAD R). */
export function maySayIn(
  actor: Actor,
  { raisedBy, organisationId }: Pick<FoundDispute, "raisedBy" | "organisationId">,
): boolean {
  const isOwn = actor.roles.includes("provider-manager") && organisationId === actor.organisationId;
  return isOwn || raisedBy === actor.userId || sideOf(actor) === "region";
}

export type FoundDispute = {
  id: string;
  state: DisputeState;
  organisationId: string;
  raisedBy: string;
  ownerId: string | null;
  /** How much was said: tells one event from the next. */
  said: number;
};

/** A talk of others answers like one that is not there. */
export async function disputeFor(tx: Tx, actor: Actor, id: string): Promise<FoundDispute> {
  const where = readable(actor);
  // Held, so that nothing is said between what is read here and what is written.
  if (isUuid(id))
    await tx.$queryRaw`select id from money_dispute where id = ${id}::uuid for update`;
  const row = isUuid(id)
    ? await tx.moneyDispute.findFirst({
        where: { ...where, id },
        include: { _count: { select: { messages: true } } },
      })
    : null;
  if (!row) throw new Missing("dispute");
  const { state, organisationId, raisedBy, ownerId, _count } = row;
  // Held to its codes by the database.
  return {
    ...{ id, organisationId, raisedBy, ownerId, said: _count.messages },
    state: state as DisputeState,
  };
}
