import type { Delivery, NotificationKind } from "./notification";
import type { PersonRole } from "../roles/role";
import type { Tx } from "~/db/commit.server";
import { writeLetter } from "~/db/letters.server";

export type Reader = { userId: string; address: string; language: string; delivery: Delivery };

/** Whom it concerns: people of the organisation that is a supplier, those named, or with a role anywhere. */
export type Concerned = {
  supplierId?: string;
  userId?: string;
  userIds?: readonly string[];
  roles: readonly PersonRole[];
};

export type News = {
  kind: NotificationKind;
  subject: string;
  /** The event that it answers: the same event twice tells a person once. */
  eventKey: string;
};

/** Who should hear of a kind, each with the way that was chosen. */
export async function listReaders(
  tx: Tx,
  kind: NotificationKind,
  { supplierId, userId, userIds, roles }: Concerned,
): Promise<Reader[]> {
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      passwordHash: { not: null },
      ...(userId !== undefined && { id: userId }),
      ...(userIds !== undefined && { id: { in: [...userIds] } }),
      memberships: {
        some: {
          roles: { hasSome: [...roles] },
          ...(supplierId !== undefined && { organisation: { supplierId } }),
        },
      },
    },
    orderBy: { id: "asc" },
  });
  const ids = people.map(({ id }) => id);
  const choices = await tx.notificationChoice.findMany({ where: { kind, userId: { in: ids } } });
  const chosen = new Map(choices.map((choice) => [choice.userId, choice.delivery as Delivery]));
  return people.map(({ id, email, language }) => ({
    ...{ userId: id, address: email, language },
    delivery: chosen.get(id) ?? "at_once",
  }));
}

/** Puts news in the list of each reader; returns the readers to whom it is new. */
export async function putNews(
  tx: Tx,
  news: News,
  { readers, now }: { readers: Reader[]; now: Date },
): Promise<Reader[]> {
  const put = await tx.notification.createManyAndReturn({
    data: readers.map(({ userId, delivery }) => ({
      ...{ ...news, userId, at: now },
      toldAt: delivery === "daily" ? null : now,
    })),
    skipDuplicates: true,
    select: { userId: true },
  });
  const isNew = new Set(put.map(({ userId }) => userId));
  return readers.filter(({ userId }) => isNew.has(userId));
}

/** Tells people in the app, and by a letter whoever wants one at once. */
export async function notify(
  tx: Tx,
  news: News,
  { concerned, now }: { concerned: Concerned; now: Date },
): Promise<void> {
  const readers = await listReaders(tx, news.kind, concerned);
  for (const { userId, address, language, delivery } of await putNews(tx, news, { readers, now })) {
    if (delivery !== "at_once") continue;
    const eventKey = `${news.eventKey} ${userId}`;
    await writeLetter(tx, { kind: "notice", eventKey, userId, address, language, facts: {} });
  }
}
