import { expect, test } from "vitest";

import { aReferralRegion, aRequest, type RequestRow } from "~test/factories/needs";
import { newsOf } from "~test/factories/signals";
import { aDatabase, run } from "~test/setup/database";

import { countRefusals } from "./count-refusals.server";
import { tendRequests } from "./tend-requests.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";

const database = aDatabase();
const people = aReferralRegion(database, { holidays: ["2026-12-01"] });

const asked = (more: Partial<RequestRow> = {}) => aRequest({ by: people.worker, ...more });
const row = (id: string) => db.availabilityRequest.findUniqueOrThrow({ where: { id } });
const at = (day: string, time = "10:00") => new Date(`${day}T${time}:00+01:00`);
const tend = (now: Date) => tendRequests(theSystem("referrals"), now);

test("a day that passed is told once to the sender, and the supplier is asked again", async () => {
  const { id } = await asked({ dueOn: "2026-11-30" });
  await tend(at("2026-11-30"));
  expect(await newsOf(people.worker)).toEqual([]);
  // Not before seven in the morning.
  await tend(at("2026-12-01", "06:30"));
  expect(await newsOf(people.worker)).toEqual([]);
  await tend(at("2026-12-01"));
  await tend(at("2026-12-02"));
  expect(await newsOf(people.worker)).toEqual(["availability-late"]);
  expect(await newsOf(people.manager)).toEqual(["availability-asked"]);
  expect(await row(id)).toMatchObject({ state: "open", dueOn: new Date("2026-11-30") });
  // Another day that passes is told anew.
  await run(database.admin, "update availability_request set due_on = '2026-12-02'");
  await tend(at("2026-12-03"));
  expect(await newsOf(people.worker)).toEqual(["availability-late", "availability-late"]);
});

test("after twice the term nobody is waited for, which the sender hears; it can still be answered", async () => {
  const open = await asked({ dueOn: "2026-11-30" });
  const question = await asked({ state: "question", dueOn: "2026-11-30" });
  // Two workdays, of which one is a holiday.
  await tend(at("2026-12-03"));
  expect(await row(open.id)).toMatchObject({ state: "open" });
  await tend(at("2026-12-04"));
  for (const { id } of [open, question]) {
    // Ten workdays on its owner looks at it again.
    expect(await row(id)).toMatchObject({ state: "expired", dueOn: new Date("2026-12-18") });
  }
  const entries = await db.availabilityEntry.findMany({ where: { act: "expire" } });
  expect(entries.map(({ by }) => by)).toEqual(["system:referrals", "system:referrals"]);
  const told = await newsOf(people.worker);
  expect(told.filter((kind) => kind === "availability-late")).toHaveLength(4);
});

test("a yes holds until and including its day; then it lapses, and both sides hear it", async () => {
  const { id } = await asked({ state: "answered", holdsUntil: "2026-12-10", dueOn: "2026-12-10" });
  await tend(at("2026-12-10"));
  expect(await row(id)).toMatchObject({ state: "answered" });
  await tend(at("2026-12-11"));
  await tend(at("2026-12-11", "11:00"));
  expect(await row(id)).toMatchObject({ state: "lapsed", dueOn: new Date("2026-12-25") });
  expect(await newsOf(people.worker)).toEqual(["availability-lapsed"]);
  expect(await newsOf(people.manager)).toEqual(["availability-lapsed"]);
});

test("two clocks at once do a thing once", async () => {
  await asked({ state: "answered", holdsUntil: "2026-12-10" });
  await Promise.all([tend(at("2026-12-11")), tend(at("2026-12-11"))]);
  expect(await db.availabilityEntry.count({ where: { act: "lapse" } })).toBe(1);
});

test("where the owner left, the whole team hears of it", async () => {
  await asked({ dueOn: "2026-11-30" });
  await run(
    database.admin,
    `update account_user set disabled_at = now() where id = '${people.worker.userId}'`,
  );
  await tend(at("2026-12-02"));
  await run(database.admin, "update account_user set disabled_at = null");
  expect(await newsOf(people.colleague)).toEqual(["availability-late"]);
  expect(await newsOf(people.lead)).toEqual(["availability-late"]);
});

test("contract management counts why a supplier says no; few are not told, and nobody else counts", async () => {
  for (let n = 0; n < 5; n++) await asked({ state: "refused", refusalCode: "full" });
  await asked({ state: "refused", refusalCode: "outside-expertise" });
  await run(database.admin, "update availability_request set answered_at = now()");
  const { supplierId } = (await db.availabilityRequest.findFirst())!;
  expect(await countRefusals(people.desk.actor, supplierId)).toEqual([
    { reason: "full", count: 5 },
    { reason: "outside-expertise", count: null },
  ]);
  await expect(countRefusals(people.manager.actor, supplierId)).rejects.toThrow("Not allowed");
});
