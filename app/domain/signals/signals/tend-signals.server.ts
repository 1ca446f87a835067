import { runningTerm, type SignalState } from "./signal";
import { tellDesk } from "./tell-people.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** Tells the desk of every term that passed, once for each. Safe to do again at any time. */
export async function tendSignals(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "signals.tend");
  if (isTooEarlyToTell(now)) return;
  const today = dateOf(dayAt(now));
  const late = await db.signal.findMany({
    where: {
      OR: [
        { state: "new", acknowledgeBy: { lt: today } },
        { state: { in: ["acknowledged", "in-talk", "resolved"] }, feedBackBy: { lt: today } },
      ],
    },
    orderBy: { number: "asc" },
  });
  for (const { id, state, ownerId, acknowledgeBy, feedBackBy, lateToldOf } of late) {
    const terms = { acknowledgeBy: dayNumber(acknowledgeBy), feedBackBy: dayNumber(feedBackBy) };
    const due = runningTerm(state as SignalState, terms)!;
    if (lateToldOf && dayNumber(lateToldOf) === due) continue;
    await commit(actor, async (tx) => {
      const { count } = await tx.signal.updateMany({
        where: { id, state, lateToldOf },
        data: { lateToldOf: dateOf(due) },
      });
      if (count === 0) return unchanged(null);
      const key = `late/${state === "new" ? "acknowledge" : "feed-back"}/${isoDay(due)}`;
      await tellDesk(tx, { id, ownerId, kind: "signal-late", key }, now);
      const trace = { action: "signal.late-told", subject: `signal/${id}`, announce: [] };
      return changed(null, { ...trace, details: { dueOn: isoDay(due) } });
    });
  }
}
