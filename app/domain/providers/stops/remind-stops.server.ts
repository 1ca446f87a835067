import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay, NOTIFICATION_KINDS } from "~/domain/accounts/public";
import { listReaders, notify } from "~/domain/accounts/public.server";
import { deskTerms } from "~/domain/catalogue/public";
import { getRegion } from "~/domain/catalogue/public.server";
import { dateOf, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/**
 * Tells the region and the supplier, once, that a granted stop is about to end: the supplier takes
 * people again, or asks for another. Safe to do again at any time.
 */
export async function remindOfStops(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "client-stop.remind");
  if (isTooEarlyToTell(now)) return;
  const today = dayAt(now);
  const { stopReminderDays } = deskTerms(await getRegion(now));
  const ending = await db.clientStop.findMany({
    where: {
      state: "granted",
      startsOn: { lte: dateOf(today) },
      endsOn: { gte: dateOf(today), lte: dateOf(today + stopReminderDays) },
    },
    orderBy: [{ endsOn: "asc" }, { id: "asc" }],
  });
  for (const { id, supplierId, endsOn } of ending) {
    const eventKey = `stop-ending/${id}/${isoDay(dayNumber(endsOn))}`;
    await tell(actor, { id, supplierId, eventKey }, now);
  }
}

function tell(
  actor: Actor,
  { id, supplierId, eventKey }: { id: string; supplierId: string; eventKey: string },
  now: Date,
) {
  return commit(actor, async (tx) => {
    const subject = `client-stop/${id}`;
    const whom = [
      { kind: "own-stop-ending" as const, supplierId },
      { kind: "stop-ending" as const },
    ];
    let isNew = false;
    for (const { kind, ...of } of whom) {
      const concerned = { ...of, roles: NOTIFICATION_KINDS[kind] };
      const known = await tx.notification.count({ where: { kind, eventKey } });
      if (known >= (await listReaders(tx, kind, concerned)).length) continue;
      isNew = true;
      await notify(tx, { kind, subject, eventKey }, { concerned, now });
    }
    if (!isNew) return unchanged(null);
    const trace = { action: "client-stop.remind", subject, details: { of: eventKey } };
    return changed(null, { ...trace, announce: [] });
  });
}
