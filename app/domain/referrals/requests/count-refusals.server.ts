import { db } from "~/db/read.server";
import { LEFT, MISTAKE } from "../other-roads/other-road";
import { standingRoads } from "../other-roads/standing-roads.server";
import { askWithin } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** Of fewer is not told how many. */
const FEWEST_SHOWN = 5;
const DAYS = 365;

/** `count` is null where it is too small to be told. */
export type RefusalCount = { reason: string; count: number | null };

/**
 * Why a supplier said no in the last twelve months, to requests and to who came by another road, the most
 * often first; no case.
 */
export async function countRefusals(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<RefusalCount[]> {
  assertMay(actor, "referral.count");
  const since = dateOf(dayAt(now) - DAYS);
  const rows = await db.availabilityRequest.groupBy({
    by: ["refusalCode"],
    where: {
      supplierId,
      refusalCode: { not: null },
      answeredAt: { gte: since },
    },
    _count: true,
  });
  const counts = new Map(rows.map(({ refusalCode, _count }) => [refusalCode!, _count]));
  for (const { endReason, endedOn } of await roadsOf(supplierId))
    if (endReason && endReason !== LEFT && endReason !== MISTAKE && endedOn! >= since)
      counts.set(endReason, (counts.get(endReason) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([reason, count]) => ({ reason, count: count >= FEWEST_SHOWN ? count : null }));
}

/** As the supplier itself sees them. */
function roadsOf(supplierId: string) {
  const supplier = { organisationId: null, supplierIds: [supplierId], roles: [] };
  return askWithin(supplier, (tx) => standingRoads(tx, { supplierId }));
}
