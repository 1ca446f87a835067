import { type LetterState, letterState, masked } from "./message-traffic";
import { db } from "~/db/read.server";
import { type Actor, assertMay } from "~/domain/accounts/public";

export type StuckMessage = {
  id: string;
  type: string;
  attempts: number;
  since: Date;
  nextAt: Date;
  error: string;
};

export type DeadLetter = {
  id: string;
  kind: string;
  state: LetterState;
  /** Masked; null once it is forgotten, and then it cannot be tried again. */
  address: string | null;
  at: Date;
  error: string;
};

export type Traffic = {
  messages: { waiting: number; oldest: Date | null; failed: number; stuck: StuckMessage[] };
  letters: Record<LetterState, number> & { dead: DeadLetter[] };
};

/** Of a flood the oldest tell enough. */
const MOST = 100;

export async function listTraffic(actor: Actor): Promise<Traffic> {
  assertMay(actor, "messages.keep");
  const [waiting, stuck, failed, letters, dead] = await Promise.all([
    db.outboxMessage.aggregate({
      where: { doneAt: null },
      _count: { _all: true },
      _min: { createdAt: true },
    }),
    db.outboxMessage.findMany({
      ...{ where: { doneAt: null, attempts: { gt: 0 } }, orderBy: { id: "asc" }, take: MOST },
      select: {
        id: true,
        type: true,
        attempts: true,
        createdAt: true,
        dueAt: true,
        lastError: true,
      },
    }),
    db.outboxMessage.count({ where: { doneAt: null, attempts: { gt: 0 } } }),
    countLetters(),
    db.mailLetter.findMany({
      where: { sentAt: null, OR: [{ givenUpAt: { not: null } }, { bouncedAt: { not: null } }] },
      ...{ orderBy: { createdAt: "desc" }, take: MOST },
      omit: { facts: true, userId: true, eventKey: true },
    }),
  ]);
  return {
    messages: {
      ...{ waiting: waiting._count._all, oldest: waiting._min.createdAt, failed },
      stuck: stuck.map(({ id, createdAt, dueAt, lastError, ...message }) => ({
        ...{ id: String(id), since: createdAt, nextAt: dueAt, error: lastError ?? "" },
        ...message,
      })),
    },
    letters: {
      ...letters,
      dead: dead.map((letter) => ({
        ...{ id: letter.id, kind: letter.kind, state: letterState(letter) },
        ...{ address: masked(letter.address), at: letter.createdAt, error: letter.lastError ?? "" },
      })),
    },
  };
}

async function countLetters(): Promise<Record<LetterState, number>> {
  const [row] = await db.$queryRaw<Record<LetterState, number>[]>`
    select count(*) filter (where sent_at is not null)::int as sent,
      count(*) filter (where sent_at is null and bounced_at is not null)::int as bounced,
      count(*) filter (where sent_at is null and bounced_at is null
        and given_up_at is not null)::int as "given-up",
      count(*) filter (where sent_at is null and bounced_at is null
        and given_up_at is null)::int as waiting
    from mail_letter`;
  return row!;
}
