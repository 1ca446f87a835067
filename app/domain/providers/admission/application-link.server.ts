/**
 * The link by which a request to be admitted is taken up again, without an account. Its token follows
 * from the id and the master key, so that the mail job can write the link and the database holds its hash
 * only. Looking by a link changes nothing: mail scanners look too.
 */
import { createHash } from "node:crypto";

import { db } from "~/db/read.server";
import { type Actor, anApplicant } from "~/domain/accounts/public";
import { derivedFrom } from "~/master-keys.server";

const DAY_MS = 24 * 60 * 60 * 1000;
export const LINK_DAYS = 90;

export type FoundApplicant = { actor: Actor; applicationId: string; applicantId: string };

/** Who came by the link of a request; null when there is no such link, or its time is over. */
export async function findApplicant(
  token: string,
  now = new Date(),
): Promise<FoundApplicant | null> {
  const row = await db.application.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { id: true, applicantId: true, tokenExpiresAt: true },
  });
  if (!row || row.tokenExpiresAt <= now) return null;
  const { id: applicationId, applicantId } = row;
  return { actor: anApplicant(applicationId, applicantId), applicationId, applicantId };
}

/** For the columns of a new request. */
export function newApplicationLink(id: string, now: Date) {
  return { tokenHash: hashOf(tokensOf(id)[0]!), tokenExpiresAt: endOfLink(now) };
}

/** Each save renews it. */
export function endOfLink(now: Date): Date {
  return new Date(now.getTime() + LINK_DAYS * DAY_MS);
}

/** For who writes a letter: the token, made again from the id; null when its time is over. */
export async function applicationToken(id: string, now = new Date()): Promise<string | null> {
  const row = await db.application.findUnique({
    where: { id },
    select: { tokenHash: true, tokenExpiresAt: true },
  });
  if (!row || row.tokenExpiresAt <= now) return null;
  return tokensOf(id).find((token) => hashOf(token) === row.tokenHash) ?? null;
}

export function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** By each master key, the newest first. */
function tokensOf(id: string): string[] {
  return derivedFrom("applications", id);
}
