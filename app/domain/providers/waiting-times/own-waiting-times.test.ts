import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { sentRow, theEditorOf } from "~test/factories/own-waits";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { confirmWaitingTimes } from "./confirm-waiting-times.server";
import { listOwnWaitingTimes } from "./list-own-waiting-times.server";
import { previewWaitingTimes, saveWaitingTimes } from "./save-waiting-times.server";
import { findUndo, undoWaitingTimes } from "./undo-waiting-times.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { getOffer } from "~/domain/providers/public.server";

const database = aDatabase();
const imported = new Date("2026-11-22T10:00:00Z");
const now = new Date("2026-11-25T10:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

/** p001 gives o1 at l1 (open) and l2 (a stop of the register); p002 gives o2 at home. */
beforeEach(async () => {
  for (const table of ["membership", "supplier", "audit_entry"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  const brought = await importRegisters(theSystem("import"), aRegisterFolder(), { now: imported });
  expect(brought).toMatchObject({ ok: true });
});

const table = { method: "declared", confirmRest: false } as const;

async function own(code = "p001", at = now) {
  const actor = await theEditorOf(code);
  return { actor, waits: await listOwnWaitingTimes(actor, at) };
}

async function traces() {
  const entries = await db.auditEntry.findMany({
    where: { action: { startsWith: "waiting-time" } },
  });
  return entries.map(({ actor, action, subject }) => `${actor} ${action} ${subject}`);
}

test("a supplier sees all its own waits and what is due, and nothing of another", async () => {
  const { waits } = await own();
  expect(
    waits.map(({ offer, place, freshness, isDue, declared, stop }) => [
      ...[offer.code, place?.code, freshness, isDue, declared?.status, stop?.from],
    ]),
  ).toEqual([
    ["o1", "l1", "fresh", true, "open", undefined],
    ["o1", "l2", "fresh", true, "stop", "2026-11-01"],
  ]);
  const { waits: old } = await own("p001", new Date("2026-12-02T10:00:00Z"));
  expect(old.map(({ freshness }) => freshness)).toEqual(["stale", "stale"]);
});

test("what still holds is said again as of today, once a day, and its history stays", async () => {
  const { actor, waits } = await own();
  const first = await confirmWaitingTimes(actor, "all", now);
  const again = await confirmWaitingTimes(actor, "all", later(3600));
  expect(first).toMatchObject({ ok: true, value: { count: 2, left: [] } });
  expect(again).toMatchObject({ ok: true, value: { count: 0, savedAs: null } });
  const said = await db.waitingDeclaration.findMany({
    where: { offerPlaceId: waits[0]!.id },
    orderBy: { id: "asc" },
  });
  expect(said).toMatchObject([
    { status: "open", weeksToStart: 4, numberWaiting: 3, declaredBy: "system:import" },
    { status: "open", weeksToStart: 4, numberWaiting: 3, declaredBy: actor.userId },
  ]);
  expect(said.map(({ asOf }) => asOf.toISOString().slice(0, 10))).toEqual([
    "2026-11-01",
    "2026-11-25",
  ]);
  expect(await traces()).toHaveLength(2);
  const [wait] = (await getOffer("o1", now)).places;
  expect(wait?.wait).toMatchObject({ asOf: "2026-11-25", fresh: true });
  expect((await own()).waits[1]?.stop).toEqual({ from: "2026-11-01", to: null });
});

test("a row that someone else changed meanwhile is not confirmed unseen", async () => {
  const { actor, waits } = await own();
  const row = sentRow(waits[0]!);
  await saveWaitingTimes(actor, { ...table, rows: [{ ...row, weeksToStart: "9" }] }, now);
  const outcome = await confirmWaitingTimes(actor, [{ id: row.id, seen: row.seen }], later(5));
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "waiting-time.changed-meanwhile", field: `status.${row.id}` }],
  });
});

test("rows that are named change; the others stay, unless they are said to hold", async () => {
  const { actor, waits } = await own();
  const rows = [sentRow(waits[0]!, { weeksToIntake: "0", weeksToStart: "0" }), sentRow(waits[1]!)];
  const saved = await saveWaitingTimes(actor, { ...table, rows }, now);
  expect(saved).toMatchObject({ ok: true, value: { changed: 1, confirmed: 0 } });
  expect((await own()).waits.map(({ declared }) => declared)).toMatchObject([
    { weeksToIntake: 0, weeksToStart: 0, numberWaiting: 3, source: "declared" },
    { status: "stop", declaredBy: "system:import" },
  ]);
  const rest = (await own()).waits.map((wait) => sentRow(wait));
  const confirmed = await saveWaitingTimes(actor, { ...table, rows: rest, confirmRest: true }, now);
  expect(confirmed).toMatchObject({ ok: true, value: { changed: 0, confirmed: 1 } });
});

test("one bad row names itself and its cell, and nothing changes", async () => {
  const { actor, waits } = await own();
  const [good, bad] = [
    sentRow(waits[0]!, { weeksToStart: "9" }),
    sentRow(waits[1]!, { status: "open", weeksToIntake: "3", weeksToStart: "twee" }),
  ];
  const outcome = await saveWaitingTimes(actor, { ...table, rows: [good, bad] }, now);
  expect(outcome).toEqual({
    ok: false,
    refusals: [
      {
        code: "waiting-time.not-a-number",
        field: `weeksToStart.${bad.id}`,
        details: { text: "twee" },
      },
    ],
  });
  expect((await own()).waits).toEqual(waits);
  expect(await traces()).toEqual([]);
});

test.each([
  ["start-before-intake", "weeksToStart", { weeksToIntake: "5", weeksToStart: "4" }],
  ["too-much", "weeksToStart", { weeksToStart: "261" }],
  ["full-without-day", "fullUntil", { status: "full" }],
  ["full-until-passed", "fullUntil", { status: "full", fullUntil: "2026-11-25" }],
  ["no-day", "fullUntil", { status: "full", fullUntil: "2026-02-30" }],
  ["stop-is-asked", "status", { status: "stop" }],
  ["no-status", "status", { status: "vol" }],
])("%s is refused", async (code, column, typed) => {
  const { actor, waits } = await own();
  const rows = [sentRow(waits[0]!, typed)];
  const { faults } = await previewWaitingTimes(actor, rows, now);
  expect(faults).toMatchObject([
    { code: `waiting-time.${code}`, field: `${column}.${rows[0]!.id}` },
  ]);
  expect(await saveWaitingTimes(actor, { ...table, rows }, now)).toMatchObject({ ok: false });
});

test("full is said at once, with the day on which it may change, and without weeks", async () => {
  const { actor, waits } = await own();
  const rows = [sentRow(waits[0]!, { status: "full", fullUntil: "2027-01-31" })];
  expect(await saveWaitingTimes(actor, { ...table, rows }, now)).toMatchObject({ ok: true });
  const offer = await getOffer("o1", now);
  expect(offer.places[0]).toMatchObject({
    fullUntil: "2027-01-31",
    wait: { status: "full", weeksToStart: null, fresh: true },
  });
  const after = new Date("2027-01-31T10:00:00Z");
  const outcome = await confirmWaitingTimes(actor, "all", after);
  expect(outcome).toMatchObject({
    ok: true,
    value: { count: 1, left: [{ code: "waiting-time.full-until-passed" }] },
  });
});

test("a foreign row answers like an unknown one, and whoever has no supplier may nothing", async () => {
  const { actor } = await own();
  const { waits: foreign } = await own("p002");
  const unknown = { ...sentRow(foreign[0]!), id: "00000000-0000-4000-8000-000000000000" };
  for (const row of [sentRow(foreign[0]!, { weeksToStart: "1" }), unknown]) {
    const save = saveWaitingTimes(actor, { ...table, rows: [row] }, now);
    await expect(save).rejects.toThrow("Missing: offer-place");
    await expect(confirmWaitingTimes(actor, [row], now)).rejects.toThrow("Missing: offer-place");
  }
  const nobody = { ...actor, supplierIds: [] };
  await expect(confirmWaitingTimes(nobody, "all", now)).rejects.toThrow("Not allowed");
});

test("a save is taken back within a minute: what stood before counts again with its own day", async () => {
  const { actor, waits } = await own();
  const rows = [sentRow(waits[0]!, { weeksToStart: "30" }), sentRow(waits[1]!)];
  const saved = await saveWaitingTimes(actor, { ...table, rows, confirmRest: true }, now);
  const savedAs = saved.ok ? saved.value.savedAs! : "";
  expect(await findUndo(actor, savedAs, later(15))).toEqual({ count: 2, secondsLeft: 45 });
  expect(await undoWaitingTimes(actor, savedAs, later(60))).toEqual({
    ok: true,
    value: { count: 2 },
  });
  expect((await own()).waits).toEqual(waits);
  expect((await getOffer("o1", now)).places[0]?.wait).toMatchObject({ asOf: "2026-11-01" });
  expect(await undoWaitingTimes(actor, savedAs, later(70))).toEqual({
    ok: true,
    value: { count: 0 },
  });
  expect(await findUndo(actor, savedAs, later(70))).toBeNull();
  expect(await db.waitingDeclaration.count()).toBe(5);
});

test("after a minute, or by another supplier, nothing is taken back", async () => {
  const { actor } = await own();
  const { actor: stranger } = await own("p002");
  const saved = await confirmWaitingTimes(actor, "all", now);
  const savedAs = saved.ok ? saved.value.savedAs! : "";
  expect(await undoWaitingTimes(actor, savedAs, later(61))).toMatchObject({
    ok: false,
    refusals: [{ code: "waiting-time.undo-too-late" }],
  });
  expect(await findUndo(actor, savedAs, later(61))).toBeNull();
  expect(await findUndo(stranger, savedAs, later(5))).toBeNull();
  const attempt = undoWaitingTimes(stranger, savedAs, later(5));
  await expect(attempt).rejects.toThrow("Missing: saved-waits");
  await expect(undoWaitingTimes(actor, "x", now)).rejects.toThrow("Missing: saved-waits");
});

test("history is only added to: a withdrawal cannot be rewritten", async () => {
  const { actor } = await own();
  const saved = await confirmWaitingTimes(actor, "all", now);
  await undoWaitingTimes(actor, saved.ok ? saved.value.savedAs! : "", later(5));
  const rewrite = run(database.admin, "update declaration_withdrawal set withdrawn_by = 'x'");
  await expect(rewrite).rejects.toThrow("append-only");
});

test("two who save the same row at once: the second is told what happened", async () => {
  const { actor, waits } = await own();
  const saves = await Promise.all(
    ["7", "8"].map((weeksToStart) =>
      saveWaitingTimes(actor, { ...table, rows: [sentRow(waits[0]!, { weeksToStart })] }, now),
    ),
  );
  expect(saves.map(({ ok }) => ok).sort()).toEqual([false, true]);
});
