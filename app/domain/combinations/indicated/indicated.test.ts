import { beforeEach, expect, test } from "vitest";

import { valueOf } from "~test/factories/budget-steps";
import { aBook, aBudgetWorld, aFunder } from "~test/factories/budgets";
import { type AReferral, aReferral, anIndication, partiesOf } from "~test/factories/referrals";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { enterIndicated } from "./enter-indicated.server";
import { keepIndicated } from "./keep-indicated.server";
import { priceOf } from "../budget/entitle.server";
import { deliver } from "~/db/outbox.server";
import { askWithin } from "~/db/within.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { dayNumber } from "~/domain/kernel/day";
import { announceOpenEnded } from "~/domain/referrals/clocks/announce-open-ended.server";
import { deliverHelp } from "~/domain/referrals/referral/deliver-help.server";
import { goOn } from "~/domain/referrals/running/go-on.server";

const database = aDatabase();
const world = aBudgetWorld();
const NOW = new Date("2026-11-02T10:00:00+01:00");
const AVERAGE = 10_000_000n;
const SYSTEM = theSystem("budgets");

/** The responsible municipality of this test, which pays. */
let funder: string;

beforeEach(async () => {
  funder = aFunder();
  for (const table of ["need", "outbox_message", "indicated_months", "notification", "trajectory"])
    await run(database.admin, `delete from ${table}`);
});

/** Opened help, which is indicated for a year from its start where the region says so. */
async function help(months: number | null = 12, supplierId = world.combinationId) {
  const referral = await aReferral({ state: "opened", supplierId, municipality: funder });
  await anIndication(referral, "p01");
  await run(database.admin, `update trajectory set municipality = '${funder}'`);
  if (months !== null) await run(database.admin, `update indication set months = ${months}`);
  return referral;
}

async function started(referral: AReferral, on: string, by = world.people.lead.actor) {
  await run(
    database.admin,
    "update referral set opened_at = '2026-10-01', created_at = '2026-10-01'",
  );
  const delivery = { move: "start" as const, on: dayNumber(on), supplierRef: "" };
  valueOf(await deliverHelp(by, { id: referral.id, delivery }, NOW));
}

async function delivered(): Promise<void> {
  while ((await deliver({ "help.indicated": [keepIndicated], "offers.changed": [] })) > 0);
}

/** What its books were entitled to, by year. */
const entitled = (of = funder) =>
  askWithin(SYSTEM, async (tx) => {
    const books = await tx.budgetBook.findMany({ where: { funder: of }, orderBy: { year: "asc" } });
    const rows = await tx.budgetBalance.findMany({
      where: { account: "entitled", month: 0, trajectory: 0 },
    });
    return Object.fromEntries(
      books.map(({ id, year }) => [year, rows.find(({ bookId }) => bookId === id)?.cents ?? 0n]),
    );
  });

const months = (number: number) => priceOf(AVERAGE, number);
const deskNews = async () =>
  (await newsOf(world.people.desk)).filter((kind) => kind === "indication-waits");

test("K3: help that starts lets the budget of each year grow by its months, once; what has no book waits", async () => {
  await aBook(world, 2026, funder);
  await started(await help(), "2026-10-15");
  // A fact without a name: a number, codes and days.
  const { rows } = await run(
    database.admin,
    "select payload from outbox_message where type = 'help.indicated'",
  );
  expect((rows as { payload: object }[]).map(({ payload }) => payload)).toEqual([
    {
      ...{ trajectory: expect.any(Number), combination: world.combinationId },
      ...{ municipality: funder, from: "2026-10-15", to: "2027-10-14" },
    },
  ]);
  await delivered();
  expect(await entitled()).toEqual({ 2026: months(3) });
  expect(await deskNews()).toHaveLength(1);
  // The same message again, and the jobs, change nothing.
  await run(database.admin, "update outbox_message set done_at = null");
  await delivered();
  await enterIndicated(SYSTEM, NOW);
  expect(await entitled()).toEqual({ 2026: months(3) });
  expect(await deskNews()).toHaveLength(1);
  const shown = (actor: Actor) => askWithin(actor, (tx) => tx.indicatedMonths.count());
  expect(await shown(world.people.lead.actor)).toBe(0);
  expect(await shown(world.people.desk.actor)).toBe(2);
  // When the year is opened it comes by itself.
  await aBook(world, 2027, funder);
  await Promise.all([1, 2, 3].map(() => enterIndicated(SYSTEM, NOW)));
  expect(await entitled()).toEqual({ 2026: months(3), 2027: months(9) });
});

test("I8: without any book help starts all the same, and contract management is told", async () => {
  const referral = await help();
  await started(referral, "2026-11-01");
  await delivered();
  expect(await entitled()).toEqual({});
  expect((await deskNews()).length).toBe(2);
  const { rows } = await run(database.admin, "select state from referral");
  expect(rows).toEqual([{ state: "started" }]);
});

test("the book of the responsible municipality goes before that of all together", async () => {
  await aBook(world, 2025, "regio");
  await started(await help(1), "2025-12-01");
  await delivered();
  await aBook(world, 2025, funder);
  await started(await help(1), "2025-12-01");
  await delivered();
  expect([await entitled("regio"), await entitled()]).toEqual([
    { 2025: months(1) },
    { 2025: months(1) },
  ]);
});

test("what is indicated anew adds the days beyond the former, and never more than a whole year", async () => {
  await aBook(world, 2026, funder);
  await aBook(world, 2027, funder);
  const referral = await help();
  await started(referral, "2026-10-15");
  const { worker } = partiesOf(referral);
  const anew = { id: referral.id, how: "new" as const, intensity: "jw-licht" };
  const [from, to] = [dayNumber("2026-11-01"), dayNumber("2027-06-30")];
  valueOf(await goOn(worker, { ...anew, from, to }, NOW));
  await delivered();
  expect(await entitled()).toEqual({ 2026: months(3), 2027: months(9) });
  valueOf(await goOn(worker, { ...anew, how: "longer", from: null, to: to + 61 }, NOW));
  await delivered();
  const grown = await entitled();
  expect(grown[2026]).toBe(months(3));
  // Nine months and two of them again: a resident-year at most.
  expect(grown[2027]).toBe(months(9) + months(2));
  const more = { from: dayNumber("2027-09-01"), to: dayNumber("2027-12-31") };
  valueOf(await goOn(worker, { ...anew, ...more }, NOW));
  await delivered();
  expect((await entitled())[2027]).toBe(AVERAGE);
});

test("help without an end counts to the end of the year, and of the next when that has come", async () => {
  await aBook(world, 2026, funder);
  await aBook(world, 2027, funder);
  await started(await help(null), "2026-11-01");
  await delivered();
  expect(await entitled()).toEqual({ 2026: months(2), 2027: 0n });
  const tasks = theSystem("referrals");
  await announceOpenEnded(tasks, NOW);
  await delivered();
  expect((await entitled())[2026]).toBe(months(2));
  for (let n = 0; n < 2; n += 1) {
    await announceOpenEnded(tasks, new Date("2027-01-02T10:00:00+01:00"));
    await delivered();
  }
  expect((await entitled())[2027]).toBe(AVERAGE);
});

test("a settled book takes nothing more: it is told, and not tried again", async () => {
  const bookId = await aBook(world, 2026, funder);
  await run(
    database.admin,
    `insert into budget_posting (book_id, number, key, kind, on_day, month, at, by)
     values ('${bookId}', 1, gen_random_uuid(), 'settle', '2026-12-31', 13, now(), 'test')`,
  );
  await started(await help(2), "2026-11-01");
  await delivered();
  await enterIndicated(SYSTEM, NOW);
  expect(await deskNews()).toHaveLength(1);
  const { rows } = await run(database.admin, "select state from indicated_months");
  expect(rows).toEqual([{ state: "too-late" }]);
});

test("help by one provider is no matter of a joint budget", async () => {
  const [, second] = world.members;
  await started(await help(12, second), "2026-11-01", world.people.second.actor);
  const { rows } = await run(
    database.admin,
    "select 1 from outbox_message where type = 'help.indicated'",
  );
  expect(rows).toEqual([]);
});
