import { expect, test } from "vitest";

import { aReferralRegion, ASKED } from "~test/factories/needs";
import { aDatabase, run } from "~test/setup/database";

import { loadDemoReferrals } from "./load-demo-referrals.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const people = aReferralRegion(database);

const statesOf = async (table: string) =>
  (await run(database.admin, `select distinct state from ${table} order by state`)).rows.map(
    ({ state }: { state: string }) => state,
  );

test("the demo has needs, requests and referrals in every state that people meet, once", async () => {
  const count = await loadDemoReferrals(theSystem("demo"), ASKED);
  expect(count).toBeGreaterThan(10);
  expect(await statesOf("availability_request")).toEqual([
    ...["answered", "chosen", "expired", "fulfilled", "lapsed", "open", "question", "refused"],
  ]);
  expect(await statesOf("referral")).toEqual([
    ...["accepted", "declined", "ended", "offered", "opened", "question", "returned"],
    ...["scheduled", "started", "waitlisted", "withdrawn"],
  ]);
  expect(await loadDemoReferrals(theSystem("demo"), ASKED)).toBe(0);
  await expect(loadDemoReferrals(people.worker.actor, ASKED)).rejects.toThrow("Not allowed");
});
