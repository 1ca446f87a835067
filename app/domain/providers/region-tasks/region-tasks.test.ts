import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { leaveSuggestions } from "~/domain/providers/public.server";
import { aContractManager, anActor, anEditorOf, aRegionAdmin } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion, registerRows } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { byHarm } from "../exceptions/exception";
import { listExceptions } from "../exceptions/list-exceptions.server";
import { judgeMark } from "../quality/judge-mark.server";
import { settleSuggestion } from "../suggestions/settle-suggestion.server";
import { listRegionTasks } from "./list-region-tasks.server";
import { recordWaitingTimes } from "./record-waiting-times.server";

aDatabase();
const now = new Date("2026-12-20T10:00:00Z");
const manager = aContractManager();
const officer = anActor(["quality-officer"]);
let editor: ReturnType<typeof anEditorOf>;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  const waits = registerRows().waiting_times;
  // p002 said nothing for 49 days, p001 for 19.
  const rows = waits.map((row) =>
    row["offer_code"] === "o1" ? { ...row, as_of: "2026-12-01" } : row,
  );
  const folder = aRegisterFolder({ waiting_times: rows });
  await importRegisters(theSystem("import"), folder, { now });
  const { id } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  editor = anEditorOf(id);
});

test("who said nothing past the term is to be called; what the desk writes down says so and ages alike", async () => {
  const silent = async () =>
    (await listExceptions(manager, now)).filter(({ kind }) => kind === "silent").toSorted(byHarm);
  expect(await silent()).toMatchObject([
    { supplier: { code: "c01" }, on: null },
    { supplier: { code: "p002" }, on: "2026-11-01", days: 4 },
  ]);

  const place = await db.offerPlace.findFirstOrThrow({ where: { offer: { code: "o2" } } });
  const row = { id: place.id, seen: "", status: "waitlist", weeksToIntake: "3", weeksToStart: "9" };
  const rows = [{ ...row, numberWaiting: "", placesFree: "", fullUntil: "" }];
  const recorded = await recordWaitingTimes(manager, { supplierCode: "p002", rows }, now);

  expect(recorded).toMatchObject({ ok: true, value: { count: 1 } });
  const said = await db.waitingDeclaration.findFirst({ orderBy: { id: "desc" } });
  expect(said).toMatchObject({
    ...{ status: "waitlist", weeksToStart: 9, declaredBy: manager.userId },
    source: "regio, gebeld op 2026-12-20",
  });
  expect(isoDay(dayAt(said!.asOf))).toBe("2026-12-20");
  expect(await silent()).toMatchObject([{ supplier: { code: "c01" } }]);
});

test("a place of another supplier is not written through the one that was called", async () => {
  const place = await db.offerPlace.findFirstOrThrow({ where: { offer: { code: "o1" } } });
  const row = { id: place.id, seen: "", status: "open", weeksToIntake: "", weeksToStart: "" };
  const rows = [{ ...row, numberWaiting: "", placesFree: "", fullUntil: "" }];
  const attempt = recordWaitingTimes(manager, { supplierCode: "p002", rows }, now);
  await expect(attempt).rejects.toThrow("Missing: offer-place");
});

test("everybody sees the tasks that are theirs, others none", async () => {
  const tasks = await listRegionTasks(officer);
  expect(tasks.words).toBeNull();
  expect(tasks.marks).toMatchObject([{ mark: "HKZ", number: "007-a" }]);
  await expect(listRegionTasks(anActor(["policy-maker"]))).rejects.toThrow("Not allowed");
});

test("a mark is judged once, and a no has a reason", async () => {
  const [mark] = (await listRegionTasks(officer)).marks!;
  const refuse = (reason: string) =>
    judgeMark(officer, { id: mark!.id, state: "refused", reason }, now);
  expect(await refuse("")).toMatchObject({ refusals: [{ code: "task.no-reason" }] });
  expect(await refuse("Staat niet in het register van Keurhuis.")).toMatchObject({ ok: true });
  expect(await refuse("Nog eens.")).toMatchObject({ refusals: [{ code: "task.done-already" }] });
  await expect(judgeMark(manager, { id: mark!.id, state: "verified", reason: "" })).rejects.toThrow(
    "Not allowed: mark.judge",
  );
});

test("a word that is missing reaches the region, which notes it or says why not", async () => {
  const left = await leaveSuggestions(editor, { offerCode: "o1", words: "eetbuien, autisme" }, now);
  expect(left).toMatchObject({ ok: true, value: { words: ["eetbuien"] } });
  const admin = aRegionAdmin();
  const [word] = (await listRegionTasks(admin)).words!;
  expect(word).toMatchObject({ word: "eetbuien", supplier: "De Zilte Kreek" });
  const settled = await settleSuggestion(admin, {
    id: BigInt(word!.id),
    state: "noted",
    reason: "",
  });
  expect(settled).toMatchObject({ ok: true });
  expect((await listRegionTasks(admin)).words).toEqual([]);
});
