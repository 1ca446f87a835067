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
  const { rows: waiting } = await run(
    database.admin,
    `select (select count(*)::int from expert_question where due_on is not null) as experts,
      (select count(*)::int from consult_question where due_on is not null) as consults,
      (select count(*)::int from indication_reference where decision = 'known') as decisions`,
  );
  expect(waiting).toEqual([{ experts: 1, consults: 1, decisions: 1 }]);
  // Of a combination one member does a part.
  expect(await statesOf("allocation")).toEqual(["accepted"]);
  expect(await loadDemoReferrals(theSystem("demo"), ASKED)).toBe(0);
  await expect(loadDemoReferrals(people.worker.actor, ASKED)).rejects.toThrow("Not allowed");
});
