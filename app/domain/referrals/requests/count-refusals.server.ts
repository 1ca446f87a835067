import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** Of fewer is not told how many. */
const FEWEST_SHOWN = 5;
const DAYS = 365;

/** `count` is null where it is too small to be told. */
export type RefusalCount = { reason: string; count: number | null };

/** Why a supplier said no to requests in the last twelve months, the most often first; no case. */
export async function countRefusals(
  actor: Actor,
  supplierId: string,
  now = new Date(),
): Promise<RefusalCount[]> {
  assertMay(actor, "referral.count");
  const rows = await db.availabilityRequest.groupBy({
    by: ["refusalCode"],
    where: {
      supplierId,
      refusalCode: { not: null },
      answeredAt: { gte: dateOf(dayAt(now) - DAYS) },
    },
    _count: true,
  });
  return rows
    .toSorted((a, b) => b._count - a._count || a.refusalCode!.localeCompare(b.refusalCode!))
    .map(({ refusalCode, _count }) => ({
      reason: refusalCode!,
      count: _count >= FEWEST_SHOWN ? _count : null,
    }));
}
