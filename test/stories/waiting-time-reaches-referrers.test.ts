import { rmSync } from "node:fs";

import { afterEach, expect, test, vi } from "vitest";

import { aRegion, saveRegion } from "~test/factories/a-region";
import { manyOffers, writeRegisters } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";
import { newFolder } from "~test/setup/server-folders";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import { derive } from "~/db/derive.server";
import { announce, countOpen } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { theSystem } from "~/domain/accounts/public";
import { regionLoaded } from "~/domain/catalogue/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { type DayNumber, dayAt, isoDay } from "~/domain/kernel/day";
import { offersChanged } from "~/domain/providers/public";
import { declareWaitingTime } from "~/domain/providers/public.server";
import { INDEX } from "~/domain/search/engine.server";
import { checkIndex, rebuildIndex } from "~/domain/search/indexing/check-index.server";
import { refreshDay } from "~/domain/search/indexing/index-offers.server";
import { startWorker, type Worker } from "~/jobs/worker.server";
import type { SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { anyQuery } from "~search/query";

const database = aDatabase();
const meilisearch = aMeilisearchInUse();
const workers: Worker[] = [];
const today = dayAt(new Date());

type Shown = { supplierIds: string[]; offerIds: string[]; offerPlaceIds: string[] };
let shown: Shown | undefined;

/** Ten suppliers with four offers each, imported, and a worker that brought them into both engines. */
async function open(): Promise<{ shown: Shown; worker: Worker }> {
  shown ??= await importWindow();
  const worker = startWorker();
  workers.push(worker);
  await worker.settled();
  return { shown, worker };
}

async function importWindow(): Promise<Shown> {
  await saveRegion(aRegion());
  const folder = newFolder();
  const asOf = isoDay(today - 3);
  const size = { suppliers: 10, offersEach: 4 };
  writeRegisters(folder, manyOffers({ ...size, title: "Begeleiding", asOf }));
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  rmSync(folder, { recursive: true });
  const suppliers = await db.supplier.findMany({ orderBy: { id: "asc" } });
  const places = await db.offerPlace.findMany({ orderBy: { offer: { supplierId: "asc" } } });
  return {
    supplierIds: suppliers.map(({ id }) => id),
    offerIds: places.map(({ offerId }) => offerId),
    offerPlaceIds: places.map(({ id }) => id),
  };
}

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

function engines(): SearchEngine[] {
  const { url, key } = meilisearch;
  return [
    meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: 5_000 }),
    postgresEngine(askSql),
  ];
}

async function declare(offerPlaceId: string, weeksToStart: number): Promise<void> {
  const declared = await declareWaitingTime(theSystem("test"), {
    offerPlaceId,
    status: "open",
    weeksToIntake: 0,
    weeksToStart,
    numberWaiting: null,
    placesFree: null,
    asOf: today,
    fullUntil: null,
    stopFrom: null,
    stopTo: null,
    source: "test",
  });
  expect(declared.ok).toBe(true);
}

/** The offer that starts within so many weeks, and only that one, as an engine shows it. */
async function startingWithin(engine: SearchEngine, weeks: number, day: DayNumber = today) {
  const { hits } = await engine.find({ ...anyQuery(day), startWithinWeeks: weeks });
  return hits.map(({ document }) => [document.id, document.weeksToStart]);
}

const totals = () =>
  Promise.all(engines().map(async (engine) => (await engine.find(anyQuery(today))).total));

test("an import is soon found by referrers, in both engines", async () => {
  await open();
  expect(await totals()).toEqual([40, 40]);
  expect(await checkIndex()).toEqual([]);
}, 60_000);

test("a declared waiting time is soon found by referrers, in both engines", async () => {
  const { shown } = await open();
  const offerPlaceId = shown.offerPlaceIds[0]!;
  await declare(offerPlaceId, 3);
  for (const engine of engines()) {
    await vi.waitFor(
      async () => expect(await startingWithin(engine, 4)).toEqual([[offerPlaceId, 3]]),
      { timeout: 5_000, interval: 20 },
    );
    expect(await startingWithin(engine, 2)).toEqual([]);
  }
  expect(await checkIndex()).toEqual([]);
});

test("what is no longer contracted, on show or there at all disappears from both engines", async () => {
  const { shown, worker } = await open();
  const [first, second, third] = shown.supplierIds;
  expect(await totals()).toEqual([40, 40]);
  await run(database.admin, "update contract set state = 'ended' where supplier_id = $1", [first]);
  await run(database.admin, "update supplier set page = 'paused' where id = $1", [second]);
  await run(database.admin, "delete from supplier where id = $1", [third]);
  await derive((tx) => announce(tx, [offersChanged(shown.offerIds)]));
  await worker.settled();
  expect(await totals()).toEqual([28, 28]);
  expect(await checkIndex()).toEqual([]);
  expect(await db.searchDocument.count({ where: { isRemoved: true } })).toBe(0);
});

test("changes made while Meilisearch is dead are in it soon after it is back", async () => {
  const { shown, worker } = await open();
  const offerPlaceId = shown.offerPlaceIds.at(-1)!;
  meilisearch.signal("SIGKILL");
  await declare(offerPlaceId, 1);
  await worker.settled();
  expect(await startingWithin(engines()[0]!, 1)).toEqual([[offerPlaceId, 1]]);
  expect(await checkIndex()).toEqual([]);
});

test("an index that was emptied or lost is filled again by itself", async () => {
  const { worker } = await open();
  const before = await totals();
  await ask("DELETE", `/indexes/${INDEX}`);
  await vi.waitFor(async () => expect(await totals()).toEqual(before), { timeout: 15_000 });
  await worker.settled();
  expect(await checkIndex()).toEqual([]);
});

test("documents that changed behind the worker's back drift, and a reindex mends them", async () => {
  const { shown, worker } = await open();
  const [lost, foreign] = [shown.offerPlaceIds.at(-1)!, "00000000-0000-4000-8000-000000000000"];
  await worker.stop();
  await ask("DELETE", `/indexes/${INDEX}/documents/${lost}`);
  await ask("POST", `/indexes/${INDEX}/documents`, [{ id: foreign, digest: "x" }]);
  await run(database.admin, "update offer set title = 'Anders' where id = $1", [
    shown.offerIds.at(-1),
  ]);
  const expected = [
    { where: "index", id: lost, kind: "missing" },
    { where: "index", id: foreign, kind: "surplus" },
    { where: "projection", id: lost, kind: "differs" },
  ];
  await vi.waitFor(
    async () => expect(await checkIndex()).toEqual(expect.arrayContaining(expected)),
    { timeout: 15_000 },
  );
  await rebuildIndex();
  expect(await checkIndex()).toEqual([]);
});

test("on a new day every document is written anew, once", async () => {
  const { worker } = await open();
  await worker.stop();
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  expect(await refreshDay(tomorrow)).toBe(true);
  expect(await refreshDay(tomorrow)).toBe(false);
  expect(await countOpen()).toBeGreaterThan(0);
  await run(
    database.admin,
    "update search_feed set projected_on = 0 where name like 'projection%'",
  );
  await run(database.admin, "update search_document set digest = 'of yesterday'");
  const { worker: next } = await open();
  await next.settled();
  expect(await checkIndex()).toEqual([]);
});

test("a region that is loaded anew is followed by every document", async () => {
  const { worker } = await open();
  const region = aRegion();
  const deliveryForms = [{ code: "ambulant", name: "Zorgboerderij" }];
  for (const engine of engines()) {
    expect((await engine.find({ ...anyQuery(today), text: "zorgboerderij" })).total).toBe(0);
  }
  await saveRegion({ ...region, deliveryForms });
  await derive((tx) => announce(tx, [regionLoaded(region.region, [region.startsOn])]));
  await worker.settled();
  for (const engine of engines()) {
    const { total } = await engine.find({ ...anyQuery(today), text: "zorgboerderij" });
    expect(total).toBeGreaterThan(0);
  }
  expect(await checkIndex()).toEqual([]);
});

/** Straight to the search server, past everything of ours. */
async function ask(method: string, address: string, body?: unknown): Promise<void> {
  const response = await fetch(`${meilisearch.url}${address}`, {
    method,
    headers: { authorization: `Bearer ${meilisearch.key}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(202);
}
