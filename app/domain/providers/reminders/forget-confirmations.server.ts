import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import type { Outcome } from "~/domain/kernel/outcome";

/** So long a link that is over still says why it no longer works. */
const KEPT_DAYS_AFTER = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes the mailed links that are over; returns how many. */
export function forgetConfirmations(actor: Actor, now = new Date()): Promise<Outcome<number>> {
  assertMay(actor, "waiting-time.remind");
  return commit(actor, async (tx) => {
    const { count } = await tx.waitingConfirmation.deleteMany({
      where: { expiresAt: { lt: new Date(now.getTime() - KEPT_DAYS_AFTER * DAY_MS) } },
    });
    if (count === 0) return unchanged(0);
    const trace = { action: "confirmations.forget", subject: "confirmation", details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}
