import { REMARK_KEPT_DAYS } from "./remark";
import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import type { Outcome } from "~/domain/kernel/outcome";

/** Deletes the remarks whose time is over; returns how many. */
export function forgetRemarks(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "remarks.forget");
  return commit(actor, async (tx) => {
    const { count } = await tx.offerRemark.deleteMany({
      where: { leftOn: { lt: dateOf(dayAt(now) - REMARK_KEPT_DAYS) } },
    });
    if (count === 0) return unchanged(0);
    const details = { count };
    return changed(count, {
      ...{ action: "remarks.forget", subject: "offer-remark", details },
      announce: [],
    });
  });
}
