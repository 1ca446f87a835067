import type { Tx } from "~/db/commit.server";

export type ExportedPart = {
  member: string;
  scope: string;
  state: string;
  acts: { at: string; act: string }[];
};

/** What was asked of members for one referral and what came of it, for who asked to see all that is kept. */
export async function exportParts(tx: Tx, referralId: string): Promise<ExportedPart[]> {
  const parts = await tx.allocation.findMany({
    where: { referralId },
    include: { entries: { orderBy: { id: "asc" } } },
    orderBy: { proposedAt: "asc" },
  });
  const members = await tx.supplier.findMany({
    where: { id: { in: parts.map(({ memberId }) => memberId) } },
    select: { id: true, name: true },
  });
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return parts.map(({ memberId, scope, state, entries }) => ({
    ...{ member: names.get(memberId) ?? "", scope, state },
    acts: entries.map(({ at, act }) => ({ at: at.toISOString(), act })),
  }));
}
