import { expect, test } from "vitest";

import { budgetSteps, refusedWith, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { verdict } from "../governance/governance";
import { getBudget } from "../budget/get-budget.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

aDatabase();
const world = aBudgetWorld();
const { answered, approved, proposed, received } = budgetSteps(world);

/** Takes part and has signed nothing yet. */
async function aNewcomer() {
  const { id: providerId } = await db.supplier.findUniqueOrThrow({ where: { code: "p004" } });
  const { combinationId } = world;
  await derive((tx) => tx.membership.create({ data: { combinationId, providerId } }));
  const leave = () =>
    derive((tx) => tx.membership.deleteMany({ where: { combinationId, providerId } }));
  return { providerId, leave };
}

test("who has not signed does not count: newcomers decide about no money", async () => {
  await agreed(world, { rule: "majority", thresholdCents: 0n });
  const bookId = await aBook(world);
  await received(bookId, "1.000");
  const { leave } = await aNewcomer();
  try {
    const id = valueOf(await proposed(bookId, "allot", { amounts: { p001: "900" } }));
    expect(await answered(bookId, id, { side: "stranger" })).toMatchObject(
      refusedWith("budget.not-signed"),
    );
    // Two of the three that signed are a majority, whoever came along.
    expect(await answered(bookId, id, { side: "second" })).toMatchObject({ value: "approved" });
    await approved(bookId, "close", { month: "12" });
    expect(await proposed(bookId, "settle")).toMatchObject(refusedWith("budget.members-differ"));
  } finally {
    await leave();
  }
});

test("money for a member that has gone by the time of the last answer is not moved", async () => {
  await agreed(world, { thresholdCents: 0n });
  const bookId = await aBook(world);
  await received(bookId, "1.000");
  const { leave } = await aNewcomer();
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p004: "900" } }));
  await leave();
  await answered(bookId, id, { side: "second" });
  expect(await answered(bookId, id, { side: "third" })).toMatchObject({ value: "lapsed" });
  const { figures } = await getBudget(world.people.lead.actor, bookId, SPENT_ON);
  expect(figures.allotted).toBe(0n);
});

test("one alone decides nothing for others, and nobody at all nothing", () => {
  const asked = { proposerId: "a", votes: new Map(), isOver: true };
  for (const members of [[], ["a"]])
    for (const rule of ["all", "majority"] as const)
      expect(verdict({ rule, silence: "yes" }, { ...asked, members })).toBe("refused");
});
