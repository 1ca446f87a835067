import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { budgetSteps, refusedWith, sentOf, TODAY, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { entitle } from "../budget/entitle.server";
import { getBudget } from "../budget/get-budget.server";
import { importRealisation } from "../budget/import-realisation.server";
import { listTrajectories } from "../budget/own-trajectory.server";
import { decideReceipt, recordReceipt } from "../budget/receipts.server";
import { takeBack } from "../budget/take-back.server";
import { answerProposal } from "../proposals/answer-proposal.server";
import { propose } from "../proposals/propose.server";
import { derive } from "~/db/derive.server";

aDatabase();
const world = aBudgetWorld();
const { actorOf, answered, entered, proposed, received } = budgetSteps(world);

test("nobody takes the place of what another enters, with an id that all members see", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  const key = randomUUID();
  const receipt = { bookId, key, amount: "500.000", on: TODAY, reference: "Bank 1" };
  valueOf(await recordReceipt(actorOf("lead"), receipt, SPENT_ON));
  valueOf(await entered(bookId, "second", { kind: "reserve", amount: "1", key }));
  const decided = { bookId, id: key, isConfirmed: true };
  valueOf(await decideReceipt(actorOf("desk"), decided, SPENT_ON));
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p002: "300.000" } }));
  for (const side of ["second", "third"] as const)
    valueOf(await entered(bookId, side, { kind: "reserve", amount: "1", key: id }));
  await answered(bookId, id, { side: "second" });
  expect(await answered(bookId, id, { side: "third" })).toMatchObject({ value: "approved" });
  const { figures } = await getBudget(actorOf("third"), bookId, SPENT_ON);
  expect(figures).toMatchObject({ received: 50_000_000n, allotted: 30_000_000n, reserved: 300n });
});

test("what points to a person does not get into books that are never changed", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  await received(bookId, "10.000");
  const [trajectory] = world.trajectories;
  const named = "Voor mevrouw De Vries";
  const key = () => randomUUID();
  const number = valueOf(await entered(bookId, "second", { kind: "reserve", amount: "5" }));
  const id = valueOf(await proposed(bookId, "scheme", { amounts: { p002: "5" } }));
  const sent = { ...sentOf("scheme", { amounts: { p002: "5" } }), reason: named };
  const receipt = { bookId, key: key(), amount: "1", on: TODAY, reference: "bsn 123456782" };
  const vote = { bookId, id, version: 1, vote: "no", reason: named } as const;
  const text = `kenmerk,dag,traject,bedrag,omschrijving\nf1,2026-10-01,${trajectory},"1",${named}`;
  const turn = { bookId, key: key(), number: String(number), note: named };
  for (const [outcome, field] of [
    [await entered(bookId, "second", { kind: "reserve", amount: "1", note: named }), "reden"],
    [await takeBack(actorOf("second"), turn, SPENT_ON), "reden"],
    [await importRealisation(actorOf("second"), { bookId, text }, SPENT_ON), "regels"],
    [await recordReceipt(actorOf("lead"), receipt, SPENT_ON), "kenmerk"],
    [await propose(actorOf("lead"), { bookId, key: key(), sent }, SPENT_ON), "reden"],
    [await answerProposal(actorOf("second"), vote, SPENT_ON), "reden"],
  ] as const)
    expect(outcome, field).toMatchObject({
      refusals: [{ code: "budget.names-a-person", field }],
    });
});

test("a member books on trajectories of the combination and its own; the funder on those of all members", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  const [, second, third] = world.members;
  const made = await derive((tx) =>
    tx.trajectory.createManyAndReturn({
      data: [second, third].map((supplierId) => ({ supplierId, openedAt: SPENT_ON })),
      select: { number: true },
    }),
  );
  const [own, other] = made.map(({ number }) => String(number)) as [string, string];
  const reserve = { kind: "reserve", amount: "1" } as const;
  valueOf(await entered(bookId, "second", { ...reserve, trajectory: own }));
  expect(await entered(bookId, "second", { ...reserve, trajectory: other })).toMatchObject(
    refusedWith("budget.no-trajectory"),
  );
  const toName = async (side: "second" | "desk") =>
    (await listTrajectories(actorOf(side), bookId)).map(({ number }) => String(number));
  expect(await toName("second")).toEqual([own, ...world.trajectories.toReversed().map(String)]);
  expect(await toName("desk")).toEqual(expect.arrayContaining([own, other]));
  for (const trajectory of [own, other]) {
    const one = { bookId, key: randomUUID(), trajectory, months: "12" };
    valueOf(await entitle(actorOf("desk"), one, SPENT_ON));
  }
});
