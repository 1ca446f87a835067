/**
 * The letters of the house: written down with the change that asks for them, sent by a job.
 *
 * A letter is one row, whatever happens to the process that sends it. Before it is handed to the mail
 * server the row says so; a row that was handed over and heard nothing was perhaps sent. Such a letter
 * is handed over once more, and never a third time.
 */
import { derive } from "./derive.server";
import { queueJob } from "./jobs.server";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

export type NewLetter = {
  kind: string;
  /** The event that it answers: the same event twice makes one letter. */
  eventKey: string;
  userId: string | null;
  address: string;
  language: string;
  /** Ids and codes that its words are made of. */
  facts: Record<string, string | number>;
};

export type OpenLetter = NewLetter & { id: string };

export const KEPT_DAYS = 30;
/** Longer than sending may take; shorter than a job may. */
const LEASE_SECONDS = 75;
const GIVEN_UP_AFTER_DAYS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Writes a letter down and queues it, in the transaction of its event. */
export async function writeLetter(tx: Tx, letter: NewLetter): Promise<void> {
  const written = await tx.mailLetter.createManyAndReturn({
    data: [letter],
    skipDuplicates: true,
    select: { id: true },
  });
  for (const { id } of written) await queueJob(tx, "letters", { letter: id });
}

/** The letter, marked as handed over; null when there is nothing to send any more. */
export function takeLetter(id: string): Promise<OpenLetter | null> {
  return derive(async (tx) => {
    const rows = await tx.$queryRaw<{ begun: number; failed: number; isInHand: boolean }[]>`
      select begun, failed,
        begun > failed and begun_at > now() - ${LEASE_SECONDS} * interval '1 second' as "isInHand"
      from mail_letter
      where id = ${id}::uuid and sent_at is null and bounced_at is null and given_up_at is null
        and address is not null
      for update`;
    const [row] = rows;
    if (!row) return null;
    if (row.isInHand) throw new Error("The letter is in the hands of another process.");
    if (row.begun - row.failed > 1) {
      await tx.mailLetter.update({ where: { id }, data: { givenUpAt: new Date() } });
      return null;
    }
    const taken = await tx.mailLetter.update({
      where: { id },
      data: { begun: { increment: 1 }, begunAt: new Date(), lastError: null },
    });
    return { ...taken, address: taken.address!, facts: taken.facts as NewLetter["facts"] };
  });
}

/** `over`: there is nothing to say any more. */
export type Fate = { sent: true } | { bounced: string } | { failed: string } | { over: string };

/** How it went: sent, refused for good by the other side, or to be tried again. */
export async function noteFate(id: string, fate: Fate, now = new Date()): Promise<void> {
  await derive((tx) => tx.mailLetter.updateMany({ where: { id }, data: columnsOf(fate, now) }));
}

function columnsOf(fate: Fate, now: Date): Prisma.MailLetterUpdateManyMutationInput {
  if ("sent" in fate) return { sentAt: now };
  if ("bounced" in fate) return { bouncedAt: now, lastError: fate.bounced };
  if ("over" in fate) return { givenUpAt: now, lastError: fate.over };
  return { failed: { increment: 1 }, lastError: fate.failed };
}

/**
 * Has letters that were given up or came back tried once more, as if they were new; returns how many. A
 * letter whose address is forgotten is not among them.
 */
export async function retryLetters(
  tx: Tx,
  ids: string[] | "all",
  now = new Date(),
): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    update mail_letter set given_up_at = null, bounced_at = null, begun = 0, failed = 0,
      begun_at = null, last_error = null, retried_at = ${now}
    where sent_at is null and (given_up_at is not null or bounced_at is not null)
      and address is not null
      and (${ids === "all"}::boolean or id = any(${ids === "all" ? [] : ids}::uuid[]))
    returning id::text`;
  for (const { id } of rows) await queueJob(tx, "letters", { letter: id });
  return rows.length;
}

/**
 * Queues again what was never sent and waits no more, gives up what is days old, and forgets whom and
 * what the letters of a month ago were about.
 */
export function tendLetters(now = new Date()): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return derive(async (tx) => {
    const isOpen = { sentAt: null, bouncedAt: null, givenUpAt: null };
    const since = daysAgo(GIVEN_UP_AFTER_DAYS);
    await tx.mailLetter.updateMany({
      where: {
        ...{ ...isOpen, createdAt: { lt: since } },
        OR: [{ retriedAt: null }, { retriedAt: { lt: since } }],
      },
      data: { givenUpAt: now },
    });
    await tx.mailLetter.updateMany({
      where: { createdAt: { lt: daysAgo(KEPT_DAYS) }, address: { not: null } },
      data: { address: null, facts: {}, lastError: null },
    });
    const lost = await tx.$queryRaw<{ id: string }[]>`
      select id::text from mail_letter l
      where sent_at is null and bounced_at is null and given_up_at is null
        and not exists (select from pgboss.job where name = 'letters'
          and state < 'completed' and data->>'letter' = l.id::text)`;
    for (const { id } of lost) await queueJob(tx, "letters", { letter: id });
  });
}
