import {
  DELIVERIES,
  type Delivery,
  isNotificationKind,
  kindsFor,
  LONGEST_LIST,
  type NotificationKind,
} from "./notification";
import { type Actor, assertMay } from "../actor";
import { db } from "~/db/read.server";

export type NotificationView = {
  id: string;
  kind: NotificationKind;
  subject: string;
  at: Date;
  isRead: boolean;
};

/** The actor's own, the newest first. */
export async function listNotifications(actor: Actor): Promise<NotificationView[]> {
  assertMay(actor, "notification.keep");
  const rows = await db.notification.findMany({
    where: { userId: actor.userId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: LONGEST_LIST,
  });
  return rows.flatMap(({ id, kind, subject, at, readAt }) =>
    isNotificationKind(kind)
      ? [{ id: String(id), kind, subject, at, isRead: readAt !== null }]
      : [],
  );
}

export function countUnread(userId: string): Promise<number> {
  return db.notification.count({ where: { userId, readAt: null } });
}

/** When the last letter to this person came back, unless a later one arrived. */
export async function findBounce(actor: Actor): Promise<Date | null> {
  const last = await db.mailLetter.findFirst({
    where: {
      userId: actor.userId,
      OR: [{ sentAt: { not: null } }, { bouncedAt: { not: null } }],
    },
    orderBy: { createdAt: "desc" },
  });
  return last?.bouncedAt ?? null;
}

export type DeliveryChoice = { kind: NotificationKind; delivery: Delivery };

/** How the actor hears of each kind that can come. */
export async function listDeliveries(actor: Actor): Promise<DeliveryChoice[]> {
  assertMay(actor, "notification.keep");
  const rows = await db.notificationChoice.findMany({ where: { userId: actor.userId } });
  const chosen = new Map(rows.map(({ kind, delivery }) => [kind, delivery]));
  return kindsFor(actor.roles).map((kind) => ({
    kind,
    delivery: DELIVERIES.find((one) => one === chosen.get(kind)) ?? "at_once",
  }));
}
