import { assertKeepsRoads } from "./say-roads.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { askWithin, within } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";
import { Missing } from "~/domain/kernel/denied";
import { type Outcome, refuse } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

/** Nobody saw of it yet what is worked out at night. */
const UNDO_MS = 10 * 60_000;

/** Takes back what was said at once, within ten minutes; what was said before holds again. */
export function takeBackRoads(
  actor: Actor,
  savedAs: string,
  now = new Date(),
): Promise<Outcome<{ count: number }>> {
  return commit(actor, async (tx) => {
    assertKeepsRoads(actor);
    await within(tx, actor);
    if (!isUuid(savedAs)) throw new Missing("saved-roads");
    const where = { savedAs, supplierId: { in: actor.supplierIds } };
    const said = await tx.otherRoad.findMany({
      where,
      select: { saidAt: true, takenBackAt: true },
    });
    if (said.length === 0) throw new Missing("saved-roads");
    if (said.every(({ takenBackAt }) => takenBackAt !== null)) return unchanged({ count: 0 });
    if (said.some(({ saidAt }) => isTooLate(saidAt, now))) return refuse("road.undo-too-late");
    const { count } = await tx.otherRoad.updateMany({ where, data: { takenBackAt: now } });
    const trace = { action: "other-road.take-back", subject: `other-roads/${savedAs}` };
    return changed({ count }, { ...trace, details: { count }, announce: [] });
  });
}

/** How many rows were said at once, while they can be taken back; else null. */
export async function findRoadUndo(
  actor: Actor,
  savedAs: string,
  now = new Date(),
): Promise<number | null> {
  if (!isUuid(savedAs)) return null;
  const said = await askWithin(actor, (tx) =>
    tx.otherRoad.findMany({
      where: { savedAs, takenBackAt: null, supplierId: { in: actor.supplierIds } },
      select: { saidAt: true },
    }),
  );
  return said.length === 0 || said.some(({ saidAt }) => isTooLate(saidAt, now))
    ? null
    : said.length;
}

function isTooLate(saidAt: Date, now: Date): boolean {
  return now.getTime() - saidAt.getTime() > UNDO_MS;
}
