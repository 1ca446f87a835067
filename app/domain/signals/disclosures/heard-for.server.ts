import type { Tx } from "~/db/commit.server";
import { db } from "~/db/read.server";

/** Who is heard on behalf of a supplier: itself, or every member of a combination (equal members). */
export async function heardFor(tx: Tx, supplierId: string): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { combinationId: supplierId },
    select: { providerId: true },
    orderBy: { providerId: "asc" },
  });
  return members.length > 0 ? members.map(({ providerId }) => providerId) : [supplierId];
}

/** The other way round: everything on whose behalf these providers are heard. */
export async function speaksFor(supplierIds: string[]): Promise<string[]> {
  const memberships = await db.membership.findMany({
    where: { providerId: { in: supplierIds } },
    select: { combinationId: true },
  });
  return [...supplierIds, ...memberships.map(({ combinationId }) => combinationId)];
}
