import type { Tx } from "~/db/commit.server";
import { dayNumber, type DayNumber } from "~/domain/kernel/day";
import type { OtherRoad, Prisma } from "~/generated/prisma/client";

export type OtherRoadRow = OtherRoad;

/** What was said last of each reference and not taken back. */
export async function standingRoads(
  tx: Pick<Tx, "otherRoad">,
  where: Prisma.OtherRoadWhereInput,
): Promise<OtherRoadRow[]> {
  const rows = await tx.otherRoad.findMany({
    where: { ...where, takenBackAt: null },
    orderBy: { id: "asc" },
  });
  const newest = new Map(rows.map((row) => [`${row.supplierId} ${row.reference}`, row] as const));
  return [...newest.values()];
}

export function dayOf(date: Date | null): DayNumber | null {
  return date && dayNumber(date);
}
