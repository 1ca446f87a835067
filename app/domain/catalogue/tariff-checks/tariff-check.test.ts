import { beforeAll, expect, test } from "vitest";

import { aContractManager, anActor, aRegionAdmin } from "~test/factories/actors";
import { aRegion, saveRegion } from "~test/factories/a-region";
import { aDatabase, run } from "~test/setup/database";

import { checkTariff } from "./check-tariff.server";
import { listTariffs } from "./list-tariffs.server";
import { monthsAfter, type TariffAnswer, tariffLines } from "./tariff-check";
import { db } from "~/db/read.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";

const database = aDatabase();
const manager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");
const today = dayNumber("2026-11-25");
const arrangement = {
  ...{ profile: "p01", intensity: "jw-licht", tariffCents: 120_000 },
  ...{ per: "trajectory" as const, from: "2025-01-01" },
};

beforeAll(() => saveRegion({ ...aRegion(), arrangements: [arrangement] }));

const answer = (on: string, isRight = true): TariffAnswer => ({
  ...{ profile: "p01", intensity: "jw-licht", isRight, reason: "r", by: "u" },
  ...{ at: new Date(`${on}T10:00:00Z`), on: dayNumber(on) },
});

test.each<[string, Partial<typeof arrangement> & { to?: string }, TariffAnswer[], unknown[]]>([
  ["never asked", {}, [], [["2026-01-01", true]]],
  ["young", { from: "2026-03-01" }, [], [["2027-03-01", false]]],
  ["answered this year", {}, [answer("2026-02-10")], [["2027-02-10", false]]],
  ["answered long ago", {}, [answer("2025-02-10")], [["2026-02-10", true]]],
  ["a new tariff", { from: "2026-06-01" }, [answer("2026-02-10")], [["2027-06-01", false]]],
  ["no longer in force", { to: "2026-06-01" }, [], []],
])("when an answer is due: %s", (_, more, answers, expected) => {
  const lines = tariffLines([{ ...arrangement, ...more }], answers, { today, months: 12 });
  expect(lines.map(({ dueOn, isDue }) => [dueOn, isDue])).toEqual(expected);
});

test("a month after the last of January is the last of February", () => {
  expect(isoDay(monthsAfter(dayNumber("2026-01-31"), 1))).toBe("2026-02-28");
  expect(isoDay(monthsAfter(dayNumber("2028-02-29"), 12))).toBe("2029-02-28");
});

const which = { profile: "p01", intensity: "jw-licht", isRight: false, reason: "Cao steeg" };

test("an answer has a reason, is kept, and makes the tariff due a year later", async () => {
  expect(await checkTariff(manager, { ...which, reason: " " }, now)).toMatchObject({
    refusals: [{ code: "tariff.no-reason" }],
  });
  expect((await listTariffs(manager, now))[0]).toMatchObject({ isDue: true, answer: null });
  expect(await checkTariff(manager, which, now)).toMatchObject({ ok: true });
  expect((await listTariffs(manager, now))[0]).toMatchObject({
    ...{ isDue: false, dueOn: "2027-11-25" },
    answer: { isRight: false, reason: "Cao steeg", by: manager.userId },
  });
  expect(await db.auditEntry.count({ where: { action: "tariff.check" } })).toBe(1);
  await expect(run(database.admin, "update tariff_check set is_right = true")).rejects.toThrow(
    "append-only",
  );
});

test("a price is seen by who may, and answered by contract management only", async () => {
  for (const role of ["access-worker", "provider-manager", "quality-officer", "expert"] as const)
    await expect(listTariffs(anActor([role]), now)).rejects.toThrow("Not allowed: tariff.read");
  await expect(checkTariff(aRegionAdmin(), which, now)).rejects.toThrow("Not allowed");
  await expect(checkTariff(manager, { ...which, profile: "p77" }, now)).rejects.toThrow("Missing");
});
