import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, type DayNumber, dayAt } from "~/domain/kernel/day";
import { anAccount } from "~test/factories/accounts";
import { aDatabase, run } from "~test/setup/database";
import { aSupplier } from "~test/factories/suppliers";

import { remindOfMarks } from "./remind-marks.server";

const database = aDatabase();
const lastDay: DayNumber = dayAt(new Date("2027-03-01T12:00:00Z"));
const at = (day: number, hour = 10) => new Date(dateOf(lastDay - day).getTime() + hour * 3_600_000);

let reader: { userId: string };
const heard = () =>
  db.notification.count({ where: { userId: reader.userId, kind: "mark-expiring" } });
const letters = () => db.mailLetter.count({ where: { userId: reader.userId } });

beforeAll(async () => {
  const supplierId = await aSupplier();
  reader = await anAccount({ roles: ["provider-editor"], kind: "provider", supplierId });
  await run(
    database.admin,
    `insert into mark (supplier_id, mark, number, issuer, valid_until)
     values ($1, 'HKZ', '1', 'Een instituut', $2)`,
    [supplierId, dateOf(lastDay)],
  );
});

test("a mark that ends is told sixty and fourteen days ahead, and when it is over: once each", async () => {
  const told: [number, number][] = [];
  for (const day of [61, 60, 60, 15, 14, 13, 0, -1, -2, -14, -15]) {
    await remindOfMarks(theSystem("reminders"), at(day));
    told.push([day, await heard()]);
  }
  expect(told).toEqual([
    [61, 0],
    [60, 1],
    [60, 1],
    [15, 1],
    [14, 2],
    [13, 2],
    [0, 2],
    [-1, 3],
    [-2, 3],
    [-14, 3],
    [-15, 3],
  ]);
  expect(await letters()).toBe(3);
});

test("not before seven in the morning", async () => {
  await run(database.admin, "update mark set valid_until = $1", [dateOf(lastDay + 400)]);
  const early = new Date(dateOf(lastDay + 400 - 60).getTime() + 4 * 3_600_000);
  await remindOfMarks(theSystem("reminders"), early);
  expect(await heard()).toBe(3);
});
