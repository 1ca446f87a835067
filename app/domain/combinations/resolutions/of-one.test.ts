import { expect, test } from "vitest";

import { PASSWORD } from "~test/factories/accounts";
import { valueOf } from "~test/factories/budget-steps";
import { aBudgetWorld, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { proposeResolution } from "./propose-resolution.server";
import { getCombinationDesk } from "../membership/get-combination-desk.server";
import { leaveCombination } from "../membership/members.server";

aDatabase();
const world = aBudgetWorld();
const code = "c01";

test("a combination of one ends by the word of that one, with its password", async () => {
  const { second, third, lead } = world.people;
  for (const { actor } of [second, third]) valueOf(await leaveCombination(actor, code, SPENT_ON));
  const ending = { code, kind: "end" as const, address: "127.0.0.1" };
  expect(await proposeResolution(lead.actor, { ...ending, current: "x" }, SPENT_ON)).toMatchObject({
    refusals: [{ code: "account.current-password" }],
  });
  const ended = await proposeResolution(lead.actor, { ...ending, current: PASSWORD }, SPENT_ON);
  expect(valueOf(ended)).toBe("carried");
  const { state, resolution } = await getCombinationDesk(lead.actor, code, SPENT_ON);
  expect({ state, resolution }).toEqual({ state: "ended", resolution: null });
});
