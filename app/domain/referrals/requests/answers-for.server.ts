import type { Tx } from "~/db/commit.server";

/** On whose behalf these providers answer: their own, and that of the combinations they are a member of. */
export async function answersFor(tx: Tx, supplierIds: string[]): Promise<string[]> {
  const memberships = await tx.membership.findMany({
    where: { providerId: { in: supplierIds } },
    select: { combinationId: true },
  });
  return [...supplierIds, ...memberships.map(({ combinationId }) => combinationId)];
}

/** The other way round: a combination has no people of its own (architecture D16). */
export async function answeredBy(tx: Tx, supplierId: string): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { combinationId: supplierId },
    select: { providerId: true },
    orderBy: { providerId: "asc" },
  });
  return members.length > 0 ? members.map(({ providerId }) => providerId) : [supplierId];
}
