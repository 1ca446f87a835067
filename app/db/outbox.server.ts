/**
 * What must still happen because of a saved change (decision D6).
 *
 * Messages are handed over in order, inside the transaction that ticks them off: what a listener
 * writes there happens once, however often a process dies. A message that fails waits longer each
 * time and holds up nobody.
 */
import { derive } from "./derive.server";
import { prisma } from "./client.server";
import type { Event } from "~/domain/kernel/event";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

export type Message = Event & { id: bigint };

/** Writes only through `tx`; nothing it does elsewhere is undone when it fails. */
export type Listener = (tx: Tx, messages: Message[]) => Promise<void>;

export type Subscriptions = Record<string, Listener[]>;

const AT_ONCE = 50;
const KEPT_DAYS = 7;

/** Announces events as part of a transaction and wakes the workers when it is committed. */
export async function announce(tx: Tx, events: Event[]): Promise<void> {
  if (events.length === 0) return;
  await tx.outboxMessage.createMany({ data: events });
  await tx.$executeRaw`select pg_notify('outbox', '')`;
}

/** Hands over the messages that are due; returns how many were taken, 0 when there were none. */
export async function deliver(subscriptions: Subscriptions, atOnce = AT_ONCE): Promise<number> {
  const taken: bigint[] = [];
  try {
    await derive(async (tx) => {
      const messages = await claim(tx, atOnce);
      taken.push(...messages.map((message) => message.id));
      await handOver(tx, messages, subscriptions);
    });
  } catch (error) {
    if (taken.length === 0) throw error;
    await deliverOneByOne(taken, subscriptions);
  }
  return taken.length;
}

/** One bad message in a batch must not hold up the others. */
async function deliverOneByOne(ids: bigint[], subscriptions: Subscriptions): Promise<void> {
  for (const id of ids) {
    try {
      await derive(async (tx) => handOver(tx, await claimOne(tx, id), subscriptions));
    } catch (error) {
      await postpone(id, error);
    }
  }
}

function claim(tx: Tx, atOnce: number): Promise<Message[]> {
  return tx.$queryRaw<Message[]>`
    select id, type, payload from outbox_message
    where done_at is null and due_at <= now()
    order by id limit ${atOnce} for update skip locked`;
}

function claimOne(tx: Tx, id: bigint): Promise<Message[]> {
  return tx.$queryRaw<Message[]>`
    select id, type, payload from outbox_message
    where id = ${id} and done_at is null for update skip locked`;
}

async function handOver(tx: Tx, messages: Message[], subscriptions: Subscriptions): Promise<void> {
  for (const type of new Set(messages.map((message) => message.type))) {
    const listeners = subscriptions[type];
    if (!listeners) throw new Error(`Nobody listens to ${type}.`);
    const ofType = messages.filter((message) => message.type === type);
    for (const listen of listeners) await listen(tx, ofType);
  }
  const ids = messages.map((message) => message.id);
  if (ids.length > 0)
    await tx.$executeRaw`update outbox_message set done_at = now() where id = any(${ids})`;
}

/** After a second, then two, four … up to five minutes, each time a little sooner by chance. */
async function postpone(id: bigint, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  await prisma().$executeRaw`
    update outbox_message set
      attempts = attempts + 1,
      last_error = ${reason},
      due_at = now() + least(2 ^ least(attempts, 9), 300) * (0.5 + random() / 2) * interval '1 second'
    where id = ${id} and done_at is null`;
}

/** Those that failed are due at once, as if they were new; returns how many that were. */
export async function retryMessages(tx: Tx, ids: bigint[] | "all"): Promise<number> {
  const { count } = await tx.outboxMessage.updateMany({
    where: { doneAt: null, attempts: { gt: 0 }, ...(ids === "all" ? {} : { id: { in: ids } }) },
    data: { dueAt: new Date(), attempts: 0, lastError: null },
  });
  if (count > 0) await tx.$executeRaw`select pg_notify('outbox', '')`;
  return count;
}

/** How many messages wait, the postponed ones included. */
export function countOpen(): Promise<number> {
  return prisma().outboxMessage.count({ where: { doneAt: null } });
}

/** Deletes what was done a week ago. */
export async function forgetDone(now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
  const { count } = await prisma().outboxMessage.deleteMany({ where: { doneAt: { lt: before } } });
  return count;
}
