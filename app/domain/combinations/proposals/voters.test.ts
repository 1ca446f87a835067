import { expect, test } from "vitest";

import { budgetSteps, refusedWith, sentOf, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { verdict } from "../governance/governance";
import { getBudget } from "../budget/get-budget.server";
import { changeProposal } from "./propose.server";
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

test("a proposal that a new lead party changes is its own, and the former answers as anybody", async () => {
  await agreed(world, { rule: "majority", thresholdCents: 0n });
  const bookId = await aBook(world);
  await received(bookId, "1.000");
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p001: "900" } }));
  const { combinationId, members } = world;
  const lead = (providerId: string) =>
    derive(async (tx) => {
      await tx.membership.updateMany({ where: { combinationId }, data: { isLead: false } });
      const where = { combinationId_providerId: { combinationId, providerId } };
      await tx.membership.update({ where, data: { isLead: true } });
    });
  await lead(members[1]);
  try {
    const sent = sentOf("allot", { amounts: { p002: "900" } });
    const { actor } = world.people.second;
    valueOf(await changeProposal(actor, { bookId, id, version: 1, sent }, SPENT_ON));
    expect(await answered(bookId, id, { side: "second", version: 2 })).toMatchObject(
      refusedWith("budget.answered-already"),
    );
    const no = { side: "lead", version: 2, vote: "no", reason: "Niet zo." } as const;
    expect(await answered(bookId, id, no)).toMatchObject({ value: "open" });
    expect(await answered(bookId, id, { ...no, side: "third" })).toMatchObject({
      value: "refused",
    });
  } finally {
    await lead(members[0]);
  }
});
