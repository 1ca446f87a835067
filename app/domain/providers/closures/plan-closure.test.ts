import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anActor } from "~test/factories/actors";
import { theEditorOf, theManagerOf } from "~test/factories/own-waits";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { closureFault, toldClosure } from "./closure";
import { listOwnClosures } from "./list-own-closures.server";
import { cancelClosure, planClosure } from "./plan-closure.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { getOffer } from "~/domain/providers/public.server";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();
const today = dayNumber("2026-11-25");
const at = (day: DayNumber) => new Date(dateOf(day).getTime() + 12 * 3_600_000);
const now = at(today);
const holiday = { placeId: null, from: today + 10, to: today + 20, deputy: "De buurtzorg" };

/** p001 gives o1 at l1 and l2; p002 gives o2 at home. */
beforeEach(async () => {
  for (const table of ["membership", "supplier", "audit_entry", "outbox_message"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  expect(await importRegisters(theSystem("import"), aRegisterFolder(), { now })).toMatchObject({
    ok: true,
  });
});

const placeCalled = async (code: string) =>
  (await db.place.findFirstOrThrow({ where: { code } })).id;

async function planned(more: Partial<Parameters<typeof planClosure>[1]> = {}) {
  const outcome = await planClosure(await theEditorOf("p001"), { ...holiday, ...more }, now);
  return outcome.ok ? outcome.value.id : "";
}

/** Which places of o1 tell a closure on a day, on the page and in the documents. */
async function toldOn(day: DayNumber) {
  const { id, places } = await getOffer("o1", at(day));
  const documents = await derive((tx) => computeDocuments(tx, [id], at(day)));
  const page = places.map(({ closure }) => closure?.deputy ?? null);
  const index = new Map(
    documents.map(({ id: place, document }) => [place, document.card.closure?.deputy ?? null]),
  );
  expect(places.map((place) => index.get(place.id))).toEqual(page);
  return page;
}

test.each([
  ["a holiday", {}, null],
  ["one day", { to: today + 10 }, null],
  ["already begun", { from: today - 3 }, null],
  ["no first day", { from: null }, "closure.no-day"],
  ["no last day", { to: null }, "closure.no-day"],
  ["backwards", { to: today + 9 }, "closure.ends-before-it-starts"],
  ["over", { from: today - 9, to: today - 1 }, "closure.over"],
  ["92 days", { to: today + 10 + 91 }, null],
  ["93 days", { to: today + 10 + 92 }, "closure.too-long"],
  ["nobody stands in", { deputy: "  " }, "closure.no-deputy"],
  ["a long deputy", { deputy: "x".repeat(201) }, "closure.deputy-too-long"],
])("planned: %s", (_, more, code) => {
  const fault = closureFault({ ...holiday, ...more }, today);
  expect(fault?.refusals[0]?.code ?? null).toBe(code);
});

test("readers are told from six weeks ahead until it is over, of the first that is near", () => {
  const far = { from: today + 43, to: today + 50, deputy: "later" };
  const near = { from: today + 42, to: today + 44, deputy: "soon" };
  expect(toldClosure([far], today)).toBeNull();
  expect(toldClosure([far, near], today)?.deputy).toBe("soon");
  expect(toldClosure([far, near], today + 44)?.deputy).toBe("soon");
  expect(toldClosure([far, near], today + 45)?.deputy).toBe("later");
});

test("a closure of everything, or of one place, is told there and changes nothing of the wait", async () => {
  const before = (await getOffer("o1", now)).places.map(({ wait }) => wait);
  await planned();
  await planned({ placeId: await placeCalled("l1"), from: today + 1, deputy: "Locatie l2" });
  expect((await toldOn(today)).toSorted()).toEqual(["De buurtzorg", "Locatie l2"]);
  expect(await toldOn(today + 21)).toEqual([null, null]);
  expect((await getOffer("o1", now)).places.map(({ wait }) => wait)).toEqual(before);
});

test("it is traced and announced with it; cancelled it is told no more, once", async () => {
  const id = await planned();
  const traces = await db.auditEntry.findMany({ where: { subject: `closure/${id}` } });
  expect(traces.map(({ action }) => action)).toEqual(["closure.plan"]);
  const manager = await theManagerOf("p001");
  expect(await listOwnClosures(manager, now)).toMatchObject([{ id, place: null }]);
  expect(await cancelClosure(manager, id, now)).toEqual({ ok: true, value: { id } });
  expect(await listOwnClosures(manager, now)).toEqual([]);
  expect(await toldOn(today)).toEqual([null, null]);
  const refused = { ok: false, refusals: [{ code: "closure.cancelled-already" }] };
  expect(await cancelClosure(manager, id, now)).toEqual(refused);
});

test("what is over is listed no more", async () => {
  await planned();
  const editor = await theEditorOf("p001");
  expect(await listOwnClosures(editor, at(today + 20))).toHaveLength(1);
  expect(await listOwnClosures(editor, at(today + 21))).toHaveLength(0);
});

test("what is another's answers like what does not exist, and others may not plan at all", async () => {
  const [id, stranger] = [await planned(), await theManagerOf("p002")];
  const place = await placeCalled("l1");
  for (const placeId of [place, crypto.randomUUID(), "x"])
    await expect(planClosure(stranger, { ...holiday, placeId }, now)).rejects.toThrow(
      "Missing: place",
    );
  for (const one of [id, crypto.randomUUID(), "x"])
    await expect(cancelClosure(stranger, one, now)).rejects.toThrow("Missing: closure");
  for (const role of ["access-worker", "contract-manager", "region-admin"] as const) {
    await expect(planClosure(anActor([role]), holiday, now)).rejects.toThrow("Not allowed");
    await expect(cancelClosure(anActor([role]), id, now)).rejects.toThrow("Not allowed");
    await expect(listOwnClosures(anActor([role]), now)).rejects.toThrow("Not allowed");
  }
});
