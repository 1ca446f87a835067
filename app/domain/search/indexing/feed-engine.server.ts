/**
 * Keeps Meilisearch a true copy of the projection (decision D4).
 *
 * Changes are handed over in the order of their numbers by one process at a time; the number is
 * moved on only after the engine has taken them, so a change may arrive twice but is never skipped.
 * While an index is built anew beside the live one, each is fed by its own number (decision 028).
 */
import { INDEX } from "../engine.server";
import { compareVersions, type Difference } from "./difference";
import { synonymsOf } from "./document-of";
import {
  beginFresh,
  type FedIndex,
  fedUpTo,
  forgetFresh,
  forgetTombstones,
  FRESH,
  lastChange,
  LIVE,
  moveOn,
  promoteFresh,
} from "./feed-progress.server";
import { ifAlone, whileAlone } from "~/db/lock.server";
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
  fillFresh,
  freshOf,
  hasIndex,
  listVersions,
  swapFresh,
} from "~search/meilisearch/index.server";

/** What to compare; an index that is not whole is built anew. */
export type Check = "count" | "versions";

const FEEDER_LOCK = 727_281;
const BUILDER_LOCK = 727_282;
const AT_ONCE = 500;
/** Comes before every id. */
const FIRST = "00000000-0000-0000-0000-000000000000";
const PATIENCE_MS = 10_000;

/** The Meilisearch that must be fed, or null when the projection itself is the index. */
export function fedIndex(): MeilisearchOptions | null {
  const address = searchAddress();
  if (address.engine === "postgres") return null;
  return { url: address.url, key: address.key, indexUid: INDEX, timeoutMs: PATIENCE_MS };
}

/** Hands the engine all it has not had yet; throws when it is away, and loses nothing by it. */
export async function feedEngine(): Promise<void> {
  const index = fedIndex();
  if (!index) return forgetTombstones();
  if (await isFed()) return;
  await whileAlone(FEEDER_LOCK, async () => {
    if (await isThere(index)) await feedChanges(index, LIVE);
  });
}

/** Builds the index anew when it is not there or not whole; feeding goes on meanwhile. */
export async function mendEngine(check: Check): Promise<void> {
  const index = fedIndex();
  if (!index) return;
  await ifAlone(BUILDER_LOCK, async () => {
    await forgetFresh();
    if (await isThere(index)) {
      await keepSettings(index);
      if (await whileAlone(FEEDER_LOCK, () => isWhole(index, check))) return;
      log.warn("The search index is not whole: it is built anew");
    } else log.warn("The search index is not there: it is built anew");
    await buildAnew(index);
  });
}

/** Builds the index anew beside the live one; changes that arrive meanwhile reach both. */
export async function rebuildEngine(tell?: Told): Promise<void> {
  const index = fedIndex();
  if (index) await whileAlone(BUILDER_LOCK, () => buildAnew(index, tell));
}

/** How many documents were handed over, of how many. */
type Told = (done: number, total: number) => Promise<void>;

/** How many documents the live index holds; null when there is none to ask. */
export async function countIndexed(): Promise<number | null> {
  const index = fedIndex();
  return index && (await hasIndex(index)) ? countDocuments(index) : null;
}

/** Whether the engine has had every change. */
export async function isFed(): Promise<boolean> {
  if (!fedIndex()) return true;
  const [from, last] = await Promise.all([fedUpTo(LIVE), lastChange()]);
  return from !== null && from >= last;
}

async function isThere(index: MeilisearchOptions): Promise<boolean> {
  return (await fedUpTo(LIVE)) !== null && (await hasIndex(index));
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

async function feedChanges(index: MeilisearchOptions, name: FedIndex): Promise<void> {
  for (;;) {
    const from = (await fedUpTo(name)) ?? 0n;
    const feeds = await listFeeds(from);
    const last = feeds.at(-1);
    if (!last) return;
    await feedIndex(index, feeds);
    await moveOn(name, from, last.change);
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
 * The feeder is held up for the swap only. What it handed over before went into the index that goes;
 * the fresh one had it too, since it is fed to the end before it takes its place.
 */
async function buildAnew(index: MeilisearchOptions, tell?: Told): Promise<void> {
  const fresh = freshOf(index);
  await beginFresh(await lastChange());
  await fillFresh(index, told(allDocuments(), tell), synonymsOf(await getRegion()));
  await feedChanges(fresh, FRESH);
  await whileAlone(FEEDER_LOCK, async () => {
    await feedChanges(fresh, FRESH);
    await swapFresh(index);
    await promoteFresh();
  });
}

async function* told(parts: AsyncGenerator<Feed[]>, tell?: Told): AsyncGenerator<Feed[]> {
  const total = tell ? await db.searchDocument.count({ where: { isRemoved: false } }) : 0;
  let done = 0;
  for await (const part of parts) {
    await tell?.(done, total);
    done += part.length;
    yield part;
  }
}

async function* allDocuments(): AsyncGenerator<Feed[]> {
  let after = FIRST;
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
  if (check === "versions") return (await compareIndex(index)).length === 0;
  const [held, [should]] = await Promise.all([
    countDocuments(index),
    db.$queryRaw<[{ live: number; isSettled: boolean }]>`
      select count(*) filter (where not is_removed)::int as live,
        coalesce(max(change), 0) <= (select change from search_feed where name = ${LIVE})
          as "isSettled"
      from search_document`,
  ]);
  return !should.isSettled || held === should.live;
}

/** Where the index differs from the projection; changes that are still on their way do not count. */
export async function compareIndex(index: MeilisearchOptions): Promise<Difference[]> {
  const held = (await hasIndex(index)) ? await listVersions(index) : new Map<string, string>();
  const fed = (await fedUpTo(LIVE)) ?? 0n;
  const should = new Map<string, string>();
  const underway = new Set<string>();
  for await (const { id, digest, change, isRemoved } of allVersions()) {
    if (change > fed) underway.add(id);
    if (!isRemoved) should.set(id, digest);
  }
  return compareVersions(should, held).filter(({ id }) => !underway.has(id));
}

/** In parts: all at once is many megabytes that a process keeps. */
async function* allVersions() {
  for (let after = FIRST; ;) {
    const rows = await db.searchDocument.findMany({
      where: { id: { gt: after } },
      ...{ orderBy: { id: "asc" }, take: AT_ONCE },
      select: { id: true, digest: true, change: true, isRemoved: true },
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
