import { type CombinationMove, combination, type CombinationState } from "./combination";
import { type Changed, commit, type Trace, type Tx } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { Denied, Missing } from "~/domain/kernel/denied";
import type { Event } from "~/domain/kernel/event";
import { type Outcome, type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import { offersChanged } from "~/domain/providers/public";

export type HeldCombination = {
  id: string;
  code: string;
  state: CombinationState;
  members: { id: string; code: string; isLead: boolean }[];
  /** For which member the actor works; null for who is asked to take part. */
  own: { id: string; isLead: boolean } | null;
};

/** Works on a combination alone until the transaction ends; one of others is not there. */
export async function inCombination<T>(
  actor: Actor,
  code: string,
  work: (tx: Tx, held: HeldCombination) => Promise<Changed<T> | Refused>,
): Promise<Outcome<T>> {
  assertMay(actor, "governance.keep", actor.supplierIds[0]);
  return commit(actor, async (tx) => {
    await within(tx, actor);
    const held = await holdCombination(tx, { supplier: { code } }, actor.supplierIds);
    const isAsked =
      held &&
      (await tx.combinationInvitation.count({
        where: { combinationId: held.id, providerId: { in: actor.supplierIds } },
      })) > 0;
    if (!held || (!held.own && !isAsked)) throw new Missing("combination");
    if (held.state === "ended") return refuseMove("combination.ended");
    return work(tx, held);
  });
}

type Which = { supplier: { code: string } } | { supplierId: string };

export async function holdCombination(
  tx: Tx,
  where: Which,
  supplierIds: readonly string[] = [],
): Promise<HeldCombination | null> {
  const found = await tx.combination.findFirst({ where, select: { supplierId: true } });
  if (!found) return null;
  const { supplierId: id } = found;
  await tx.$queryRaw`select supplier_id from combination where supplier_id = ${id}::uuid for update`;
  const row = await tx.combination.findUniqueOrThrow({
    where: { supplierId: id },
    select: {
      ...{ state: true, supplier: { select: { code: true } } },
      members: { select: { isLead: true, provider: { select: { id: true, code: true } } } },
    },
  });
  const members = row.members.map(({ isLead, provider }) => ({ ...provider, isLead }));
  const own = members.find((member) => supplierIds.includes(member.id)) ?? null;
  return { id, code: row.supplier.code, state: row.state, members, own };
}

/** Proposing is the one thing that the lead party does for all (I5). */
export function assertLead({ own }: HeldCombination): void {
  if (!own?.isLead) throw new Denied("governance.keep");
}

/** One move of the table; what it offers is looked up anew, so that it comes and goes at once. */
export async function moveCombination(
  tx: Tx,
  held: HeldCombination,
  move: CombinationMove,
): Promise<Refused | { ok: true; to: CombinationState; trace: Trace }> {
  const { id, state } = held;
  const to = after(combination, state, move);
  if (!to) return refuseMove("combination.moved-already");
  const { count } = await tx.combination.updateMany({
    where: { supplierId: id, state },
    data: { state: to },
  });
  if (count === 0) return refuseMove("combination.moved-already");
  const trace = {
    ...{ action: `combination.${move}`, subject: `combination/${held.code}` },
    ...{ details: { from: state, to }, announce: await itsOffers(tx, id) },
  };
  return { ok: true, to, trace };
}

export async function itsOffers(tx: Tx, supplierId: string): Promise<Event[]> {
  const offers = await tx.offer.findMany({ where: { supplierId }, select: { id: true } });
  return offers.length > 0 ? [offersChanged(offers.map(({ id }) => id))] : [];
}
