import { beforeEach, expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { aContractManager } from "~test/factories/actors";
import { theManagerOf } from "~test/factories/own-waits";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { askStop } from "./ask-stop.server";
import { decideStop } from "./decide-stop.server";
import { listStopQueue } from "./list-stop-queue.server";
import { remindOfStops } from "./remind-stops.server";
import { stopDecisionForm } from "./stop-decision.form";
import { takeStop } from "./take-stop.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, type DayNumber, dayNumber, isoDay } from "~/domain/kernel/day";
import { listOwnWaitingTimes } from "~/domain/providers/public.server";

const database = aDatabase();
const theContractManager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");
const today = dayNumber("2026-11-25");
const at = (day: DayNumber) => new Date(dateOf(day).getTime() + 12 * 3_600_000);
const days = { from: today + 14, to: today + 44 };

/** p001 asked for a stop of what it gives; the region decides within three workdays. */
beforeEach(async () => {
  for (const table of ["membership", "supplier", "notification"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion({ ...aRegisterRegion(), desk: { stopDecideWorkdays: 3 } });
  const brought = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect(brought).toMatchObject({ ok: true });
});

async function asked(): Promise<string> {
  const manager = await theManagerOf("p001");
  const [first] = await listOwnWaitingTimes(manager, now);
  const ask = { offerPlaceIds: [first!.id], reason: "Te weinig mensen", ...days };
  const outcome = await askStop(manager, ask, now);
  return outcome.ok ? outcome.value.id : "";
}

const grant = (
  id: string,
  more: { endsOn?: DayNumber | "unreadable" | null; conditions?: string } = {},
) =>
  decideStop(
    theContractManager,
    { id, decision: "grant", decisionRef: "CS-7", explanation: "", ...more },
    now,
  );

test("who asks waits no longer than the region's term, in workdays", async () => {
  await asked();
  const on = async (day: DayNumber) => {
    const [line] = (await listStopQueue(theContractManager, at(day))).asked;
    return [line?.dueOn, line?.isLate];
  };
  expect(await on(today)).toEqual(["2026-11-30", false]);
  expect(await on(dayNumber("2026-12-01"))).toEqual(["2026-11-30", true]);
});

test("a question has one owner, and whoever saw another is told", async () => {
  const id = await asked();
  const colleague = aContractManager();
  expect(await takeStop(theContractManager, { id, seenOwner: null })).toMatchObject({ ok: true });
  expect(await takeStop(colleague, { id, seenOwner: null })).toMatchObject({
    refusals: [{ code: "client-stop.taken-already", conflict: true }],
  });
  expect(await takeStop(colleague, { id, seenOwner: "x" })).toMatchObject({
    refusals: [{ code: "client-stop.taken-already", conflict: true }],
  });
  const seenOwner = theContractManager.userId;
  expect(await takeStop(colleague, { id, seenOwner })).toMatchObject({ ok: true });
  expect((await db.clientStop.findUniqueOrThrow({ where: { id } })).ownerId).toBe(colleague.userId);
  await expect(takeStop(await theManagerOf("p001"), { id, seenOwner: null })).rejects.toThrow(
    "Not allowed",
  );
});

test("what is granted has its conditions, and lies within what was asked", async () => {
  const id = await asked();
  expect(await grant(id, { endsOn: days.to + 1 })).toMatchObject({
    refusals: [{ code: "client-stop.longer-than-asked", field: "endsOn" }],
  });
  expect(await grant(id, { endsOn: days.from - 1 })).toMatchObject({
    refusals: [{ code: "client-stop.ends-before-it-starts" }],
  });
  const unreadable = stopDecisionForm.parse({ doe: "sta-toe", tot: "31-02-2027" }).tot;
  expect(await grant(id, { endsOn: unreadable })).toMatchObject({
    refusals: [{ code: "client-stop.no-day", field: "endsOn" }],
  });
  expect(stopDecisionForm.parse({ doe: "sta-toe", tot: " " }).tot).toBeNull();
  expect(await grant(id, { endsOn: days.to - 7, conditions: "Wachtlijst blijft" })).toMatchObject({
    ok: true,
  });
  const { granted, asked: left } = await listStopQueue(theContractManager, now);
  expect(granted).toMatchObject([{ to: isoDay(days.to - 7), conditions: "Wachtlijst blijft" }]);
  expect(left).toEqual([]);
  expect(await grant(id)).toMatchObject({ refusals: [{ conflict: true }] });
});

test("both sides hear once that a stop is about to end, and of each step before", async () => {
  const { id: supplierId } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  const region = await anAccount({ roles: ["contract-manager"], kind: "region" });
  const provider = await anAccount({ roles: ["provider-manager"], kind: "provider", supplierId });
  const id = await asked();
  await grant(id);
  for (const day of [days.to - 15, days.to - 14, days.to - 14, days.to - 3])
    await remindOfStops(theSystem("reminders"), at(day));
  const kinds = async (userId: string) =>
    (await db.notification.findMany({ where: { userId }, orderBy: { id: "asc" } })).map(
      ({ kind }) => kind,
    );
  expect(await kinds(region.userId)).toEqual(["stop-asked", "stop-ending"]);
  expect(await kinds(provider.userId)).toEqual(["stop-decided", "own-stop-ending"]);
});
