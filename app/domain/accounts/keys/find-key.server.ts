import { SCOPES, type Scope } from "./key";
import { hashOfKey } from "./keep-keys.server";
import { type Actor, assertMay } from "../actor";
import { note } from "~/db/note.server";
import { db } from "~/db/read.server";

export type KeyView = {
  id: string;
  name: string;
  scope: Scope;
  prefix: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
};

/** The keys of the actor's organisation that were not revoked. */
export async function listKeys(actor: Actor): Promise<KeyView[]> {
  const { organisationId } = actor;
  assertMay(actor, "key.keep", organisationId === null ? undefined : { organisationId });
  const rows = await db.organisationToken.findMany({
    where: { organisationId: organisationId!, revokedAt: null },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, name, scope, prefix, createdAt, expiresAt, lastUsedAt }) => ({
    ...{ id, name, prefix, createdAt, expiresAt, lastUsedAt },
    scope: scopeOf(scope),
  }));
}

export type KeyHolder = { id: string; scope: Scope; actor: Actor };

const USED_EVERY_MS = 60_000;

/** For whom a program with this key acts; null when it is unknown, revoked or over. */
export async function findKeyHolder(key: string, now = new Date()): Promise<KeyHolder | null> {
  const found = await db.organisationToken.findUnique({ where: { hash: hashOfKey(key) } });
  if (!found || found.revokedAt || found.expiresAt <= now) return null;
  const { id, organisationId } = found;
  const organisation = await db.organisation.findUnique({ where: { id: organisationId } });
  if (!organisation?.supplierId) return null;
  if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) > USED_EVERY_MS)
    await note((tx) =>
      tx.organisationToken.updateMany({ where: { id }, data: { lastUsedAt: now } }),
    );
  const actor: Actor = {
    ...{ userId: `key:${id}`, organisationId, roles: ["provider-editor"] },
    ...{ supplierIds: [organisation.supplierId], municipalities: organisation.municipalities },
  };
  return { id, scope: scopeOf(found.scope), actor };
}

/** The database knows no other. */
function scopeOf(text: string): Scope {
  return SCOPES.find((scope) => scope === text) ?? "waiting-times:read";
}
