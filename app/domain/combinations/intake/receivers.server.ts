import { receiversOn } from "./intake-turn";
import type { Tx } from "~/db/commit.server";
import { dayAt, dayNumber } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";

type Reading = {
  combination: Pick<Tx["combination"], "findMany">;
  intakeTurn: Pick<Tx["intakeTurn"], "findMany">;
};

/** Who receives for each of these combinations: the one question that everything about intake asks. */
async function receiversOf(
  tx: Reading,
  where: Prisma.CombinationWhereInput,
  now: Date,
): Promise<Map<string, string[]>> {
  const found = await tx.combination.findMany({
    where,
    select: { supplierId: true, members: { select: { providerId: true, isLead: true } } },
  });
  const turns = await tx.intakeTurn.findMany({
    where: { combinationId: { in: found.map(({ supplierId }) => supplierId) } },
  });
  return new Map(
    found.map(({ supplierId, members }) => {
      const own = turns.filter(({ combinationId }) => combinationId === supplierId);
      const known = {
        members: members.map(({ providerId, isLead }) => ({ id: providerId, isLead })),
        turns: own.map(({ fromOn, receiverId, deputyId }) => ({
          ...{ from: dayNumber(fromOn), receiverId, deputyId },
        })),
      };
      return [supplierId, receiversOn(dayAt(now), known)];
    }),
  );
}

/** The combinations whose intake comes to one of these members. */
export async function combinationsReceivedBy(
  tx: Reading,
  memberIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const where = { members: { some: { providerId: { in: [...memberIds] } } } };
  const receivers = await receiversOf(tx, where, now);
  return [...receivers].flatMap(([id, ids]) =>
    ids.some((one) => memberIds.includes(one)) ? [id] : [],
  );
}

/** The same of several, by combination. */
export function listReceivers(
  tx: Reading,
  combinationIds: readonly string[],
  now: Date,
): Promise<Map<string, string[]>> {
  return receiversOf(tx, { supplierId: { in: [...combinationIds] } }, now);
}

/** The members that receive for a combination, the first of them before its deputy; none where it is not one. */
export async function receiversFor(
  tx: Reading,
  combinationId: string,
  now: Date,
): Promise<string[]> {
  return (await listReceivers(tx, [combinationId], now)).get(combinationId) ?? [];
}
