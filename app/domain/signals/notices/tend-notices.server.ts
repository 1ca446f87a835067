import { tellReaders } from "./tell-readers.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** Tells of notices that were published ahead and whose day has come. */
export async function tendNotices(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "signals.tend");
  if (isTooEarlyToTell(now)) return;
  const where = { state: "published", toldAt: null, validFrom: { lte: dateOf(dayAt(now)) } };
  for (const { id } of await db.notice.findMany({ where, select: { id: true } }))
    await commit(
      actor,
      async (tx) => {
        // Held, so that it is not told twice nor told while it is withdrawn.
        await tx.$queryRaw`select id from notice where id = ${id}::uuid for update`;
        const notice = await tx.notice.findFirst({ where: { ...where, id } });
        if (!notice) return unchanged(null);
        await tellReaders(tx, notice, now);
        const trace = { action: "notice.told", subject: `notice/${id}`, announce: [] };
        return changed(null, trace);
      },
      { timeoutMs: 30_000 },
    );
}
