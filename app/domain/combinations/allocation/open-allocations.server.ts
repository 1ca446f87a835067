import type { Tx } from "~/db/commit.server";

export type OpenAllocation = { id: string; referralId: string; memberId: string };

/**
 * Parts of running help that members do, or that one does: to be handed over before it leaves. Parts of help
 * that is over are over with it.
 */
export function openAllocations(
  tx: Pick<Tx, "allocation">,
  combinationId: string,
  memberId?: string,
): Promise<OpenAllocation[]> {
  return tx.allocation.findMany({
    where: { combinationId, state: "accepted", ...(memberId !== undefined && { memberId }) },
    select: { id: true, referralId: true, memberId: true },
    orderBy: { proposedAt: "asc" },
  });
}
