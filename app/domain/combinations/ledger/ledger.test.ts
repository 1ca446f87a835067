import fc from "fast-check";
import { expect, test } from "vitest";

import { aBook, aBudgetWorld, agreed } from "~test/factories/budgets";
import { anEmptyLedger, compare, ledgerSteps } from "~test/factories/ledger-model";
import { aDatabase } from "~test/setup/database";

import { reserveLines, turned } from "./account";
import { figuresOf, shortOn } from "./balance";
import { listDrifted } from "./verify-ledger.server";
import { forecast } from "../budget/forecast";
import { theSystem } from "~/domain/accounts/public";
import { dayNumber } from "~/domain/kernel/day";

aDatabase();
const world = aBudgetWorld();

test("I7, I8: whatever is done in whatever order, the books are as a few numbers say", async () => {
  await agreed(world, { thresholdCents: 1_000_000_000_000n });
  await fc.assert(
    fc.asyncProperty(ledgerSteps(14), async (steps) => {
      const real = { world, bookId: await aBook(world) };
      await fc.asyncModelRun(() => ({ model: anEmptyLedger(), real }), steps);
    }),
    { numRuns: 8, endOnFailure: true },
  );
  expect(await listDrifted(theSystem("test"))).toEqual([]);
}, 60_000);

test("many at once: what is acknowledged is there, once, and nothing goes below nothing", async () => {
  const { enter } = await import("../budget/enter.server");
  const real = { world, bookId: await aBook(world) };
  const model = anEmptyLedger();
  const key = crypto.randomUUID();
  const one = (n: number) =>
    enter(world.people.second.actor, {
      ...{
        bookId: real.bookId,
        kind: "reserve",
        amount: "1",
        on: dayNumber("2026-11-01"),
        note: "",
      },
      ...{
        key: n % 2 === 0 ? key : crypto.randomUUID(),
        trajectory: String(world.trajectories[0]),
      },
    });
  const done = await Promise.all(Array.from({ length: 16 }, (_, n) => one(n)));
  expect(done.every(({ ok }) => ok)).toBe(true);
  model.reserved[1]![0] = 900n;
  await compare(model, real);
});

test("a line that brings an account below nothing is seen before it is written", () => {
  const part = { memberId: "m", trajectory: 7, cents: 5n };
  const stands = [
    { account: "reserved" as const, memberId: "m", trajectory: 0, cents: 9n },
    { account: "reserved" as const, memberId: "m", trajectory: 7, cents: 4n },
  ];
  // Of all trajectories together there is enough, of this one there is not.
  expect(shortOn(stands, turned(reserveLines(part)))).toBe("reserved");
  expect(shortOn(stands, turned(reserveLines({ ...part, cents: 4n })))).toBeNull();
  expect(figuresOf(stands, ["m"]).uncovered).toBe(9n);
});

test("it is told when the money runs out, and from seventy percent on", () => {
  const [from, today] = [dayNumber("2026-01-01"), dayNumber("2026-01-10")];
  const at = (received: bigint, spent: bigint) => forecast({ received, spent, from, today });
  expect(at(100n, 50n)).toEqual({ spentPercent: 50, isSignal: false, runsOutOn: today + 11 });
  expect(at(100n, 70n).isSignal).toBe(true);
  expect(at(0n, 0n)).toEqual({ spentPercent: null, isSignal: false, runsOutOn: null });
  expect(at(100n, 100n).runsOutOn).toBeNull();
});
