import type { Book } from "../ledger/book";
import type { Tx } from "~/db/commit.server";
import { type Refused, refuse } from "~/domain/kernel/outcome";

/** The ledger knows a trajectory by its number (D8); it is one of the combination or of a member. */
export async function trajectoryFault(
  tx: Tx,
  { combinationId, members }: Book,
  number: number,
): Promise<Refused | null> {
  const field = "traject";
  if (!Number.isInteger(number) || number < 1) return refuse("budget.no-trajectory", { field });
  const supplierId = { in: [combinationId, ...members.map(({ id }) => id)] };
  const found = await tx.trajectory.findFirst({ where: { number, supplierId } });
  return found ? null : refuse("budget.no-trajectory", { field });
}
