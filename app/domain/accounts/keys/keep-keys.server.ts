import { createHash, randomBytes } from "node:crypto";

import { KEY_DAYS, KEY_PREFIX, keyNameFault, type Scope } from "./key";
import { type Actor, assertMay } from "../actor";
import { changed, commit, type Tx } from "~/db/commit.server";
import { Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";
import { isUuid } from "~/domain/kernel/uuid";

const DAY_MS = 24 * 60 * 60 * 1000;
const SHOWN = 10;

/** The key itself is told here, and never again. */
export type ShownKey = { name: string; key: string };

export function hashOfKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

export function createKey(
  actor: Actor,
  { name, scope }: { name: string; scope: Scope },
  now = new Date(),
): Promise<Outcome<ShownKey>> {
  return commit(actor, async (tx) => {
    const organisationId = organisationOf(actor);
    const fault = keyNameFault(name);
    if (fault) return fault;
    const { key, ...secret } = newSecret(now);
    const made = { name: name.trim(), scope, organisationId, createdBy: actor.userId };
    const { id } = await tx.organisationToken.create({
      data: { ...made, ...secret, createdAt: now },
    });
    return changed({ name: made.name, key }, traceOf("key.create", id, { name, scope }));
  });
}

/** A new key in the place of the old one, which ends at once. */
export function rotateKey(actor: Actor, id: string, now = new Date()): Promise<Outcome<ShownKey>> {
  return commit(actor, async (tx) => {
    const { name } = await ownKey(tx, actor, id);
    const { key, ...secret } = newSecret(now);
    await tx.organisationToken.update({ where: { id }, data: secret });
    return changed({ name, key }, traceOf("key.rotate", id, { name }));
  });
}

export function revokeKey(actor: Actor, id: string, now = new Date()): Promise<Outcome<null>> {
  return commit(actor, async (tx) => {
    const { name } = await ownKey(tx, actor, id);
    await tx.organisationToken.update({ where: { id }, data: { revokedAt: now } });
    return changed(null, traceOf("key.revoke", id, { name }));
  });
}

function organisationOf(actor: Actor): string {
  const { organisationId } = actor;
  assertMay(actor, "key.keep", organisationId === null ? undefined : { organisationId });
  return organisationId!;
}

/** A key of others, and one that was revoked, answers like one that is not there. */
async function ownKey(tx: Tx, actor: Actor, id: string) {
  const organisationId = organisationOf(actor);
  if (!isUuid(id)) throw new Missing("key");
  const key = await tx.organisationToken.findFirst({
    where: { id, organisationId, revokedAt: null },
  });
  if (!key) throw new Missing("key");
  return key;
}

function newSecret(now: Date) {
  const key = `${KEY_PREFIX}${randomBytes(32).toString("base64url")}`;
  const expiresAt = new Date(now.getTime() + KEY_DAYS * DAY_MS);
  return { key, hash: hashOfKey(key), prefix: key.slice(0, SHOWN), expiresAt, lastUsedAt: null };
}

function traceOf(action: string, id: string, details: Record<string, string>) {
  return { action, subject: `organisation-token/${id}`, details, announce: [] };
}
