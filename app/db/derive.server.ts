/**
 * Writing what follows from other rows and can be computed again: the search documents.
 *
 * Such a write has no author and leaves no trace of its own; what it follows from was saved by
 * `commit`.
 */
import { prisma } from "./client.server";
import type { Sql } from "./sql.server";
import type { Prisma } from "~/generated/prisma/client";

type Tx = Prisma.TransactionClient;

/** Runs work in one transaction, without audit. */
export function derive<T>(
  work: (tx: Tx) => Promise<T>,
  limits: { timeoutMs?: number } = {},
): Promise<T> {
  return prisma().$transaction(work, {
    maxWait: 5_000,
    timeout: limits.timeoutMs ?? 120_000,
  });
}

/** Plain SQL inside a transaction, for the search machine, which knows no Prisma. */
export function sqlOf(tx: Tx): Sql {
  return (text, values) => tx.$queryRawUnsafe(text, ...values);
}
