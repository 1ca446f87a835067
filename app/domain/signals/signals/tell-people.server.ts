/** Who hears of a signal. What is told says only that there is something to read. */
import type { Tx } from "~/db/commit.server";
import { NOTIFICATION_KINDS, type NotificationKind } from "~/domain/accounts/public";
import { listReaders, notify } from "~/domain/accounts/public.server";

type News = {
  id: string;
  kind: NotificationKind;
  /** Tells one event of a signal from another. */
  key: string;
};

/** Whoever has it in hand; without anyone, or when that person no longer can, the whole desk. */
export async function tellDesk(
  tx: Tx,
  { id, kind, key, ownerId }: News & { ownerId: string | null },
  now: Date,
): Promise<void> {
  const roles = NOTIFICATION_KINDS[kind];
  const news = { kind, subject: `signal/${id}`, eventKey: `signal/${id}/${key}` };
  const owner = ownerId === null ? [] : await listReaders(tx, kind, { userId: ownerId, roles });
  const concerned = owner.length > 0 ? { userId: ownerId!, roles } : { roles };
  await notify(tx, news, { concerned, now });
}

/** Whoever said it. */
export async function tellAuthor(
  tx: Tx,
  { id, kind, key, authorId }: News & { authorId: string },
  now: Date,
): Promise<void> {
  const news = { kind, subject: `signal/${id}`, eventKey: `signal/${id}/${key}` };
  await notify(tx, news, {
    concerned: { userId: authorId, roles: NOTIFICATION_KINDS[kind] },
    now,
  });
}

/** The managers of the suppliers that are heard. */
export async function tellSuppliers(
  tx: Tx,
  { id, kind, key, supplierIds }: News & { supplierIds: string[] },
  now: Date,
): Promise<void> {
  const news = { kind, subject: `signal/${id}`, eventKey: `signal/${id}/${key}` };
  for (const supplierId of supplierIds)
    await notify(tx, news, { concerned: { supplierId, roles: NOTIFICATION_KINDS[kind] }, now });
}
