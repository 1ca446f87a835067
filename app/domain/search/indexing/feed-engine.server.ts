/**
 * Keeps Meilisearch a true copy of the projection (decision D4).
 *
 * Changes are handed over in the order of their numbers by one process at a time; the number is
 * moved on only after the engine has taken them, so a change may arrive twice but is never skipped.
 */
import { INDEX } from "../engine.server";
import { synonymsOf } from "./document-of";
import { derive } from "~/db/derive.server";
import { whileAlone } from "~/db/lock.server";
import { db } from "~/db/read.server";
import { searchAddress } from "~/db/search-address.server";
import { getRegion } from "~/domain/catalogue/public.server";
import { log } from "~/log.server";
import type { SearchDocument } from "~search/document";
import type { Feed } from "~search/engine";
import type { MeilisearchOptions } from "~search/meilisearch/client.server";
import {
  countDocuments,
  createIndex,
  feedIndex,
  hasIndex,
  listVersions,
  rebuild,
} from "~search/meilisearch/index.server";

/** What to compare after feeding; an index that is not whole is built anew. */
export type Check = "nothing" | "count" | "versions";

const FEEDER_LOCK = 727_281;
const NAME = "meilisearch";
const AT_ONCE = 1_000;
const PATIENCE_MS = 10_000;

/** The Meilisearch that must be fed, or null when the projection itself is the index. */
export function fedIndex(): MeilisearchOptions | null {
  const address = searchAddress();
  if (address.engine === "postgres") return null;
  return { url: address.url, key: address.key, indexUid: INDEX, timeoutMs: PATIENCE_MS };
}

/** Hands the engine all it has not had yet; throws when it is away, and loses nothing by it. */
export async function feedEngine(check: Check = "nothing"): Promise<void> {
  const index = fedIndex();
  if (!index) return forgetTombstones();
  if (check === "nothing" && (await isFed())) return;
  await whileAlone(FEEDER_LOCK, async () => {
    const isThere = (await fedUpTo()) !== null && (await hasIndex(index));
    if (isThere && check !== "nothing") await keepSettings(index);
    if (isThere) await feedChanges(index);
    if (isThere && (await isWhole(index, check))) return;
    log.warn(`The search index is ${isThere ? "not whole" : "not there"}: it is built anew`);
    await buildAnew(index);
  });
}

/** Builds the index anew beside the live one; changes that arrive meanwhile follow at once. */
export async function rebuildEngine(): Promise<void> {
  const index = fedIndex();
  if (index) await whileAlone(FEEDER_LOCK, () => buildAnew(index));
}

/** Whether the engine has had every change. */
export async function isFed(): Promise<boolean> {
  if (!fedIndex()) return true;
  const [from, last] = await Promise.all([fedUpTo(), lastChange()]);
  return from !== null && from >= last;
}

let kept = "";

/** The region's words are a setting of the index: they follow when the region was loaded anew. */
async function keepSettings(index: MeilisearchOptions): Promise<void> {
  const synonyms = synonymsOf(await getRegion());
  const wanted = JSON.stringify([index.url, synonyms]);
  if (wanted === kept) return;
  await createIndex(index, synonyms);
  kept = wanted;
}

async function feedChanges(index: MeilisearchOptions): Promise<void> {
  for (;;) {
    const from = (await fedUpTo()) ?? 0n;
    const feeds = await listFeeds(from);
    const last = feeds.at(-1);
    if (!last) return;
    await feedIndex(index, feeds);
    await moveOn(from, last.change);
  }
}

/** A whole number of changes: those that share a number are never parted. */
async function listFeeds(from: bigint): Promise<Feed[]> {
  const rows = await db.$queryRaw<
    { id: string; change: bigint; digest: string; isRemoved: boolean; document: SearchDocument }[]
  >`
    select id, change, digest, is_removed as "isRemoved", document from search_document
    where change > ${from} order by change fetch first ${AT_ONCE} rows with ties`;
  return rows.map(({ isRemoved, document, digest, ...row }) =>
    isRemoved ? { ...row, isRemoved } : { ...row, isRemoved, digest, document },
  );
}

/**
 * Remembers how far the engine is. If somebody else fed it meanwhile (this process lost its lock),
 * older content may have landed last, so what both fed is fed again.
 */
async function moveOn(from: bigint, to: bigint): Promise<void> {
  await derive(async (tx) => {
    const moved = await tx.$executeRaw`
      update search_feed set change = ${to} where name = ${NAME} and change = ${from}`;
    if (moved === 0) {
      await tx.$executeRaw`
        update search_feed set change = least(change, ${from}) where name = ${NAME}`;
      return;
    }
    await tx.$executeRaw`delete from search_document where is_removed and change <= ${to}`;
  });
}

async function buildAnew(index: MeilisearchOptions): Promise<void> {
  const from = await lastChange();
  await rebuild(index, allDocuments(), synonymsOf(await getRegion()));
  await derive(
    (tx) => tx.$executeRaw`
      insert into search_feed (name, change) values (${NAME}, ${from})
      on conflict (name) do update set change = excluded.change`,
  );
  await feedChanges(index);
}

async function* allDocuments(): AsyncGenerator<Feed[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.searchDocument.findMany({
      where: { isRemoved: false, id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
      select: { id: true, change: true, digest: true, document: true },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ document, ...row }) => ({
      ...row,
      isRemoved: false,
      document: document as unknown as SearchDocument,
    }));
    after = last.id;
  }
}

async function isWhole(index: MeilisearchOptions, check: Check): Promise<boolean> {
  if (check === "nothing") return true;
  if (check === "versions") return (await compareIndex(index)).length === 0;
  const [held, [should]] = await Promise.all([
    countDocuments(index),
    db.$queryRaw<[{ live: number; isSettled: boolean }]>`
      select count(*) filter (where not is_removed)::int as live,
        coalesce(max(change), 0) <= (select change from search_feed where name = ${NAME})
          as "isSettled"
      from search_document`,
  ]);
  return !should.isSettled || held === should.live;
}

export type Difference = { id: string; kind: "missing" | "differs" | "surplus" };

/** Where the index differs from the projection; changes that are still on their way do not count. */
export async function compareIndex(index: MeilisearchOptions): Promise<Difference[]> {
  const held = (await hasIndex(index)) ? await listVersions(index) : new Map<string, string>();
  const fed = (await fedUpTo()) ?? 0n;
  const rows = await db.searchDocument.findMany({
    select: { id: true, digest: true, change: true, isRemoved: true },
  });
  const underway = new Set(rows.flatMap(({ id, change }) => (change > fed ? [id] : [])));
  const should = new Map(rows.flatMap((row) => (row.isRemoved ? [] : [[row.id, row.digest]])));
  return compareVersions(should, held).filter(({ id }) => !underway.has(id));
}

/** How one map of id → digest differs from what it should be. */
export function compareVersions(
  should: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, string>,
): Difference[] {
  const wanting = [...should].flatMap(([id, digest]): Difference[] => {
    if (held.get(id) === digest) return [];
    return [{ id, kind: held.has(id) ? "differs" : "missing" }];
  });
  const surplus = [...held.keys()].filter((id) => !should.has(id));
  return [...wanting, ...surplus.map((id): Difference => ({ id, kind: "surplus" }))];
}

/** Null: this engine was never fed from this database. */
async function fedUpTo(): Promise<bigint | null> {
  const feed = await db.searchFeed.findUnique({ where: { name: NAME } });
  return feed && feed.change;
}

async function lastChange(): Promise<bigint> {
  const { _max } = await db.searchDocument.aggregate({ _max: { change: true } });
  return _max.change ?? 0n;
}

/** Without an engine to tell, a removed document need not be remembered. */
async function forgetTombstones(): Promise<void> {
  await derive(
    (tx) => tx.$executeRaw`
      delete from search_document
      where is_removed and not exists (select from search_feed where name = ${NAME})`,
  );
}
