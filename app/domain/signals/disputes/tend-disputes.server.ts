import { tellRegion } from "./tell-of-dispute.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** Tells contract management of each answer that is late, once. Safe to do again at any time. */
export async function tendDisputes(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "signals.tend");
  if (isTooEarlyToTell(now)) return;
  const late = await db.moneyDispute.findMany({
    where: { state: "open", replyBy: { lt: dateOf(dayAt(now)) } },
    include: { _count: { select: { messages: true } } },
    orderBy: { number: "asc" },
  });
  for (const { id, replyBy, lateToldOf, ownerId, _count } of late) {
    if (lateToldOf && dayNumber(lateToldOf) === dayNumber(replyBy!)) continue;
    await commit(actor, async (tx) => {
      const { count } = await tx.moneyDispute.updateMany({
        where: { id, state: "open", replyBy, lateToldOf },
        data: { lateToldOf: replyBy },
      });
      if (count === 0) return unchanged(null);
      const about = { id, said: _count.messages, ownerId };
      await tellRegion(tx, about, { kind: "dispute-late", now });
      const trace = { action: "dispute.late-told", subject: `dispute/${id}`, announce: [] };
      return changed(null, { ...trace, details: { dueOn: isoDay(dayNumber(replyBy!)) } });
    });
  }
}
