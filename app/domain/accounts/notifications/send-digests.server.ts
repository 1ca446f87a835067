import { NOTIFICATION_KEPT_DAYS } from "./notification";
import { type Actor, assertMay } from "../actor";
import { commit, type Tx, unchanged } from "~/db/commit.server";
import { writeLetter } from "~/db/letters.server";
import { dateOf, type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/** One letter a day to whoever wants to hear once a day, of what was not told yet and not read. */
export async function sendDigests(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "notifications.send");
  if (isTooEarlyToTell(now)) return;
  await commit(actor, async (tx) => {
    await tx.notification.deleteMany({
      where: { at: { lt: dateOf(dayAt(now) - NOTIFICATION_KEPT_DAYS) } },
    });
    const waiting = await tx.notification.groupBy({
      by: ["userId"],
      where: { toldAt: null, readAt: null },
      _count: true,
    });
    for (const { userId, _count } of waiting) {
      const isTold = await tellOne(tx, { userId, count: _count, day: dayAt(now) });
      const data = { toldAt: now };
      if (isTold) await tx.notification.updateMany({ where: { userId, toldAt: null }, data });
    }
    return unchanged(null);
  });
}

/** False when a letter of this day told already: what came after it waits for tomorrow. */
async function tellOne(
  tx: Tx,
  { userId, count, day }: { userId: string; count: number; day: DayNumber },
): Promise<boolean> {
  const eventKey = `digest/${userId}/${isoDay(day)}`;
  if (await tx.mailLetter.findUnique({ where: { eventKey } })) return false;
  const user = await tx.user.findUnique({ where: { id: userId, disabledAt: null } });
  if (!user) return true;
  const { email: address, language } = user;
  await writeLetter(tx, {
    ...{ kind: "digest", eventKey, userId, address, language },
    facts: { count },
  });
  return true;
}
