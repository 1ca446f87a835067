import { beforeEach, expect, test } from "vitest";

import type { Account } from "~test/factories/accounts";
import { aReferralRegion, ASKED } from "~test/factories/needs";
import { BASIS, onTheWay } from "~test/factories/on-the-way";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { raiseLate } from "./raise-late.server";
import { tendIndications } from "./tend-indications.server";
import { recordBasis } from "../referral/record-basis.server";
import { countWithSupplier } from "../referral/count-with-supplier.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { listReferrals } from "../referral/list-referrals.server";
import { openReferral } from "../referral/open-referral.server";
import { tendReferrals } from "../referral/tend-referrals.server";
import { goOn } from "../running/go-on.server";
import { listRunningTasks } from "../running/list-running-tasks.server";
import { aClient } from "~test/factories/referrals";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dayAt, isoDay } from "~/domain/kernel/day";

const database = aDatabase();
const intensities = aRegisterRegion().intensities.map((one) =>
  one.code === "jw-zwaar" ? { ...one, indicationMonths: 12 } : one,
);
const people = aReferralRegion(database, { intensities });
const { sender, receiver, accepted } = onTheWay(people, database);

/** The last day of a year of help from the day on which it was asked. */
const LAST = dayAt(ASKED) + 364;
const before = (days: number) => new Date(ASKED.getTime() + (364 - days) * 86_400_000);
const system = theSystem("referrals");

let id: string;

beforeEach(async () => {
  id = await accepted();
  expect(await recordBasis(sender(), { id, ...BASIS }, ASKED)).toMatchObject({ ok: true });
  const how = { type: null, intensity: "jw-zwaar", senderRef: "" };
  expect(await openReferral(sender(), { id, client: aClient(), ...how }, ASKED)).toMatchObject({
    ok: true,
  });
  const delivery = { move: "start" as const, on: dayAt(ASKED), supplierRef: "" };
  expect(await deliverHelp(receiver(), { id, delivery }, ASKED)).toMatchObject({ ok: true });
  await run(database.admin, "delete from notification");
  await run(database.admin, "delete from mail_letter");
});

async function tend(now: Date): Promise<void> {
  await tendReferrals(system, now);
  await tendIndications(system, now);
  await raiseLate(system, now);
}

const newsOf = async ({ userId }: Account, ...kinds: string[]) =>
  db.notification.count({ where: { userId, kind: { in: kinds } } });
const told = async () => [
  await newsOf(people.worker, "indication-ending"),
  await newsOf(people.manager, "own-indication-ending"),
];
const letters = (account: Account) =>
  db.mailLetter.count({ where: { userId: account.userId, eventKey: { contains: "/ends/" } } });

test("US30: 90 and 30 days before the end both sides are told, each once, with a letter", async () => {
  const days: Record<number, number[]> = {};
  for (const left of [91, 90, 90, 60, 31, 30, 30, 12, 0]) {
    await tend(before(left));
    days[left] = await told();
  }
  expect(days).toEqual({
    ...{ 91: [0, 0], 90: [1, 1], 60: [1, 1], 31: [1, 1], 30: [2, 2], 12: [2, 2], 0: [2, 2] },
  });
  expect([await letters(people.worker), await letters(people.manager)]).toEqual([2, 2]);
});

test("before the end it is a task of both sides; a new indication takes it away", async () => {
  const ofEnds = ({ kind }: { kind: string }) => kind === "ends" || kind === "over";
  const tasks = async (now: Date) => [
    (await listRunningTasks(sender(), "sender", now)).filter(ofEnds),
    (await listRunningTasks(receiver(), "supplier", now)).filter(ofEnds),
  ];
  expect(await tasks(before(91))).toEqual([[], []]);
  const task = [{ kind: "ends", id, on: LAST }];
  expect(await tasks(before(90))).toMatchObject([task, task]);
  expect(await tasks(before(-1))).toMatchObject([[{ kind: "over", id }], [{ kind: "over", id }]]);

  const anew = { how: "new" as const, from: LAST + 1, to: null, intensity: "jw-zwaar" };
  expect(await goOn(sender(), { id, ...anew }, before(20))).toMatchObject({ ok: true });
  expect(await tasks(before(20))).toEqual([[], []]);
  await tend(before(-1));
  expect(await told()).toEqual([0, 0]);
});

test("after the end the row says so and is counted, and what is late climbs the ladder, each step once", async () => {
  const line = async (now: Date) => {
    const filter = { state: "open" as const, mine: false, page: 1 };
    const { lines } = await listReferrals(sender(), "sender", { filter, now });
    return lines[0]!;
  };
  const count = async (now: Date) =>
    (await countWithSupplier(people.desk.actor, receiver().supplierIds[0]!, now)).without;
  expect((await line(before(0))).ends).toEqual({ isWithout: false, endsOn: LAST });
  expect(await count(before(0))).toBe(0);
  // A look in between was not taken, and rose long ago.
  for (const days of [200, 180, 100]) await tend(before(days));
  await run(database.admin, "delete from notification");

  for (const days of [-1, -1, -2, -20, -21]) await tend(before(days));
  expect((await line(before(-1))).ends).toEqual({ isWithout: true, endsOn: null });
  expect(await line(before(-1))).toMatchObject({ isLate: true, dueOn: isoDay(LAST) });
  expect(await count(before(-1))).toBe(1);
  expect(await newsOf(people.worker, "referral-late")).toBe(1);
  expect(await newsOf(people.worker, "case-late")).toBe(1);
  expect(await newsOf(people.lead, "case-escalated")).toBe(1);
});
