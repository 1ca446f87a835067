import { noticesFor } from "./audience.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { Missing } from "~/domain/kernel/denied";
import { accept, type Outcome } from "~/domain/kernel/outcome";

export type OwnNotice = {
  id: string;
  title: string;
  text: string;
  validFrom: IsoDay;
  isRead: boolean;
  /** Why it no longer holds, for who had seen it. */
  withdrawn: string | null;
};

const MOST_SHOWN = 50;

/** What the region tells the organisation that the actor works for, the newest first. */
export async function listOwnNotices(actor: Actor, now = new Date()): Promise<OwnNotice[]> {
  assertMay(actor, "notice.read");
  const { userId, organisationId } = actor;
  if (organisationId === null) return [];
  const own = { userId, organisationId };
  const rows = await db.notice.findMany({
    where: {
      validFrom: { lte: dateOf(dayAt(now)) },
      AND: await noticesFor(actor, now),
      OR: [{ state: "published" }, { state: "withdrawn", readers: { some: own } }],
    },
    include: { readers: { where: own, select: { readAt: true } } },
    orderBy: [{ validFrom: "desc" }, { publishedAt: "desc" }],
    take: MOST_SHOWN,
  });
  return rows.map(({ id, title, text, validFrom, state, withdrawReason, readers }) => ({
    ...{ id, title, text, validFrom: isoDay(dayNumber(validFrom)) },
    isRead: readers.some(({ readAt }) => readAt !== null),
    withdrawn: state === "withdrawn" ? withdrawReason : null,
  }));
}

/** What was on the screen of the actor: seen, which is not yet read. */
export async function markSeen(actor: Actor, ids: string[], now = new Date()): Promise<void> {
  assertMay(actor, "notice.read");
  const { userId, organisationId } = actor;
  if (organisationId === null) return;
  await commit(actor, async (tx) => {
    await tx.noticeReader.createMany({
      data: ids.map((noticeId) => ({ noticeId, userId, organisationId, seenAt: now })),
      skipDuplicates: true,
    });
    return unchanged(null);
  });
}

/** The actor says to have read a notice. */
export async function readNotice(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null>> {
  const own = await listOwnNotices(actor, now);
  const found = own.find((one) => one.id === id);
  const { userId, organisationId } = actor;
  if (!found || organisationId === null) throw new Missing("notice");
  if (found.isRead) return accept(null);
  return commit(actor, async (tx) => {
    const key = { noticeId: id, userId, organisationId };
    await tx.noticeReader.upsert({
      where: { noticeId_userId_organisationId: key },
      create: { ...key, seenAt: now, readAt: now },
      update: { readAt: now },
    });
    return changed(null, { action: "notice.read", subject: `notice/${id}`, announce: [] });
  });
}
