import { holdCall, moveCall, tell } from "./hold-call.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";

/** Calls whose day is over are closed to replies, and their callers hear it. Safe to do again at any time. */
export async function tendCalls(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "partner-calls.tend");
  const passed = { state: "open", openUntil: { lt: dateOf(dayAt(now)) } };
  for (const { id } of await db.partnerCall.findMany({ where: passed, select: { id: true } }))
    await commit(actor, async (tx) => {
      const call = await holdCall(tx, id);
      const expired = await moveCall(tx, call, { move: "expire", now });
      if (!expired) return unchanged(null);
      const key = `partner-call/${id}/over`;
      await tell(tx, id, { kind: "partner-call-over", key, to: call.callerId, now });
      return changed(null, expired);
    });
}
