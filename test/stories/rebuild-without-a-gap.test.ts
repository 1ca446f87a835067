/** While the index is built anew, who searches misses nothing and who changes something waits for nothing. */
import { rmSync } from "node:fs";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { aRegion, saveRegion } from "~test/factories/a-region";
import { manyOffers, writeRegisters } from "~test/factories/registers";
import { type Between, standBetween } from "~test/setup/between";
import { aDatabase, run } from "~test/setup/database";
import { aMeilisearchInUse, whyNoMeilisearch } from "~test/setup/meilisearch";
import { newFolder } from "~test/setup/server-folders";

import { derive } from "~/db/derive.server";
import { announce } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { useSearch } from "~/db/search-address.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { offersChanged } from "~/domain/providers/public";
import { declareWaitingTime } from "~/domain/providers/public.server";
import { INDEX } from "~/domain/search/engine.server";
import { checkIndex, rebuildIndex } from "~/domain/search/indexing/check-index.server";
import { startWorker, type Worker } from "~/jobs/worker.server";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { anyQuery } from "~search/query";

const database = aDatabase();
const meilisearch = aMeilisearchInUse();
const today = dayAt(new Date());
const here = test.skipIf(Boolean(whyNoMeilisearch));
const SOON = { timeout: 15_000, interval: 20 };
const FRESH_DOCUMENTS = `/indexes/${INDEX}-fresh/documents`;

let between: Between;
let worker: Worker;

beforeAll(async () => {
  if (whyNoMeilisearch) return;
  between = await standBetween(meilisearch.url);
  useSearch({ engine: "meilisearch", url: between.url, key: meilisearch.key });
  await saveRegion(aRegion());
  const folder = newFolder();
  const size = { suppliers: 10, offersEach: 4, title: "Begeleiding", asOf: isoDay(today - 3) };
  writeRegisters(folder, manyOffers(size));
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  rmSync(folder, { recursive: true });
  worker = startWorker();
  await worker.settled();
}, 60_000);

afterAll(async () => {
  await worker?.stop();
  await between?.close();
});

const engine = () => meilisearchEngine({ ...meilisearch, indexUid: INDEX, timeoutMs: 10_000 });
const total = async () => (await engine().find(anyQuery(today))).total;

async function startingWithin(weeks: number): Promise<string[]> {
  const { hits } = await engine().find({ ...anyQuery(today), startWithinWeeks: weeks });
  return hits.map(({ document }) => document.id);
}

async function declare(offerPlaceId: string, weeksToStart: number): Promise<void> {
  const unset = { numberWaiting: null, placesFree: null, fullUntil: null };
  const declared = await declareWaitingTime(theSystem("test"), {
    ...{ ...unset, stopFrom: null, stopTo: null, offerPlaceId, status: "open", weeksToIntake: 0 },
    ...{ weeksToStart, asOf: today, source: "test" },
  });
  expect(declared.ok).toBe(true);
}

async function takeOffTheWindow(supplierId: string): Promise<void> {
  await run(database.admin, "update supplier set page = 'paused' where id = $1", [supplierId]);
  const offers = await db.offer.findMany({ where: { supplierId }, select: { id: true } });
  await derive((tx) => announce(tx, [offersChanged(offers.map(({ id }) => id))]));
}

here(
  "changes reach the live index at once, and the new one before it takes its place",
  async () => {
    const places = await db.offerPlace.findMany({
      orderBy: { offer: { code: "asc" } },
      select: { id: true, offer: { select: { supplierId: true } } },
    });
    const [changed, removed] = [places[0]!, places.at(-1)!];
    const seen = new Set<number>();
    let isBuilding = true;
    const looking = (async () => {
      while (isBuilding) seen.add(await total());
    })();

    const copying = between.hold(FRESH_DOCUMENTS);
    const rebuilt = rebuildIndex();
    await copying.met;
    await declare(changed.id, 3);
    await takeOffTheWindow(removed.offer.supplierId);
    await vi.waitFor(async () => {
      expect(await startingWithin(4)).toEqual([changed.id]);
      expect(await total()).toBe(36);
    }, SOON);

    copying.letGo();
    await rebuilt;
    expect(await startingWithin(4)).toEqual([changed.id]);
    isBuilding = false;
    await looking;
    expect([...seen]).toEqual([40, 36]);
    await worker.settled();
    expect(await checkIndex()).toEqual([]);
  },
);

here("a build that was broken off leaves nothing to be remembered", async () => {
  await run(
    database.admin,
    "insert into search_feed (name, change) values ('meilisearch-fresh', 0)",
  );
  await run(database.admin, "update search_document set is_removed = true where change = 1");
  await vi.waitFor(async () => {
    expect(await db.searchFeed.count({ where: { name: "meilisearch-fresh" } })).toBe(0);
    expect(await db.searchDocument.count({ where: { isRemoved: true } })).toBe(0);
  }, SOON);
});
