import { createHash, randomUUID } from "node:crypto";

import { endOfToken, stateOfToken, type TokenKind, type TokenState } from "./account-token";
import type { Tx } from "~/db/commit.server";
import { note } from "~/db/note.server";
import { db } from "~/db/read.server";
import { derivedFrom } from "~/master-keys.server";

export type NewToken = {
  kind: TokenKind;
  email: string;
  userId?: string;
  organisationId?: string;
  roles?: string[];
};

/** Makes a token for a link, and ends the earlier ones for the same purpose; returns its id. */
export async function issueToken(tx: Tx, token: NewToken, now: Date): Promise<string> {
  const { kind, email, userId = null, organisationId = null, roles = [] } = token;
  const id = randomUUID();
  const whose = userId ? { userId } : { email, organisationId };
  await tx.accountToken.updateMany({
    where: { kind, ...whose, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const hash = hashOf(tokensOf(kind, id)[0]!);
  const times = { createdAt: now, expiresAt: endOfToken(kind, now) };
  await tx.accountToken.create({
    data: { id, kind, hash, email, userId, organisationId, roles, ...times },
  });
  return id;
}

/** Who wrote the letter's link: the token is made again from its id; null when it is of no use. */
export async function linkOf(
  tokenId: string,
  now = new Date(),
): Promise<{ kind: TokenKind; token: string } | null> {
  const row = await db.accountToken.findUnique({ where: { id: tokenId } });
  if (!row || stateOfToken(row, now) !== "open") return null;
  const token = tokensOf(row.kind, row.id).find((one) => hashOf(one) === row.hash);
  return token ? { kind: row.kind, token } : null;
}

export type FoundToken = {
  id: string;
  email: string;
  userId: string | null;
  organisationId: string | null;
  roles: string[];
  state: TokenState;
};

/** What a link is for; null when there is no such link. */
export async function findToken(
  kind: TokenKind,
  token: string,
  now: Date,
): Promise<FoundToken | null> {
  const row = await db.accountToken.findUnique({ where: { hash: hashOf(token), kind } });
  return row && { ...row, state: stateOfToken(row, now) };
}

/** Uses a token up; false when another request was first, or its time is over. */
export async function useToken(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** A mail scanner opens links too, so nothing follows from this but what the region sees. */
export async function noteOpened(id: string, now: Date): Promise<void> {
  await note((tx) =>
    tx.accountToken.updateMany({ where: { id, openedAt: null }, data: { openedAt: now } }),
  );
}

/** Its letter came back: who sent it can see so. */
export async function noteBounced(id: string, now = new Date()): Promise<void> {
  await note((tx) => tx.accountToken.updateMany({ where: { id }, data: { bouncedAt: now } }));
}

/** By each master key, the newest first: 256 bits that follow from what is no secret and the key. */
function tokensOf(kind: TokenKind, id: string): string[] {
  return derivedFrom("links", `${kind}/${id}`);
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
