import { type Delivery, kindsFor, type NotificationKind } from "./notification";
import { type Actor, assertMay } from "../actor";
import { changed, commit, unchanged } from "~/db/commit.server";
import type { Outcome } from "~/domain/kernel/outcome";

/** Marks the actor's own notifications as read: those that are named, or all. What is not there is not marked. */
export function markRead(
  actor: Actor,
  which: string[] | "all",
  now = new Date(),
): Promise<Outcome<number>> {
  assertMay(actor, "notification.keep");
  const { userId } = actor;
  return commit(actor, async (tx) => {
    const ids = which === "all" ? null : which.flatMap((id) => (isId(id) ? [BigInt(id)] : []));
    const { count } = await tx.notification.updateMany({
      where: { userId, readAt: null, ...(ids && { id: { in: ids } }) },
      data: { readAt: now },
    });
    if (count === 0) return unchanged(0);
    const trace = { action: "notification.read", subject: `user/${userId}`, details: { count } };
    return changed(count, { ...trace, announce: [] });
  });
}

/** Chooses how the actor hears of each kind; kinds that never reach the actor are left alone. */
export function chooseDelivery(
  actor: Actor,
  choices: Partial<Record<NotificationKind, Delivery>>,
): Promise<Outcome<null>> {
  assertMay(actor, "notification.keep");
  const { userId } = actor;
  return commit(actor, async (tx) => {
    for (const kind of kindsFor(actor.roles)) {
      const delivery = choices[kind];
      if (!delivery) continue;
      await tx.notificationChoice.upsert({
        where: { userId_kind: { userId, kind } },
        create: { userId, kind, delivery },
        update: { delivery },
      });
    }
    const trace = { action: "notification.choose", subject: `user/${userId}`, details: choices };
    return changed(null, { ...trace, announce: [] });
  });
}

function isId(text: string): boolean {
  return /^\d{1,18}$/.test(text);
}
