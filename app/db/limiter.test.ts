import { afterAll, expect, test, vi } from "vitest";

import { aDatabase, run } from "~test/setup/database";

import { databaseAddress } from "./address.server";
import { closeLimiter, countTurn } from "./limiter.server";

aDatabase();
afterAll(closeLimiter);

const window = { limit: 50, seconds: 600 };

async function passed(key: string, turns: number): Promise<number> {
  const waits = await Promise.all(Array.from({ length: turns }, () => countTurn(key, window)));
  return waits.filter((wait) => wait === 0).length;
}

test("turns in a row pass up to the limit and not beyond", async () => {
  let inRow = 0;
  for (let turn = 0; turn < 60; turn += 1) inRow += await passed("in a row", 1);
  expect(inRow).toBe(50);
});

test("a crowd passes up to the limit and not beyond", async () => {
  const crowd = (await passed("crowd", 1)) + (await passed("crowd", 200));
  expect(crowd).toBe(50);
});

test("every turn is counted, also those that did not wait", async () => {
  await passed("counted", 1);
  await passed("counted", 10);
  await passed("counted", 30);
  const inDatabase = "select points from rate_limit where key like '%counted'";
  await vi.waitFor(async () => {
    const { rows } = await run(databaseAddress().app, inDatabase);
    expect(rows).toEqual([{ points: 41 }]);
  });
});
