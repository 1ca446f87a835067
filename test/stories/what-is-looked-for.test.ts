/** Each search leaves one row, without who asked or in which words. */
import { beforeAll, beforeEach, expect, test } from "vitest";

import { aRegisterFolder } from "~test/factories/a-register-folder";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { databaseAddress, useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { findOffers, recordSearch, writeSearches } from "~/domain/search/public.server";
import { forgetSearches } from "~/domain/search/sought/forget-searches.server";
import { startWorker } from "~/jobs/worker.server";
import * as api from "~/routes/machine/api-search";
import * as page from "~/routes/public/search";
import { createApp } from "~/web/app.server";

const database = aDatabase();
const now = new Date("2026-11-22T10:30:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;

const build = aBuild({ "/zoeken": page, "/api/v1/search": api });
const BROWSER = { headers: { "User-Agent": "Mozilla/5.0 Chrome/140" } };

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  const worker = startWorker();
  await worker.settled();
  await worker.stop();
}, 60_000);

beforeEach(async () => {
  await writeSearches();
  await run(database.admin, "delete from search_event");
});

async function rows() {
  await writeSearches();
  return (await run(database.admin, "select * from search_event order by id")).rows;
}

const visitor = { address: "192.0.2.17", browser: "een browser" };

async function search(query: string, more: { at?: Date; visitor?: typeof visitor } = {}) {
  const { at = now } = more;
  const found = await findOffers(new URLSearchParams(query), at);
  recordSearch(found, {
    ...{ region: "proefregio", source: "page", now: at },
    visitor: more.visitor ?? visitor,
  });
}

test("a row holds exactly what the region may learn, and no text", async () => {
  await search(
    "q=geheime+vraag&wet=jeugdwet&gemeente=0405&leeftijd=7&start_binnen=8&expertise=exp-autisme",
  );
  const [row] = await rows();
  expect(Object.keys(row).toSorted()).toEqual(
    [
      ...["id", "region", "day", "hour", "laws", "segments", "profiles", "intensities"],
      ...["municipalities", "expertise", "forms", "age_band", "start_within_weeks", "has_text"],
      ...["hits", "best_wait_weeks", "is_limited", "source", "session"],
    ].toSorted(),
  );
  expect(row).toMatchObject({
    ...{ region: "proefregio", hour: 11, laws: ["jeugdwet"], municipalities: ["0405"] },
    ...{ expertise: ["exp-autisme"], age_band: "4-11", start_within_weeks: 8, has_text: true },
    ...{ hits: 0, best_wait_weeks: null, source: "page" },
  });
  expect(JSON.stringify(row)).not.toMatch(/geheime|vraag|192\.0\.2|browser/);
});

test("hits and the best wait are remembered", async () => {
  await search("gemeente=0405");
  const [row] = await rows();
  expect(row).toMatchObject({ best_wait_weeks: 4, has_text: false });
  expect(row.hits).toBeGreaterThan(0);
});

test("what is typed on is one search, another choice is another", async () => {
  for (const text of ["a", "aut", "autisme"]) await search(`q=${text}`);
  await search("q=autisme&gemeente=0405");
  await search("q=autisme", { visitor: { ...visitor, browser: "een andere" } });
  const found = (await rows()).map(({ municipalities }) => municipalities);
  expect(found.toSorted()).toEqual([[], [], ["0405"]]);
});

test("a next page and a robot leave no row", async () => {
  await search("pagina=2");
  await search("", { visitor: { ...visitor, browser: "Googlebot/2.1" } });
  expect(await rows()).toEqual([]);
});

test("the session is the same within a day and another on the next; its key goes with the day", async () => {
  const tomorrow = new Date(now.getTime() + DAY_MS);
  await search("");
  await search("gemeente=0405");
  await writeSearches();
  await search("", { at: tomorrow });
  const [first, second, third] = (await rows()).map(({ session }) => session as string);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  const keys = await run(database.admin, "select day::text from search_day_key");
  expect(keys.rows).toEqual([{ day: "2026-11-23" }]);
  await forgetSearches(new Date(now.getTime() + 2 * DAY_MS));
  expect((await run(database.admin, "select * from search_day_key")).rows).toEqual([]);
});

test("a row is kept for 24 months and then goes", async () => {
  await search("");
  await writeSearches();
  expect(await forgetSearches(new Date("2028-11-22T10:00:00Z"))).toBe(0);
  expect(await forgetSearches(new Date("2028-11-23T10:00:00Z"))).toBe(1);
});

test("the page and the machine interface each leave a row", async () => {
  const get = await visit(createApp({ build, origin: () => "http://localhost" }));
  await get("/zoeken?q=autisme", BROWSER);
  await get("/api/v1/search?q=autisme", BROWSER);
  await get("/api/v1/search?q=autis", BROWSER);
  expect((await rows()).map(({ source }) => source).toSorted()).toEqual(["api", "api", "page"]);
});

test("a database that is away loses the row and nothing else", async () => {
  await search("gemeente=0388");
  const address = databaseAddress();
  await disconnect();
  useDatabase({ app: "postgresql://nobody:x@127.0.0.1:9/none", admin: null });
  await writeSearches();
  await disconnect();
  useDatabase(address);
  expect(await rows()).toEqual([]);
});
