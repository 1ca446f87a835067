import { changed, commit, unchanged } from "~/db/commit.server";
import { within } from "~/db/within.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { findRegion } from "~/domain/catalogue/public.server";
import { dayAt, startOfDay } from "~/domain/kernel/day";

/** Empties what was written about parts that have been over for the region's term. Safe to do again at any time. */
export async function emptyParts(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "budgets.tend");
  const region = await findRegion(now);
  if (!region?.referral) return;
  const before = startOfDay(dayAt(now) - region.referral.keeping.endedDays + 1);
  await commit(actor, async (tx) => {
    await within(tx, actor);
    const { count } = await tx.allocation.updateMany({
      where: { overAt: { lt: before }, NOT: { scope: "", declineNote: "" } },
      data: { scope: "", declineNote: "" },
    });
    if (count === 0) return unchanged(null);
    const trace = { action: "allocation.wipe", subject: "allocations", announce: [] };
    return changed(null, { ...trace, details: { count } });
  });
}
