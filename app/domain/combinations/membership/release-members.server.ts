import type { Tx } from "~/db/commit.server";
import { dateOf, dayAt } from "~/domain/kernel/day";

type Leaving = { combinationId: string; memberIds: readonly string[] };

/**
 * Takes members that go out of the intake: they receive no more, are asked nothing and are not called, also
 * when one of them comes back. To be done before they leave, by who still reads it.
 */
export async function releaseMembers(
  tx: Tx,
  leaving: Leaving,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await endTurns(tx, leaving, now);
  const where = { combinationId: leaving.combinationId, memberId: { in: [...leaving.memberIds] } };
  await tx.intakeContact.deleteMany({ where });
  const asked = await tx.allocation.updateManyAndReturn({
    where: { ...where, state: "proposed" },
    data: { state: "withdrawn", overAt: now },
    select: { id: true },
  });
  await tx.allocationEntry.createMany({
    data: asked.map(({ id: allocationId }) => ({ allocationId, at: now, by, act: "withdraw" })),
  });
}

/** The deputy takes over; where there is none it is the lead party, and no turn from before comes back. */
async function endTurns(tx: Tx, { combinationId, memberIds }: Leaving, now: Date): Promise<void> {
  const turns = await tx.intakeTurn.findMany({ where: { combinationId } });
  const goes = (id: string | null) => id !== null && memberIds.includes(id);
  const today = dateOf(dayAt(now));
  for (const { fromOn, receiverId, deputyId } of turns) {
    if (!goes(receiverId) && !goes(deputyId)) continue;
    const [first] = [receiverId, deputyId].filter((id) => id !== null && !goes(id));
    if (first) {
      await tx.intakeTurn.updateMany({
        where: { combinationId, fromOn },
        data: { receiverId: first, deputyId: null },
      });
      continue;
    }
    const isBegun = fromOn <= today;
    await tx.intakeTurn.deleteMany({
      where: { combinationId, fromOn: isBegun ? { lte: fromOn } : fromOn },
    });
  }
}
