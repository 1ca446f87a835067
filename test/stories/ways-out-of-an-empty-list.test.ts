/** A question that finds nothing: what stands in the way, and links whose counts are true. */
import { beforeAll, expect, test } from "vitest";

import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import type { Chosen, CountedWay } from "~/domain/search/public";
import { findOffers, findWaysOut } from "~/domain/search/public.server";

aDatabase();
aMeilisearchInUse();
const now = new Date("2026-11-22T10:00:00Z");

beforeAll(() => openDemoWindow({}, now), 120_000);

const out = (query: string) => findWaysOut(new URLSearchParams(query), now);
const found = async (query: URLSearchParams | string) =>
  (await findOffers(new URLSearchParams(query), now)).total;
const asked = (chosen: Chosen[]) =>
  new URLSearchParams(chosen.map(({ param, value }) => [param, value]));
const params = (chosen: Chosen[]) => chosen.map(({ param }) => param);

async function expectTrue(ways: CountedWay[]): Promise<void> {
  expect(ways.length).toBeGreaterThan(0);
  expect(ways.length).toBeLessThanOrEqual(6);
  for (const { chosen, total } of ways) {
    expect(total).toBeGreaterThan(0);
    expect(await found(asked(chosen)), String(asked(chosen))).toBe(total);
  }
}

test.each([
  "leeftijd=120&gemeente=0405",
  "q=dyslexie&leeftijd=80&gemeente=0405",
  "q=autisme+hoorn&leeftijd=120",
  "postcode=1621&straal=1&start_binnen=0&vorm=verblijf&leeftijd=3",
  "intensiteit=wmo-d&wet=jeugdwet&gemeente=0388",
  "q=qqxxzzqq&gemeente=0405&sorteer=wachttijd",
])("every way out of %s gives what it says", async (query) => {
  expect(await found(query)).toBe(0);
  const { ways } = await out(query);
  await expectTrue(ways);
});

test("the one choice that leaves nothing is named", async () => {
  const { reason, obstacles } = await out("leeftijd=120&gemeente=0405");
  expect(reason).toBe("one-by-one");
  expect(obstacles.map(params)).toEqual([["leeftijd"]]);
});

test("two municipalities are one choice", async () => {
  const { ways } = await out("leeftijd=120&gemeente=0405&gemeente=0388");
  expect(ways.map(({ gone }) => params(gone))).toContainEqual(["leeftijd"]);
});

test("when no choice alone is enough, the smallest set is named", async () => {
  const { reason, obstacles, ways } = await out("leeftijd=120&expertise=dyslexie&wet=wmo");
  expect([reason, obstacles.map(params)]).toEqual(["together", [["leeftijd", "expertise"]]]);
  await expectTrue(ways);
});

test("words that find nothing, and another choice as well", async () => {
  const { reason, obstacles, ways } = await out("q=qqxxzzqq&leeftijd=120");
  expect([reason, obstacles.map(params)]).toEqual(["text", [["q"]]]);
  expect(ways.map(({ gone }) => params(gone))).toEqual([["q", "leeftijd"]]);
  await expectTrue(ways);
});

test("words that find nothing anywhere are named, whatever else was chosen", async () => {
  const { reason, ways } = await out("q=qqxxzzqq&gemeente=0405");
  expect(reason).toBe("text");
  expect(ways.map(({ gone }) => params(gone))).toEqual([["q"]]);
});
