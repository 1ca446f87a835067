/**
 * Writes the projection: the table both engines answer from (decision D4).
 *
 * One process writes at a time, so a later change number always means a later truth, and the offers
 * are read as they are now: working through old messages late or twice does no harm.
 */
import { createHash } from "node:crypto";

import { documentsOf } from "./document-of";
import { listOffered } from "./list-offered.server";
import { sqlOf } from "~/db/derive.server";
import { forgetRegion, getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import type { Prisma } from "~/generated/prisma/client";
import type { SearchDocument } from "~search/document";
import { removeDocuments, writeDocuments } from "~search/postgres/projection.server";

type Tx = Prisma.TransactionClient;

export type Projected = { id: string; digest: string; document: SearchDocument };

const INDEXER_LOCK = 727_280;
const AT_ONCE = 250;

/** Brings the documents of these offers up to date; what may no longer be found leaves a tombstone. */
export async function projectOffers(tx: Tx, offerIds: string[], now = new Date()): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${INDEXER_LOCK}::bigint)`;
  // Another process may have loaded the region a moment ago.
  forgetRegion();
  for (let i = 0; i < offerIds.length; i += AT_ONCE) {
    const ids = offerIds.slice(i, i + AT_ONCE);
    await writeChanged(tx, ids, await computeDocuments(tx, ids, now));
  }
}

/** What the projection should hold of these offers. */
export async function computeDocuments(
  tx: Tx,
  offerIds: string[],
  now = new Date(),
): Promise<Projected[]> {
  const region = await getRegion(now);
  const offered = await listOffered(tx, offerIds);
  const documents = offered.flatMap((offer) => documentsOf(offer, region, dayAt(now)));
  return documents.map((document) => ({ id: document.id, digest: digestOf(document), document }));
}

async function writeChanged(tx: Tx, offerIds: string[], projected: Projected[]): Promise<void> {
  const present = await tx.searchDocument.findMany({
    where: { offerId: { in: offerIds }, isRemoved: false },
    select: { id: true, digest: true },
  });
  const digests = new Map(present.map(({ id, digest }) => [id, digest]));
  const changed = projected.filter(({ id, digest }) => digests.get(id) !== digest);
  const kept = new Set(projected.map(({ id }) => id));
  const gone = present.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  if (changed.length + gone.length === 0) return;

  const sql = sqlOf(tx);
  const numbers = await nextChanges(tx, changed.length + 1);
  const rows = changed.map((one, i) => ({ ...one, change: numbers[i]! }));
  if (rows.length > 0) await writeDocuments(sql, rows);
  if (gone.length > 0) await removeDocuments(sql, gone, numbers.at(-1)!);
}

/** Rising numbers; the lock makes them visible to the feeder in the same order. */
async function nextChanges(tx: Tx, count: number): Promise<bigint[]> {
  const rows = await tx.$queryRaw<{ change: bigint }[]>`
    select nextval('search_change') as change from generate_series(1, ${count}::int)`;
  return rows.map(({ change }) => change);
}

/** The same for every copy of a document, however its fields are ordered. */
function digestOf(document: SearchDocument): string {
  return createHash("sha256").update(JSON.stringify(document, sortedKeys)).digest("hex");
}

function sortedKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
