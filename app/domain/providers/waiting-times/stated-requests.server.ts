import { createHash } from "node:crypto";

import type { Tx } from "~/db/commit.server";

/** The key of a request, chosen by the program that sent it, and what it asked. */
export type KeyedRequest = { organisationId: string; key: string; rows: unknown[] };

const REMEMBERED_MS = 48 * 60 * 60_000;

/** Whether a request with this key was done in the last two days, with the same rows or with others. */
export async function findStatedRequest(
  tx: Tx,
  { organisationId, key, rows }: KeyedRequest,
  now: Date,
): Promise<"new" | "same" | "other"> {
  const forgotten = new Date(now.getTime() - REMEMBERED_MS);
  await tx.statedRequest.deleteMany({ where: { organisationId, at: { lte: forgotten } } });
  const where = { organisationId_key: { organisationId, key } };
  const found = await tx.statedRequest.findUnique({ where });
  if (!found) return "new";
  return found.bodyHash === hashOf(rows) ? "same" : "other";
}

/** In the transaction of what was done: a request that was refused may come again, mended. */
export async function noteStatedRequest(
  tx: Tx,
  { organisationId, key, rows }: KeyedRequest,
  now: Date,
): Promise<void> {
  await tx.statedRequest.create({ data: { organisationId, key, bodyHash: hashOf(rows), at: now } });
}

function hashOf(rows: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("base64url");
}
