import { db, type ReadDatabase } from "~/db/read.server";

const MOST_SUCCESSIONS = 20;

type Reader = Pick<ReadDatabase, "provider" | "supplier">;

/** The provider with this number; who was taken over or merged is found as its successor. */
export async function findSupplierWithKvk(
  kvk: string | null,
  from: Reader = db,
): Promise<string | null> {
  if (!kvk) return null;
  const found = await from.provider.findFirst({
    where: { kvk },
    select: { supplierId: true },
    orderBy: { supplier: { code: "asc" } },
  });
  return found && successorOf(found.supplierId, from);
}

/** Who came in the place of a supplier, at the end of the line; itself when nobody did. */
export async function successorOf(supplierId: string, from: Reader = db): Promise<string> {
  let last = supplierId;
  for (let step = 0; step < MOST_SUCCESSIONS; step++) {
    const { successorId } = await from.supplier.findUniqueOrThrow({
      where: { id: last },
      select: { successorId: true },
    });
    if (!successorId) break;
    last = successorId;
  }
  return last;
}
