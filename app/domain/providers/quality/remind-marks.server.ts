import { daysToTellOf, tellOfEnds } from "../reminders/tell-of-ends.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dayAt } from "~/domain/kernel/day";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

/**
 * Tells the people of a supplier that a mark of theirs is about to end, or has ended. Safe to do again at
 * any time.
 */
export async function remindOfMarks(actor: Actor, now = new Date()): Promise<void> {
  const action = "mark.remind";
  assertMay(actor, action);
  if (isTooEarlyToTell(now)) return;
  const marks = await db.mark.findMany({
    where: { state: { not: "refused" }, validUntil: daysToTellOf(dayAt(now)) },
    include: { supplier: { select: { code: true } } },
  });
  const endings = marks.map(({ id, supplierId, supplier: { code }, validUntil }) => ({
    ...{ id, supplierId, code, lastDay: validUntil! },
  }));
  await tellOfEnds(actor, { kind: "mark-expiring", action, endings }, now);
}
