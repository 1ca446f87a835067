import type { Book } from "../ledger/book";
import type { Tx } from "~/db/commit.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { wholeNumber } from "~/domain/kernel/whole-number";

/** The ledger knows a trajectory by its number (D8); it is one of the combination or of a member. */
export async function readTrajectory(
  tx: Tx,
  { combinationId, members }: Book,
  text: string,
): Promise<Outcome<number>> {
  const number = wholeNumber(text);
  const supplierId = { in: [combinationId, ...members.map(({ id }) => id)] };
  const found =
    number === null ? null : await tx.trajectory.findFirst({ where: { number, supplierId } });
  return found ? accept(found.number) : refuse("budget.no-trajectory", { field: "traject" });
}
