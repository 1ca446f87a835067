import { expect, test } from "vitest";

import { aBudgetWorld, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { loadDemoPartners } from "./load-demo-partners.server";
import { listCalls } from "../partner-calls/list-calls.server";
import { theSystem } from "~/domain/accounts/public";

aDatabase();
const world = aBudgetWorld();

test("the demo has a call that waits for a word, once", async () => {
  const { lead, second } = world.people;
  expect(await loadDemoPartners(theSystem("demo"), SPENT_ON)).toBe(1);
  expect(await loadDemoPartners(theSystem("demo"), SPENT_ON)).toBe(0);
  const { own } = await listCalls(second.actor, SPENT_ON);
  expect(own.map(({ state, replies }) => [state, replies.map(({ code }) => code)])).toEqual([
    ["open", ["p001"]],
  ]);
  await expect(loadDemoPartners(lead.actor, SPENT_ON)).rejects.toThrow("Not allowed");
});
