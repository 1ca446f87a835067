import { MISTAKE, type RoadPlace, type RoadRules, type SentRoad } from "./other-road";
import { sentOf, stillWaits } from "./own-road.server";
import { assertKeepsRoads, rulesFor } from "./say-roads.server";
import { standingRoads } from "./standing-roads.server";
import { askWithin } from "~/db/within.server";
import type { Actor } from "~/domain/accounts/public";

/** A row as it would be typed; `waits`: help has not started, and nobody left. */
export type OwnRoad = { said: Required<SentRoad>; at: RoadPlace | null; waits: boolean };

export type OwnRoads = { roads: OwnRoad[]; rules: RoadRules };

/** Who came to the actor's own suppliers by another road: who waits longest first, then the others. */
export async function listRoads(actor: Actor, now = new Date()): Promise<OwnRoads> {
  assertKeepsRoads(actor);
  const rules = await rulesFor(actor, now);
  const rows = await askWithin(actor, (tx) =>
    standingRoads(tx, { supplierId: { in: actor.supplierIds } }),
  );
  const roads = rows
    .filter(({ endReason }) => endReason !== MISTAKE)
    .map((row) => ({
      ...{ said: sentOf(row, rules.places), waits: stillWaits(row) },
      at: rules.places.find(({ id }) => id === row.offerPlaceId) ?? null,
    }));
  return { roads: roads.toSorted(inOrder), rules };
}

function inOrder(a: OwnRoad, b: OwnRoad): number {
  if (a.waits !== b.waits) return a.waits ? -1 : 1;
  const [first, second] = a.waits ? [a, b] : [b, a];
  return (
    first.said.receivedOn.localeCompare(second.said.receivedOn) ||
    a.said.reference.localeCompare(b.said.reference)
  );
}
