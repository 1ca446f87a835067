import { expect, test } from "vitest";

import { budgetSteps } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { leaveCombination } from "../membership/members.server";
import { derive } from "~/db/derive.server";

aDatabase();
const world = aBudgetWorld();
const { actorOf, entered } = budgetSteps(world);

test("who leaves at the moment that its money is entered does one of the two", async () => {
  await agreed(world);
  const { combinationId, members } = world;
  const [, , providerId] = members;
  for (let n = 0; n < 12; n += 1) {
    const bookId = await aBook(world);
    const [left, reserved] = await Promise.allSettled([
      leaveCombination(actorOf("third"), "c01"),
      entered(bookId, "third", { kind: "reserve", amount: "1" }),
    ]);
    const hasLeft = left.status === "fulfilled" && left.value.ok;
    const isEntered = reserved.status === "fulfilled" && reserved.value.ok;
    expect(hasLeft !== isEntered, JSON.stringify([left, reserved])).toBe(true);
    if (hasLeft)
      await derive((tx) => tx.membership.create({ data: { combinationId, providerId } }));
    else await entered(bookId, "third", { kind: "release", amount: "1" });
  }
});
