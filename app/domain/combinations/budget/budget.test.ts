import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { budgetSteps, refusedWith, sentOf, TODAY, valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, agreed, SPENT_ON } from "~test/factories/budgets";
import { newsOf } from "~test/factories/signals";
import { aDatabase } from "~test/setup/database";

import { listDrifted } from "../ledger/verify-ledger.server";
import { changeProposal } from "../proposals/propose.server";
import { entitle, priceOf } from "./entitle.server";
import { getBudget } from "./get-budget.server";
import { importRealisation } from "./import-realisation.server";
import { explain } from "./list-postings.server";
import { openBook } from "./open-book.server";
import { decideReceipt, recordReceipt } from "./receipts.server";
import { takeBack } from "./take-back.server";
import { theSystem } from "~/domain/accounts/public";

aDatabase();
const world = aBudgetWorld();
const { actorOf, answered, approved, entered, proposed, received } = budgetSteps(world);

test("US15: money is received, allotted after all said yes, reserved, spent, put right, and the year is settled", async () => {
  await agreed(world);
  const bookId = await aBook(world);
  // Recorded it does not count; confirmed it does.
  const key = randomUUID();
  const receipt = { bookId, key, amount: "500.000,00", on: TODAY, reference: "Bank 1" };
  await recordReceipt(actorOf("lead"), receipt, SPENT_ON);
  expect(await newsOf(world.people.desk)).toContain("receipt-recorded");
  expect((await getBudget(actorOf("third"), bookId, SPENT_ON)).figures.received).toBe(0n);
  expect(await proposed(bookId, "allot", { amounts: { p002: "1" } })).toMatchObject(
    refusedWith("budget.above-received"),
  );
  const decided = { bookId, id: key, isConfirmed: true };
  await decideReceipt(actorOf("desk"), decided, SPENT_ON);
  expect(await decideReceipt(actorOf("desk"), decided, SPENT_ON)).toMatchObject({
    refusals: [{ conflict: true }],
  });
  // Above the threshold: one no is enough, and a changed proposal is answered anew.
  const id = valueOf(await proposed(bookId, "allot", { amounts: { p002: "300.000" } }));
  expect(await newsOf(world.people.third)).toContain("budget-proposed");
  await answered(bookId, id, { side: "second" });
  const sent = sentOf("allot", { amounts: { p002: "290.000,50" } });
  await changeProposal(actorOf("lead"), { bookId, id, version: 1, sent }, SPENT_ON);
  expect(await answered(bookId, id, { side: "third" })).toMatchObject(
    refusedWith("budget.changed-since"),
  );
  expect(await answered(bookId, id, { side: "third", version: 2 })).toMatchObject({
    value: "open",
  });
  expect(await answered(bookId, id, { side: "second", version: 2 })).toMatchObject({
    value: "approved",
  });
  // Reserving is never refused (I8); what is not covered is shown.
  valueOf(await entered(bookId, "second", { kind: "reserve", amount: "400.000" }));
  expect(await newsOf(world.people.lead)).toContain("budget-uncovered");
  const spent = valueOf(await entered(bookId, "second", { kind: "realise", amount: "100.000,25" }));
  expect(await entered(bookId, "second", { kind: "realise", amount: "190.000,26" })).toMatchObject(
    refusedWith("budget.above-allotted"),
  );
  const { figures } = await getBudget(actorOf("lead"), bookId, SPENT_ON);
  expect(figures).toMatchObject({
    ...{ received: 50_000_000n, allotted: 29_000_050n, spent: 10_000_025n, pot: 20_999_950n },
    ...{ reserved: 29_999_975n, uncovered: 10_999_950n, left: 39_999_975n },
  });
  // A mistake is turned once, by who made it.
  const turn = { bookId, number: String(spent), note: "Dubbel", key: randomUUID() };
  expect(await takeBack(actorOf("third"), turn, SPENT_ON)).toMatchObject(
    refusedWith("budget.not-yours"),
  );
  // What was typed wrong comes back to its own field, however long a number is.
  for (const number of ["", "x", "999", "9999999999"])
    expect(await takeBack(actorOf("second"), { ...turn, number }, SPENT_ON)).toMatchObject({
      refusals: [{ code: "budget.no-posting", field: "nummer" }],
    });
  const long = { ...turn, note: "x".repeat(201) };
  expect(await takeBack(actorOf("second"), long, SPENT_ON)).toMatchObject({
    refusals: [{ code: "budget.no-short-reason", field: "reden" }],
  });
  const wrong = { kind: "reserve", amount: "1" } as const;
  for (const [more, refusal] of [
    [{ trajectory: "9999999999" }, { code: "budget.no-trajectory", field: "traject" }],
    [{ note: long.note }, { code: "budget.long-note", field: "reden" }],
    [
      { kind: "realise", amount: "999.999" },
      { code: "budget.above-allotted", field: "bedrag" },
    ],
  ] as const)
    expect(await entered(bookId, "second", { ...wrong, ...more })).toMatchObject({
      refusals: [refusal],
    });
  valueOf(await takeBack(actorOf("second"), turn, SPENT_ON));
  valueOf(await takeBack(actorOf("second"), turn, SPENT_ON));
  expect(await takeBack(actorOf("second"), { ...turn, key: randomUUID() }, SPENT_ON)).toMatchObject(
    {
      refusals: [{ code: "budget.reversed-already" }],
    },
  );
  valueOf(await entered(bookId, "second", { kind: "release", amount: "400.000" }));
  // The year: months first, then the result by the shares of the governance, to the cent.
  expect(await proposed(bookId, "settle")).toMatchObject(refusedWith("budget.months-open"));
  expect(await approved(bookId, "close", { month: "12" })).toMatchObject({ value: "approved" });
  const late = valueOf(await entered(bookId, "second", { kind: "realise", amount: "0,01" }));
  const told = await explain(actorOf("third"), bookId, {
    number: null,
    member: "",
    month: 13,
    page: 1,
  });
  expect(told.postings.map(({ number }) => number)).toEqual([late]);
  expect(await approved(bookId, "settle")).toMatchObject({ value: "approved" });
  const settled = (await getBudget(actorOf("third"), bookId, SPENT_ON)).figures;
  expect(settled.members.map(({ memberId, surplus }) => [memberId, surplus])).toEqual(
    expect.arrayContaining([
      [world.members[0], 25_000_000n],
      [world.members[1], 16_666_666n],
      [world.members[2], 8_333_333n],
    ]),
  );
  expect(await entered(bookId, "second", { kind: "reserve", amount: "1" })).toMatchObject({
    refusals: [{ code: "budget.settled" }],
  });
  expect(await listDrifted(theSystem("test"))).toEqual([]);
});

test("a shortage is divided too, and not while there is still money", async () => {
  await agreed(world, { thresholdCents: 100_000_000n });
  const bookId = await aBook(world);
  await received(bookId, "10");
  valueOf(await proposed(bookId, "allot", { amounts: { p003: "10" } }));
  valueOf(await entered(bookId, "third", { kind: "reserve", amount: "40" }));
  await approved(bookId, "close", { month: "12" });
  expect(await proposed(bookId, "settle")).toMatchObject(refusedWith("budget.open-reservations"));
  valueOf(await entered(bookId, "third", { kind: "realise", amount: "10" }));
  expect(await approved(bookId, "settle")).toMatchObject({ value: "approved" });
  const { members } = (await getBudget(actorOf("lead"), bookId, SPENT_ON)).figures;
  const shortage = world.members.map(
    (id) => members.find(({ memberId }) => memberId === id)!.shortage,
  );
  expect(shortage).toEqual([1_500n, 1_000n, 500n]);
});

test("a book is opened by the funder, grows with each indication, and takes a list of what was spent once", async () => {
  await agreed(world, { thresholdCents: 100_000_000n });
  const opened = { code: "c01", year: "2026", funder: "0405", average: "100.000", planned: "3" };
  const bookId = valueOf(await openBook(actorOf("desk"), opened, SPENT_ON));
  expect(await openBook(actorOf("desk"), opened, SPENT_ON)).toMatchObject({
    refusals: [{ conflict: true }],
  });
  await expect(openBook(actorOf("lead"), opened, SPENT_ON)).rejects.toThrow("Not allowed");
  const [one, two] = world.trajectories.map(String) as [string, string];
  const indicated = { bookId, key: randomUUID(), trajectory: one, months: "12" };
  for (let n = 0; n < 2; n += 1) valueOf(await entitle(actorOf("desk"), indicated, SPENT_ON));
  valueOf(
    await entitle(
      actorOf("desk"),
      { ...indicated, key: randomUUID(), trajectory: two, months: "5" },
      SPENT_ON,
    ),
  );
  expect(
    await entitle(
      actorOf("desk"),
      { ...indicated, key: randomUUID(), trajectory: "9999999999" },
      SPENT_ON,
    ),
  ).toMatchObject(refusedWith("budget.no-trajectory"));
  expect(priceOf(10_000_000n, 12)).toBe(10_000_000n);
  const entitled = (await getBudget(actorOf("lead"), bookId, SPENT_ON)).figures.entitled;
  expect(entitled).toBe(10_000_000n + priceOf(10_000_000n, 5));
  await received(bookId, "1.000");
  valueOf(await proposed(bookId, "allot", { amounts: { p002: "1.000" } }));
  const text = `kenmerk,dag,traject,bedrag,omschrijving\nf1,2026-10-01,${one},"200,50",Oktober\nf2,2026-11-01,${two},300,`;
  expect(await importRealisation(actorOf("second"), { bookId, text }, SPENT_ON)).toMatchObject({
    value: 2,
  });
  expect(await importRealisation(actorOf("second"), { bookId, text }, SPENT_ON)).toMatchObject({
    value: 0,
  });
  const pasted = `Bedrag\tTraject\tDag\tKenmerk\n1,50\tT-${one}\t5-11-2026\tf9`;
  expect(
    await importRealisation(actorOf("second"), { bookId, text: pasted }, SPENT_ON),
  ).toMatchObject({
    value: 1,
  });
  for (const [wrong, code] of [
    ["kenmerk,dag\nx,y", "budget.no-columns"],
    ["kenmerk,dag,traject,bedrag,naam\nx,y,1,1,z", "budget.no-columns"],
    ['kenmerk,dag,traject,bedrag\n"x,y,1,1', "budget.quotes"],
  ] as const)
    expect(
      await importRealisation(actorOf("second"), { bookId, text: wrong }, SPENT_ON),
    ).toMatchObject({
      refusals: [{ code, field: "regels" }],
    });
  const bad = `${text}\nf3,2026-11-02,${one},600,te veel\n,x,1,1,`;
  expect(await importRealisation(actorOf("second"), { bookId, text: bad }, SPENT_ON)).toMatchObject(
    {
      refusals: [
        { code: "budget.above-allotted", details: { line: 4 } },
        { code: "budget.no-reference", details: { line: 5 } },
      ],
    },
  );
  const { figures, months } = await getBudget(actorOf("third"), bookId, SPENT_ON);
  expect(figures.spent).toBe(50_200n);
  expect(months.filter(({ spent }) => spent > 0n).map(({ month }) => month)).toEqual([10, 11]);
});
