import { LINK_DAYS } from "../admission/application-link.server";
import { changed, commit, unchanged } from "~/db/commit.server";
import { forgetFile } from "~/db/files/stored-files.server";
import { writeLetter } from "~/db/letters.server";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";
import { isTooEarlyToTell } from "~/domain/kernel/letter-time";

const DAY_MS = 24 * 60 * 60 * 1000;
const TOLD_DAYS_BEFORE = 7;
/** What was thrown away by hand is not kept long. */
const DISCARDED_DAYS = 7;

/**
 * Drafts that nobody touched as long as their link lasts are forgotten with all they held, and so is what
 * was thrown away; whoever began one is told a week before. Safe to do again at any time.
 */
export async function tendDrafts(actor: Actor, now = new Date()): Promise<void> {
  assertMay(actor, "applications.tend");
  for (const id of await listOver(now)) await forget(actor, id, now);
  if (!isTooEarlyToTell(now)) await tellAhead(actor, now);
}

const before = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS);

const isOver = (now: Date) => ({
  OR: [
    { state: "draft" as const, updatedAt: { lte: before(now, LINK_DAYS) } },
    { state: "discarded" as const, updatedAt: { lte: before(now, DISCARDED_DAYS) } },
  ],
});

async function listOver(now: Date): Promise<string[]> {
  const found = await db.application.findMany({ where: isOver(now), select: { id: true } });
  return found.map(({ id }) => id);
}

/** The organisation goes with its only request; who has a page or another request stays. */
function forget(actor: Actor, id: string, now: Date) {
  return commit(actor, async (tx) => {
    const found = await tx.application.findFirst({
      where: { id, ...isOver(now) },
      select: { applicantId: true },
    });
    if (!found) return unchanged(null);
    await tx.application.delete({ where: { id } });
    const alone = { id: found.applicantId, supplierId: null, applications: { none: {} } };
    const files = await tx.proof.findMany({
      where: { applicant: alone },
      select: { fileId: true },
    });
    await tx.applicant.deleteMany({ where: alone });
    for (const { fileId } of files) if (fileId) await forgetFile(tx, fileId);
    const subject = `application/${id}`;
    return changed(null, { action: "application.forget", subject, announce: [] });
  });
}

/** One letter for each time that a draft was left lying. */
function tellAhead(actor: Actor, now: Date) {
  return commit(actor, async (tx) => {
    const found = await tx.application.findMany({
      where: {
        state: "draft",
        updatedAt: {
          gt: before(now, LINK_DAYS),
          lte: before(now, LINK_DAYS - TOLD_DAYS_BEFORE),
        },
      },
      orderBy: { updatedAt: "asc" },
    });
    const letters = found.map((one) => ({ ...one, eventKey: keyOf(one) }));
    const written = await tx.mailLetter.findMany({
      where: { eventKey: { in: letters.map(({ eventKey }) => eventKey) } },
      select: { eventKey: true },
    });
    const known = new Set(written.map(({ eventKey }) => eventKey));
    const fresh = letters.filter(({ eventKey }) => !known.has(eventKey));
    for (const { id, eventKey, contactEmail: address, language } of fresh)
      await writeLetter(tx, {
        ...{ kind: "application-expiring", userId: null, eventKey, address, language },
        facts: { application: id },
      });
    return fresh.length === 0 ? unchanged(0) : changed(fresh.length, ...fresh.map(toldAhead));
  });
}

function keyOf({ id, updatedAt }: { id: string; updatedAt: Date }): string {
  return `application-expiring/${id}/${updatedAt.toISOString()}`;
}

function toldAhead({ id }: { id: string }) {
  return { action: "application.remind", subject: `application/${id}`, announce: [] };
}
