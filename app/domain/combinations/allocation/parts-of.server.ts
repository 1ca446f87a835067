import type { Tx } from "~/db/commit.server";

/** The referrals of which one of these members does a part now; who left does none. */
export async function referralsDoneInPart(
  tx: Pick<Tx, "allocation" | "membership">,
  memberIds: readonly string[],
): Promise<string[]> {
  const providerId = { in: [...memberIds] };
  const own = await tx.membership.findMany({ where: { providerId } });
  const parts = await tx.allocation.findMany({
    where: {
      state: "accepted",
      OR: own.map(({ combinationId, providerId: memberId }) => ({ combinationId, memberId })),
    },
    select: { referralId: true },
  });
  return parts.map(({ referralId }) => referralId);
}
