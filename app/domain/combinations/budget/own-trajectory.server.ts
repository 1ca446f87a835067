import type { Book } from "../ledger/book";
import type { Tx } from "~/db/commit.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { wholeNumber } from "~/domain/kernel/whole-number";

/**
 * The ledger knows a trajectory by its number (D8). A member enters for what comes to the combination or to itself;
 * the funder for whichever member, since it knows them all.
 */
export async function readTrajectory(
  tx: Tx,
  { combinationId, members, own }: Book,
  text: string,
): Promise<Outcome<number>> {
  const number = wholeNumber(text);
  const supplierId = { in: [combinationId, ...(own ? [own] : members).map(({ id }) => id)] };
  const found =
    number === null ? null : await tx.trajectory.findFirst({ where: { number, supplierId } });
  return found ? accept(found.number) : refuse("budget.no-trajectory", { field: "traject" });
}
