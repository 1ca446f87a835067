import type { ReadDatabase } from "~/db/read.server";

type From = Pick<ReadDatabase, "membership">;

/** On whose behalf these providers answer: their own, and that of the combinations they are a member of. */
export async function answersFor(from: From, supplierIds: string[]): Promise<string[]> {
  const memberships = await from.membership.findMany({
    where: { providerId: { in: supplierIds } },
    select: { combinationId: true },
  });
  return [...supplierIds, ...memberships.map(({ combinationId }) => combinationId)];
}

/** The other way round: a combination has no people of its own (architecture D16). */
export async function answeredBy(from: From, supplierId: string): Promise<string[]> {
  const members = await from.membership.findMany({
    where: { combinationId: supplierId },
    select: { providerId: true },
    orderBy: { providerId: "asc" },
  });
  return members.length > 0 ? members.map(({ providerId }) => providerId) : [supplierId];
}
