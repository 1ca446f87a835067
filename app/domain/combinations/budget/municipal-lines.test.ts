import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { budgetSteps, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { aDatabase } from "~test/setup/database";

import { entitle, priceOf } from "./entitle.server";
import { getBudget } from "./get-budget.server";
import { explain } from "./list-postings.server";
import { derive } from "~/db/derive.server";

aDatabase();
const world = aBudgetWorld();
const { actorOf, entered, proposed, received } = budgetSteps(world);

test("what is promised and spent is told per municipality, down to the postings, and adds up to the whole", async () => {
  await agreed(world, { thresholdCents: 100_000_000n });
  const bookId = await aBook(world);
  const [known, unknown] = world.trajectories;
  await derive((tx) =>
    tx.trajectory.update({ where: { number: known }, data: { municipality: "0405" } }),
  );
  for (const [trajectory, months] of [
    [known, "12"],
    [unknown, "6"],
  ] as const) {
    const one = { bookId, key: randomUUID(), trajectory: String(trajectory), months };
    valueOf(await entitle(actorOf("desk"), one, SPENT_ON));
  }
  await received(bookId, "1.000");
  valueOf(await proposed(bookId, "allot", { amounts: { p002: "1.000" } }));
  const own = { trajectory: String(known) };
  valueOf(await entered(bookId, "second", { ...own, kind: "reserve", amount: "800" }));
  valueOf(await entered(bookId, "second", { ...own, kind: "realise", amount: "300" }));
  valueOf(
    await entered(bookId, "third", { kind: "reserve", amount: "50", trajectory: String(unknown) }),
  );
  const { municipalities, figures } = await getBudget(actorOf("third"), bookId, SPENT_ON);
  expect(municipalities).toEqual([
    {
      ...{ municipality: "0405", trajectories: [known], entitled: 10_000_000n },
      ...{ reserved: 50_000n, spent: 30_000n },
    },
    {
      ...{ municipality: null, trajectories: [unknown], entitled: priceOf(10_000_000n, 6) },
      ...{ reserved: 5_000n, spent: 0n },
    },
  ]);
  for (const name of ["entitled", "reserved", "spent"] as const)
    expect(municipalities.reduce((sum, line) => sum + line[name], 0n)).toBe(figures[name]);
  const asked = { number: "spent", member: "", month: 0, page: 1 } as const;
  const told = await explain(actorOf("desk"), bookId, { ...asked, municipality: "0405" });
  expect(told).toMatchObject({ sum: 30_000n, total: 1 });
  await expect(
    explain(actorOf("desk"), bookId, { ...asked, municipality: "9999" }),
  ).rejects.toThrow("Missing");
});
