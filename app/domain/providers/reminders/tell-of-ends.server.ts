import { EXPIRY_STAGES, stageOf } from "../quality/expiring";
import { changed, commit, unchanged } from "~/db/commit.server";
import { type Actor, NOTIFICATION_KINDS, type NotificationKind } from "~/domain/accounts/public";
import type { Permission } from "~/domain/accounts/public";
import { listReaders, notify } from "~/domain/accounts/public.server";
import { dateOf, type DayNumber, dayAt, dayNumber, isoDay } from "~/domain/kernel/day";

const LOOKED_BACK_DAYS = 14;

/** Something of a supplier that ends. */
export type Ending = { id: string | number; supplierId: string; code: string; lastDay: Date };

export type EndingKind = { kind: NotificationKind; action: Permission };

/** The last days of what has to be told now, or may have been told lately. */
export function daysToTellOf(today: DayNumber): { gte: Date; lte: Date } {
  return { gte: dateOf(today - LOOKED_BACK_DAYS), lte: dateOf(today + EXPIRY_STAGES[0]) };
}

/** Tells the people of each supplier: once per stage, also when the day was put later meanwhile. */
export async function tellOfEnds(
  actor: Actor,
  { endings, ...how }: EndingKind & { endings: Ending[] },
  now: Date,
): Promise<void> {
  for (const { id, supplierId, code, lastDay } of endings) {
    const stage = stageOf(dayNumber(lastDay), dayAt(now));
    if (stage === null) continue;
    const subject = `supplier/${code}`;
    const eventKey = `${how.kind}/${id}/${isoDay(dayNumber(lastDay))}/${stage}`;
    await tell(actor, { ...how, supplierId, subject, eventKey }, now);
  }
}

type News = EndingKind & { supplierId: string; subject: string; eventKey: string };

function tell(actor: Actor, { action, supplierId, ...news }: News, now: Date) {
  return commit(actor, async (tx) => {
    const { kind, eventKey, subject } = news;
    const concerned = { supplierId, roles: NOTIFICATION_KINDS[kind] };
    const known = await tx.notification.count({ where: { kind, eventKey } });
    const readers = await listReaders(tx, kind, concerned);
    if (known >= readers.length) return unchanged(0);
    await notify(tx, news, { concerned, now });
    const trace = { action, subject, details: { of: eventKey } };
    return changed(readers.length, { ...trace, announce: [] });
  });
}
