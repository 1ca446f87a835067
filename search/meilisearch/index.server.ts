/**
 * Keeps the index: feeds it from the projection and builds it anew beside the live one.
 *
 * The server works off its tasks in order and reports a failed one as finished, so every wait looks
 * at what became of the task.
 */
import type { EnqueuedTask, EnqueuedTaskPromise, Meilisearch, Task } from "meilisearch";

import { connect, type MeilisearchOptions } from "./client.server";
import { settingsOf, type Synonyms } from "./settings.server";
import type { Feed } from "../engine";

type Options = Omit<MeilisearchOptions, "timeoutMs"> & { timeoutMs?: number };

const PATIENCE_MS = 30_000;
const PER_PAGE = 1_000;
const KEYED = { primaryKey: "id" };

/** Makes the index if it is not there and gives it its settings. */
export async function createIndex(options: Options, synonyms: Synonyms): Promise<void> {
  await prepare(connection(options), options.indexUid, synonyms);
}

/** Puts and removes documents, and returns when they can (no longer) be found. */
export async function feedIndex(options: Options, feeds: Feed[]): Promise<void> {
  await feed(connection(options), options.indexUid, feeds);
}

/** Where an index is built anew, beside the live one. */
export function freshOf<O extends Options>(options: O): O {
  return { ...options, indexUid: `${options.indexUid}-fresh` };
}

/**
 * Fills a fresh index. All parts are handed over before the first is waited for: the server takes
 * what lies ready as one piece of work, and each piece costs as much as the index is large.
 */
export async function fillFresh(
  options: Options,
  documents: AsyncIterable<Feed[]>,
  synonyms: Synonyms,
): Promise<void> {
  const client = connection(options);
  const { indexUid } = freshOf(options);
  await dropIndex(client, indexUid);
  await prepare(client, indexUid, synonyms);
  const handedOver: EnqueuedTask[] = [];
  for await (const feeds of documents) {
    handedOver.push(await client.index(indexUid).addDocuments(asPut(feeds), KEYED));
  }
  for await (const task of client.tasks.waitForTasksIter(handedOver)) assertSucceeded(task);
}

/**
 * Puts the fresh index in the place of the live one in one step: who searches meanwhile sees the old
 * one whole or the new one whole. Documents that are given to the live one until then go with it.
 */
export async function swapFresh(options: Options): Promise<void> {
  const client = connection(options);
  const { indexUid: live } = options;
  const { indexUid: fresh } = freshOf(options);
  if (!(await exists(client, live))) await done(client.createIndex(live, { primaryKey: "id" }));
  await done(client.swapIndexes([{ indexes: [live, fresh], rename: false }]));
  await dropIndex(client, fresh);
}

/** The digest of every document that the index holds. */
export async function listVersions(options: Options): Promise<Map<string, string>> {
  const index = connection(options).index<{ id: string; digest: string }>(options.indexUid);
  const versions = new Map<string, string>();
  for (let offset = 0; ; offset += PER_PAGE) {
    const fields: ("id" | "digest")[] = ["id", "digest"];
    const { results, total } = await index.getDocuments({ offset, limit: PER_PAGE, fields });
    for (const { id, digest } of results) versions.set(id, digest);
    if (offset + PER_PAGE >= total) return versions;
  }
}

export async function countDocuments(options: Options): Promise<number> {
  const { numberOfDocuments } = await connection(options).index(options.indexUid).getStats();
  return numberOfDocuments;
}

/** Whether the index is there at all: a data folder may have been thrown away. */
export async function hasIndex(options: Options): Promise<boolean> {
  return exists(connection(options), options.indexUid);
}

function connection(options: Options): Meilisearch {
  return connect({ ...options, timeoutMs: options.timeoutMs ?? PATIENCE_MS });
}

async function prepare(client: Meilisearch, uid: string, synonyms: Synonyms): Promise<void> {
  if (!(await exists(client, uid))) await done(client.createIndex(uid, { primaryKey: "id" }));
  await done(client.index(uid).updateSettings(settingsOf(synonyms)));
}

async function feed(client: Meilisearch, uid: string, feeds: Feed[]): Promise<void> {
  const index = client.index(uid);
  const put = asPut(feeds);
  const gone = feeds.flatMap((one) => (one.isRemoved ? [one.id] : []));
  if (put.length > 0) await done(index.addDocuments(put, KEYED));
  if (gone.length > 0) await done(index.deleteDocuments(gone));
}

function asPut(feeds: Feed[]) {
  return feeds.flatMap((one) => (one.isRemoved ? [] : [{ ...one.document, digest: one.digest }]));
}

async function exists(client: Meilisearch, uid: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1_000 });
  return results.some((index) => index.uid === uid);
}

async function dropIndex(client: Meilisearch, uid: string): Promise<void> {
  if (await exists(client, uid)) await done(client.deleteIndex(uid));
}

async function done(task: EnqueuedTaskPromise): Promise<void> {
  assertSucceeded(await task.waitTask());
}

function assertSucceeded({ type, status, error }: Task): void {
  if (status !== "succeeded") {
    throw new Error(`Meilisearch task ${type} ${status}: ${error?.message ?? "no reason given"}`);
  }
}
