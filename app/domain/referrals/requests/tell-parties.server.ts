/** Who hears of a request. What is told says only that there is something to read (P-65). */
import { requestName } from "./availability";
import { answeredBy } from "./answers-for.server";
import type { Tx } from "~/db/commit.server";
import { type NewLetter, writeLetter } from "~/db/letters.server";
import { NOTIFICATION_KINDS, type NotificationKind } from "~/domain/accounts/public";
import { listReaders, notify, putNews, type Reader } from "~/domain/accounts/public.server";

type Supplied = { id: string; number: number; supplierId: string };
type Sent = { needId: string; ownerId: string; organisationId: string };

export type SupplierNews =
  "availability-asked" | "availability-replied" | "availability-chosen" | "availability-closed";

/** Of these the letter holds a link by which the reader can answer at once (decision 093). */
const ANSWERABLE: readonly SupplierNews[] = ["availability-asked", "availability-replied"];

/** `key` tells one event of a request from another. */
export type Told<Kind> = { kind: Kind; key: string };

/** Each manager of the supplier, with a letter that names the request and nothing of what is needed. */
export async function tellSupplier(
  tx: Tx,
  { request, kind, key }: Told<SupplierNews> & { request: Supplied },
  now: Date,
): Promise<void> {
  const news = { kind, subject: `request/${request.id}`, eventKey: keyOf(request.id, key) };
  const roles = NOTIFICATION_KINDS[kind];
  for (const supplierId of await answeredBy(tx, request.supplierId)) {
    const readers = await listReaders(tx, kind, { supplierId, roles });
    for (const reader of await putNews(tx, news, { readers, now }))
      if (reader.delivery === "at_once") await writeTo(tx, reader, { ...news, request, kind });
  }
}

async function writeTo(
  tx: Tx,
  { userId, address, language }: Reader,
  { request, kind, eventKey }: { request: Supplied; kind: SupplierNews; eventKey: string },
): Promise<void> {
  const link: NewLetter["facts"] = ANSWERABLE.includes(kind)
    ? { answer: `${request.id}/${userId}` }
    : {};
  await writeLetter(tx, {
    ...{ kind, eventKey: `${eventKey} ${userId}`, userId, address, language },
    facts: { request: requestName(request.number), id: request.id, ...link },
  });
}

/** The managers of the supplier, in the words of any notice. */
export async function remindSupplier(
  tx: Tx,
  { request, kind, key }: Told<NotificationKind> & { request: Supplied },
  now: Date,
): Promise<void> {
  const news = { kind, subject: `request/${request.id}`, eventKey: keyOf(request.id, key) };
  for (const supplierId of await answeredBy(tx, request.supplierId)) {
    const concerned = { supplierId, roles: ["provider-manager"] as const };
    await notify(tx, news, { concerned, now });
  }
}

type SenderNews =
  "availability-answered" | "availability-lapsed" | "availability-late" | "supplier-stopped";

/** Whoever of the sender has it in hand; when that person no longer can, the whole team. */
export async function tellSender(
  tx: Tx,
  { request, kind, key }: Told<SenderNews> & { request: Sent & { id: string } },
  now: Date,
): Promise<void> {
  const { id, needId, ownerId, organisationId } = request;
  const roles = NOTIFICATION_KINDS["availability-late"];
  const news = { kind, subject: `need/${needId}`, eventKey: keyOf(id, key) };
  const isStill = await tx.organisationMember.findFirst({
    where: {
      ...{ userId: ownerId, organisationId, user: { disabledAt: null } },
      roles: { hasSome: [...roles] },
    },
  });
  const userIds = isStill ? [ownerId] : await teamOf(tx, organisationId);
  await notify(tx, news, { concerned: { userIds, roles }, now });
}

async function teamOf(tx: Tx, organisationId: string): Promise<string[]> {
  const members = await tx.organisationMember.findMany({ where: { organisationId } });
  return members.map(({ userId }) => userId);
}

const keyOf = (id: string, key: string) => `availability/${id}/${key}`;
