import type { SignalState } from "./signal";
import type { Tx } from "~/db/commit.server";
import type { SignalKind, SignalSeverity } from "~/domain/catalogue/public";
import { Missing } from "~/domain/kernel/denied";
import { isUuid } from "~/domain/kernel/uuid";

const select = {
  ...{ id: true, number: true, supplierId: true, kind: true, severity: true, state: true },
  ...{ authorId: true, ownerId: true, disclosed: true },
  ...{ disclosedAt: true, entries: { select: { act: true } } },
} as const;

export type Found = {
  id: string;
  number: number;
  supplierId: string;
  kind: SignalKind;
  severity: SignalSeverity;
  state: SignalState;
  authorId: string;
  ownerId: string | null;
  disclosed: string | null;
  disclosedAt: Date | null;
  isAnswered: boolean;
  /** How much was done with it: tells one event from the next. */
  steps: number;
};

/** A signal as the desk works on it. */
export async function signalFor(tx: Tx, id: string): Promise<Found> {
  const row = isUuid(id) ? await tx.signal.findUnique({ where: { id }, select }) : null;
  if (!row) throw new Missing("signal");
  const { entries, ...found } = row;
  // Held to their codes by the database and by whoever writes them.
  const isAnswered = entries.some(({ act }) => act === "answer");
  return { ...found, isAnswered, steps: entries.length } as Found;
}
