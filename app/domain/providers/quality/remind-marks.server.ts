import { EXPIRY_STAGES, stageOf } from "./expiring";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { listReaders, notify } from "~/domain/accounts/public.server";
import { dateOf, dayAt, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

const LOOKED_BACK_DAYS = 14;

/**
 * Tells the people of a supplier that a mark of theirs is about to end, or has ended: once per stage,
 * also when its date was put later meanwhile. Safe to do again at any time.
 */
export async function remindOfMarks(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "mark.remind");
  if (isTooEarlyToTell(now)) return;
  const today = dayAt(now);
  const ending = await db.mark.findMany({
    where: {
      state: { not: "refused" },
      validUntil: { gte: dateOf(today - LOOKED_BACK_DAYS), lte: dateOf(today + EXPIRY_STAGES[0]) },
    },
    include: { supplier: { select: { code: true } } },
  });
  for (const { id, supplierId, supplier, validUntil } of ending) {
    const lastDay = dayAt(validUntil!);
    const stage = stageOf(lastDay, today);
    if (stage === null) continue;
    const subject = `supplier/${supplier.code}`;
    const eventKey = `mark-expiring/${id}/${isoDay(lastDay)}/${stage}`;
    await tell(actor, { supplierId, subject, eventKey }, now);
  }
}

function tell(
  actor: Actor,
  { supplierId, ...news }: { supplierId: string; subject: string; eventKey: string },
  now: Date,
) {
  return commit(actor, async (tx) => {
    const kind = "mark-expiring";
    const concerned = { supplierId, roles: NOTIFICATION_KINDS[kind] };
    const known = await tx.notification.count({ where: { kind, eventKey: news.eventKey } });
    const readers = await listReaders(tx, kind, concerned);
    if (known >= readers.length) return unchanged(0);
    await notify(tx, { kind, ...news }, { concerned, now });
    const trace = { action: "mark.remind", subject: news.subject, details: { of: news.eventKey } };
    return changed(readers.length, { ...trace, announce: [] });
  });
}
