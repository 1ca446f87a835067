/**
 * The only way to write: change, audit entry and announcements in one transaction (decision D6).
 *
 * Nothing is saved without a trace, and nothing is announced that was not saved.
 */
import { prisma } from "./client.server";
import { announce } from "./outbox.server";
import type { Event } from "~/domain/kernel/event";
import { type Accepted, accept, type Outcome, type Refused } from "~/domain/kernel/outcome";
import { isRehearsal, nothingDone } from "~/domain/kernel/rehearsal.server";
import type { Prisma } from "~/generated/prisma/client";

export type Tx = Prisma.TransactionClient;

/** Who acts, as the audit names it: a user id, or `system:import`. */
export type Author = { userId: string };

export type Trace = {
  /** thing.verb, as in the permissions. */
  action: string;
  /** `offer/3f0c…`. */
  subject: string;
  /** Old and new values, of public data only. */
  details?: Prisma.InputJsonValue;
  announce: Event[];
};

export type Changed<T> = Accepted<T> & { traces: Trace[] };

export function changed<T>(value: T, ...traces: Trace[]): Changed<T> {
  return { ...accept(value), traces };
}

/** Work found nothing to do: nothing is written, so there is nothing to trace. */
export function unchanged<T>(value: T): Changed<T> {
  return { ...accept(value), traces: [] };
}

class Undone extends Error {
  constructor(readonly refused: Refused) {
    super("refused");
  }
}

/** Runs work in one transaction; a refusal undoes everything and is returned. */
export async function commit<T>(
  author: Author,
  work: (tx: Tx) => Promise<Changed<T> | Refused>,
  limits: { timeoutMs?: number } = {},
): Promise<Outcome<T>> {
  const options = { maxWait: 5_000, timeout: limits.timeoutMs ?? 10_000 };
  try {
    return await prisma().$transaction(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Undone(outcome);
      if (isRehearsal()) throw new Undone(nothingDone());
      await leaveTraces(tx, author, outcome.traces);
      return accept(outcome.value);
    }, options);
  } catch (error) {
    if (error instanceof Undone) return error.refused;
    throw error;
  }
}

async function leaveTraces(tx: Tx, author: Author, traces: Trace[]): Promise<void> {
  if (traces.length === 0) return;
  await tx.auditEntry.createMany({
    data: traces.map(({ action, subject, details }) => ({
      actor: author.userId,
      action,
      subject,
      ...(details === undefined ? {} : { details }),
    })),
  });
  await announce(
    tx,
    traces.flatMap((trace) => trace.announce),
  );
}
