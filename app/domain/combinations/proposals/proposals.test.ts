import { expect, test } from "vitest";

import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { getBudget } from "../budget/get-budget.server";
import { tendProposals } from "./tend-proposals.server";
import { theSystem } from "~/domain/accounts/public";

aDatabase();
const world = aBudgetWorld();
const { actorOf, answered, approved, proposed, received } = budgetSteps(world);
const later = (days: number) => new Date(SPENT_ON.getTime() + days * 86_400_000);

test("small amounts go at once until they are a large one; a scheme that was approved asks nobody again", async () => {
  await agreed(world, { thresholdCents: 10_000n });
  const bookId = await aBook(world);
  await received(bookId, "5.000");
  const stateOf = async (id: string) =>
    (await getBudget(actorOf("third"), bookId, SPENT_ON)).proposals.find((one) => one.id === id)
      ?.state;
  expect(await stateOf(valueOf(await proposed(bookId, "allot", { amounts: { p002: "60" } })))).toBe(
    "approved",
  );
  expect(await stateOf(valueOf(await proposed(bookId, "allot", { amounts: { p002: "60" } })))).toBe(
    "open",
  );
  await approved(bookId, "scheme", { amounts: { p002: "1.000", p003: "2.000" } });
  expect(
    await stateOf(
      valueOf(await proposed(bookId, "allot", { amounts: { p002: "940", p003: "2.000" } })),
    ),
  ).toBe("approved");
  expect(
    await stateOf(valueOf(await proposed(bookId, "allot", { amounts: { p003: "0,01" } }))),
  ).toBe("open");
  const move = await proposed(bookId, "move", { amounts: { p001: "500" }, ...{ from: "p003" } });
  await answered(bookId, valueOf(move), { side: "second" });
  await answered(bookId, valueOf(move), { side: "third" });
  const { members } = (await getBudget(actorOf("third"), bookId, SPENT_ON)).figures;
  const allotted = new Map(members.map((one) => [one.memberId, one.allotted]));
  expect(world.members.map((id) => allotted.get(id))).toEqual([50_000n, 100_000n, 150_000n]);
});

test("two answers at once count once each; silence decides when the days are over", async () => {
  await agreed(world, { thresholdCents: 0n, silence: "yes" });
  const bookId = await aBook(world);
  await received(bookId, "100");
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p002: "50" } }));
  const twice = await Promise.all([1, 2].map(() => answered(bookId, id, { side: "second" })));
  expect(twice.map((one) => one.ok)).toEqual([true, true]);
  const { proposals } = await getBudget(actorOf("lead"), bookId, SPENT_ON);
  expect(proposals[0]).toMatchObject({ state: "open" });
  expect(proposals[0]!.votes.size).toBe(1);
  expect(
    await answered(bookId, id, { side: "second", vote: "no", reason: "Toch niet" }),
  ).toMatchObject({
    refusals: [{ code: "budget.answered-already" }],
  });
  await tendProposals(theSystem("test"), later(14));
  expect((await getBudget(actorOf("lead"), bookId, SPENT_ON)).proposals[0]).toMatchObject({
    state: "open",
  });
  await tendProposals(theSystem("test"), later(15));
  await tendProposals(theSystem("test"), later(15));
  expect((await getBudget(actorOf("lead"), bookId, SPENT_ON)).proposals[0]).toMatchObject({
    state: "approved",
  });
  expect((await getBudget(actorOf("lead"), bookId, SPENT_ON)).figures.allotted).toBe(5_000n);
  // Both at the same moment, when either may be the last one.
  const next = valueOf(await proposed(bookId, "allot", { amounts: { p003: "50" } }));
  await Promise.all([
    answered(bookId, next, { side: "second" }),
    answered(bookId, next, { side: "third" }),
  ]);
  expect((await getBudget(actorOf("lead"), bookId, SPENT_ON)).figures.allotted).toBe(10_000n);
});
