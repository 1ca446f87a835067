/**
 * The token of a mailed link. It follows from its id and the master key, so that the mail job can write
 * the link and the database holds its hash only.
 */
import { createHash } from "node:crypto";

import { db } from "~/db/read.server";
import { derivedFrom } from "~/master-keys.server";

export function newTokenHash(id: string): string {
  return hashOf(tokensOf(id)[0]!);
}

/** For who writes the letter: the token, made again from its id; null when there is none. */
export async function confirmationToken(id: string): Promise<string | null> {
  const row = await db.waitingConfirmation.findUnique({ where: { id } });
  return tokensOf(id).find((token) => hashOf(token) === row?.hash) ?? null;
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function tokensOf(id: string): string[] {
  return derivedFrom("links", `confirmation/${id}`);
}
