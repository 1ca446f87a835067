/**
 * Writing what was seen and has no author: a count of searches, not a change of anything.
 *
 * It leaves no audit entry and announces nothing; whoever waits for a page never waits for it.
 */
import { prisma } from "./client.server";
import type { Prisma } from "~/generated/prisma/client";

export function note<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return prisma().$transaction(work, { maxWait: 2_000, timeout: 5_000 });
}
