import { allocation, type AllocationMove, type AllocationState } from "./allocation";
import type { HeldNeed } from "./hold-need.server";
import type { Trace, Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import { type Refused, refuseMove } from "~/domain/kernel/outcome";
import { after } from "~/domain/kernel/state-machine";
import { isUuid } from "~/domain/kernel/uuid";
import type { Prisma } from "~/generated/prisma/client";

export type FoundPart = Prisma.AllocationGetPayload<object> & { state: AllocationState };

/** A part of the referral that is held; of another referral it is not there. */
export async function partOf(tx: Tx, { referralId }: HeldNeed, id: string): Promise<FoundPart> {
  const row = isUuid(id) ? await tx.allocation.findFirst({ where: { id, referralId } }) : null;
  if (!row) throw new Missing("allocation");
  // Held to its words by the database.
  return { ...row, state: row.state as AllocationState };
}

/** The member whose part goes over with this one; null where it is a part of its own. */
export async function replacedMember(
  tx: Tx,
  held: HeldNeed,
  { replacesId }: FoundPart,
): Promise<string | null> {
  return replacesId === null ? null : (await partOf(tx, held, replacesId)).memberId;
}

type Move = {
  move: AllocationMove;
  by: string;
  now: Date;
  data?: { declineCode: string; declineNote: string };
};

/** A move of the table, with the state it comes from in the `where`; it adds its entry. */
export async function movePart(
  tx: Tx,
  { id, state }: FoundPart,
  { move, by, now, data }: Move,
): Promise<Refused | { ok: true; trace: Trace }> {
  const to = after(allocation, state, move);
  if (!to) return refuseMove("allocation.moved-already");
  const { count } = await tx.allocation.updateMany({
    where: { id, state },
    data: { ...data, state: to, overAt: to === "accepted" ? null : now },
  });
  if (count === 0) return refuseMove("allocation.moved-already");
  await tx.allocationEntry.create({ data: { allocationId: id, at: now, by, act: move } });
  return {
    ok: true,
    trace: { action: `allocation.${move}`, subject: `allocation/${id}`, announce: [] },
  };
}
