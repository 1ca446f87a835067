/**
 * Contract management suspends a provider: within two seconds it is in neither engine, and who kept its
 * help on a list reads that it takes nobody now, and not why (US6, I20).
 */
import { beforeAll, expect, test } from "vitest";

import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion, aWaitRow } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { INDEX } from "~/domain/search/engine.server";
import { startWorker } from "~/jobs/worker.server";
import * as ownContractPage from "~/routes/provider/contract";
import * as listPage from "~/routes/public/my-list";
import * as contractPage from "~/routes/region/contract";
import * as filePage from "~/routes/region/supplier-file";
import { createApp } from "~/web/app.server";
import type { SearchEngine } from "~search/engine";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { anyQuery } from "~search/query";

aDatabase();
const meilisearch = aMeilisearchInUse();
const today = dayAt(new Date());
const ORIGIN = "http://localhost:3000";
const WITHIN_MS = 2_000;
const REASON = "Onderzoek van de inspectie loopt";

let manager: Account;
let provider: Account;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const waiting_times = [aWaitRow("o2", "", { as_of: isoDay(today - 2) })];
  const folder = aRegisterFolder({ waiting_times });
  expect(await importRegisters(theSystem("import"), folder)).toMatchObject({ ok: true });
  const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p002" } });
  manager = await anAccount({ roles: ["contract-manager"], kind: "region" });
  provider = await anAccount({ roles: ["provider-manager"], kind: "provider", supplierId });
});

const open = () =>
  visit(
    createApp({
      build: aBuild({
        ...{ "/mijn-lijst": listPage, "/aanbieder/contract": ownContractPage },
        "/regio/aanbieders/:code": filePage,
        "/regio/aanbieders/:code/contracten/:contract": contractPage,
      }),
      origin: () => ORIGIN,
    }),
  );

function engines(): Record<string, SearchEngine> {
  const { url, key } = meilisearch;
  return {
    meilisearch: meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: 5_000 }),
    postgres: postgresEngine(askSql),
  };
}

const findsIt = async (engine: SearchEngine) => {
  const { hits } = await engine.find(anyQuery(today));
  return hits.some(({ document }) => document.card.offer.code === "o2");
};

/** How long it took until it was so in this engine. */
async function since(start: number, engine: SearchEngine, wanted: boolean): Promise<number> {
  while ((await findsIt(engine)) !== wanted) {
    if (Date.now() - start > 10 * WITHIN_MS) return Infinity;
    await new Promise((done) => setTimeout(done, 25));
  }
  return Date.now() - start;
}

const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<!-- -->/g, "").replaceAll(/<[^>]+>/g, " ");

test("a suspension is seen by everybody who should see it, and undone the same way", async () => {
  const worker = startWorker();
  await worker.settled();
  const get = await open();
  const list = () => get("/mijn-lijst", { headers: { Cookie: "mijn-lijst=o1~o2" } });
  const post = async (doe: string) => {
    const body = new URLSearchParams({ doe, vanaf: isoDay(today), reden: REASON });
    return get("/regio/aanbieders/p002", {
      method: "POST",
      headers: { Cookie: await cookieOf(manager), "Sec-Fetch-Site": "same-origin" },
      body,
    });
  };
  for (const engine of Object.values(engines())) expect(await findsIt(engine)).toBe(true);
  expect(await textOf(await list())).toContain("Hulp aan huis");

  const answer = await post("opschorten");
  const saved = Date.now();
  expect(answer.status).toBe(303);
  const took = await Promise.all(
    Object.values(engines()).map((engine) => since(saved, engine, false)),
  );
  for (const ms of took) expect(ms).toBeLessThanOrEqual(WITHIN_MS);

  const kept = await textOf(await list());
  expect(kept).toContain("Deze aanbieder neemt nu geen nieuwe mensen aan via de regio.");
  expect(kept).toContain("Hulp aan huis");
  expect(kept).not.toContain(REASON);

  const own = await get("/aanbieder/contract", { headers: { Cookie: await cookieOf(provider) } });
  expect(await textOf(own)).toContain(REASON);
  const told = await db.notification.findMany({ where: { userId: provider.userId } });
  expect(told.map(({ kind, subject }) => [kind, subject])).toEqual([
    ["contract-changed", "contract/k2"],
  ]);
  const letters = await db.mailLetter.findMany({ where: { userId: provider.userId } });
  expect(letters.map(({ kind }) => kind)).toEqual(["notice"]);

  const again = await post("opschorten");
  expect(again.status).toBe(409);
  expect(await textOf(again)).toContain("Dit kan niet: het contract is al opgeschort.");

  expect((await post("hervatten")).status).toBe(303);
  const back = Date.now();
  for (const engine of Object.values(engines()))
    expect(await since(back, engine, true)).toBeLessThanOrEqual(WITHIN_MS);
  expect(await textOf(await list())).not.toContain("Deze aanbieder neemt nu geen");
  await worker.stop();
}, 60_000);

test("who reads the scope only, reads no more than that", async () => {
  const get = await open();
  const worker = await anAccount({ roles: ["access-worker"], municipalities: ["0405"] });
  const page = await get("/regio/aanbieders/p002", {
    headers: { Cookie: await cookieOf(worker) },
  });
  const text = await textOf(page);
  expect(text).toContain("Contract k2");
  for (const more of [REASON, "Wijzig dit contract", "Hoe deze aanbieder wachttijden bijhoudt"])
    expect(text).not.toContain(more);
  const change = await get("/regio/aanbieders/p002/contracten/k2", {
    headers: { Cookie: await cookieOf(worker) },
  });
  expect(change.status).toBe(403);
});

test("an end asks whether one is sure, and what was typed stays", async () => {
  const get = await open();
  const post = async (more: Record<string, string>) =>
    get("/regio/aanbieders/p002/contracten/k2", {
      method: "POST",
      headers: { Cookie: await cookieOf(manager), "Sec-Fetch-Site": "same-origin" },
      body: new URLSearchParams({ doe: "beeindigen", vanaf: isoDay(today + 9), ...more }),
    });
  const unsure = await post({ reden: "Stopt ermee" });
  expect(unsure.status).toBe(422);
  expect(await unsure.text()).toContain("Stopt ermee");
  expect((await post({ reden: "Stopt ermee", zeker: "ja" })).status).toBe(303);
  const { plannedMove } = await db.contract.findUniqueOrThrow({ where: { code: "k2" } });
  expect(plannedMove).toBe("end");
});
