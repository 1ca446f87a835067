import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

type Reading = { contract: Pick<Tx["contract"], "findMany"> };
type Members = { members: readonly { id: string }[] };

/** Members that are under no contract today: with them a combination is not complete. */
export async function membersWithoutContract(
  tx: Reading,
  { members }: Members,
  now: Date,
): Promise<string[]> {
  const today = dateOf(dayAt(now));
  const contracted = await tx.contract.findMany({
    where: {
      ...{ supplierId: { in: members.map(({ id }) => id) }, state: "active" },
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
    },
    select: { supplierId: true },
  });
  const known = new Set(contracted.map(({ supplierId }) => supplierId));
  return members.map(({ id }) => id).filter((id) => !known.has(id));
}

/** Of those, who had a contract and has it no more. */
export async function membersThatLost(tx: Reading, held: Members, now: Date): Promise<string[]> {
  const without = await membersWithoutContract(tx, held, now);
  const had = await tx.contract.findMany({
    where: { supplierId: { in: without }, startsOn: { lte: dateOf(dayAt(now)) } },
    distinct: ["supplierId"],
    select: { supplierId: true },
  });
  return had.map(({ supplierId }) => supplierId);
}
