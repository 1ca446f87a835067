import { beforeEach, expect, test } from "vitest";

import { aContractManager } from "~test/factories/actors";
import { theEditorOf, theManagerOf } from "~test/factories/own-waits";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anOfferRow, aRegisterRegion, registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { askStop } from "./ask-stop.server";
import { nearestStop } from "./client-stop";
import { decideStop } from "./decide-stop.server";
import { endStop, withdrawStop } from "./end-stop.server";
import { listOwnStops, listStopsToDecide } from "./list-stops.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dateOf, type DayNumber, dayNumber } from "~/domain/kernel/day";
import { getOffer, listOwnWaitingTimes } from "~/domain/providers/public.server";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();
const theContractManager = aContractManager();
const now = new Date("2026-11-25T10:00:00Z");
const today = dayNumber("2026-11-25");
const at = (day: DayNumber) => new Date(dateOf(day).getTime() + 12 * 3_600_000);

/** p001 gives o1 at l1 and l2, and urgent help o9 at home; p002 gives o2. */
beforeEach(async () => {
  for (const table of ["membership", "supplier", "audit_entry"])
    await run(database.admin, `delete from ${table}`);
  const region = aRegisterRegion();
  const deliveryForms = [...region.deliveryForms, { code: "spoed", name: "Spoed", urgent: true }];
  await saveRegion({ ...region, deliveryForms });
  const offers = [...registerRows().offers, anOfferRow("p001", "o9", { delivery_form: "spoed" })];
  const brought = await importRegisters(theSystem("import"), aRegisterFolder({ offers }), { now });
  expect(brought).toMatchObject({ ok: true });
});

const days = { reason: "Te weinig mensen", from: today + 14, to: today + 44 };

async function asked(more: Partial<Parameters<typeof askStop>[1]> = {}) {
  const manager = await theManagerOf("p001");
  const [first] = await listOwnWaitingTimes(manager, now);
  const ask = { offerPlaceIds: [first!.id], ...days, ...more };
  return { manager, first: first!, outcome: await askStop(manager, ask, now) };
}

async function granted() {
  const { manager, first, outcome } = await asked();
  const id = outcome.ok ? outcome.value.id : "";
  const decision = { id, decision: "grant" as const, decisionRef: "CS-2026-7", explanation: "" };
  expect(await decideStop(theContractManager, decision, now)).toMatchObject({ ok: true });
  return { id, manager, first };
}

test("asking stops nothing; granting does, between its dates, on the page and in the index", async () => {
  const { outcome, first } = await asked();
  expect(outcome).toMatchObject({ ok: true });
  expect((await getOffer("o1", now)).places.map(({ stop }) => stop?.from)).toEqual([
    undefined,
    "2026-11-01",
  ]);
  const [line] = await listStopsToDecide(theContractManager);
  expect(line).toMatchObject({
    ...{ state: "asked", supplier: { code: "p001" }, from: "2026-12-09", to: "2027-01-08" },
    scope: [{ offer: { code: "o1" }, place: "Locatie l1" }],
  });
  const decision = { id: line!.id, decision: "grant" as const, decisionRef: "b1", explanation: "" };
  await decideStop(theContractManager, decision, now);
  expect(await listStopsToDecide(theContractManager)).toEqual([]);
  expect((await getOffer("o1", now)).places[0]?.stop).toEqual({
    from: "2026-12-09",
    to: "2027-01-08",
  });
  const documents = await derive((tx) => computeDocuments(tx, [first.offer.id], now));
  const document = documents.find(({ id }) => id === first.id)?.document;
  expect(document).toMatchObject({ waitStatus: "open", stopFrom: days.from, stopTo: days.to });
});

test("after its last day, or when it is ended, nothing of a stop is left", async () => {
  const { id, manager } = await granted();
  const shown = async (day: DayNumber) => (await getOffer("o1", at(day))).places[0]?.stop ?? null;
  expect(await shown(days.to)).not.toBeNull();
  expect(await shown(days.to + 1)).toBeNull();
  expect(await endStop(manager, id, now)).toMatchObject({ ok: true, value: { state: "ended" } });
  expect(await shown(days.from)).toBeNull();
  expect(await endStop(manager, id, now)).toMatchObject({
    ok: false,
    refusals: [{ code: "client-stop.decided-already" }],
  });
});

test.each([
  ["too-soon", { from: today + 13 }],
  ["ends-before-it-starts", { to: today + 13 }],
  ["no-reason", { reason: "  " }],
  ["no-day", { to: null }],
  ["no-scope", { offerPlaceIds: [] }],
])("%s is refused", async (code, more) => {
  const { outcome } = await asked(more);
  expect(outcome).toMatchObject({ ok: false, refusals: [{ code: `client-stop.${code}` }] });
  expect(await db.clientStop.count()).toBe(0);
});

test("crisis help is never stopped", async () => {
  const manager = await theManagerOf("p001");
  const waits = await listOwnWaitingTimes(manager, now);
  const ask = { offerPlaceIds: waits.map(({ id }) => id), ...days };
  expect(await askStop(manager, ask, now)).toMatchObject({
    ok: false,
    refusals: [{ code: "client-stop.crisis", field: "scope" }],
  });
});

test("nothing is granted without the reference of a written decision, or refused without why", async () => {
  const { outcome } = await asked();
  const id = outcome.ok ? outcome.value.id : "";
  const decide = (decision: "grant" | "refuse") =>
    decideStop(theContractManager, { id, decision, decisionRef: " ", explanation: " " }, now);
  expect(await decide("grant")).toMatchObject({
    refusals: [{ code: "client-stop.no-decision-reference", field: "decisionRef" }],
  });
  expect(await decide("refuse")).toMatchObject({
    refusals: [{ code: "client-stop.no-explanation", field: "explanation" }],
  });
  await expect(run(database.admin, "update client_stop set state = 'granted'")).rejects.toThrow(
    "granted_in_writing",
  );
});

test("two cannot both decide, and what was taken back cannot be decided", async () => {
  const { outcome, manager } = await asked();
  const id = outcome.ok ? outcome.value.id : "";
  const grant = { id, decision: "grant" as const, decisionRef: "b1", explanation: "" };
  const refuse = { id, decision: "refuse" as const, decisionRef: "", explanation: "Nee." };
  const both = await Promise.all(
    [grant, refuse].map((d) => decideStop(theContractManager, d, now)),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const second = await asked();
  const other = second.outcome.ok ? second.outcome.value.id : "";
  expect(await withdrawStop(manager, other)).toMatchObject({ value: { state: "withdrawn" } });
  expect(await decideStop(theContractManager, { ...grant, id: other }, now)).toMatchObject({
    ok: false,
  });
  expect((await listOwnStops(manager)).map(({ state }) => state)).toContain("withdrawn");
});

test("only who may, and of the own supplier", async () => {
  const { outcome, manager, first } = await asked();
  const id = outcome.ok ? outcome.value.id : "";
  const stranger = await theManagerOf("p002");
  const ask = { offerPlaceIds: [first.id], ...days };
  await expect(askStop(stranger, ask, now)).rejects.toThrow("Missing: offer-place");
  await expect(askStop(stranger, { ...ask, offerPlaceIds: ["x"] }, now)).rejects.toThrow("Missing");
  await expect(withdrawStop(stranger, id)).rejects.toThrow("Missing: client-stop");
  await expect(withdrawStop(manager, "x")).rejects.toThrow("Missing: client-stop");
  const editor = await theEditorOf("p001");
  await expect(askStop(editor, ask, now)).rejects.toThrow("Not allowed: client-stop.ask");
  const decision = { id, decision: "grant" as const, decisionRef: "b1", explanation: "" };
  await expect(decideStop(manager, decision, now)).rejects.toThrow("Not allowed");
  await expect(listStopsToDecide(manager)).rejects.toThrow("Not allowed");
});

test("of several stops the one in force counts, then the first to come", () => {
  const over = { from: 1, to: 9 };
  const here = { from: 5, to: 20 };
  const longer = { from: 8, to: 30 };
  const next = { from: 40, to: 50 };
  expect(nearestStop([over, next], 10)).toEqual(next);
  expect(nearestStop([next, here, longer], 10)).toEqual(longer);
  expect(nearestStop([over], 10)).toBeNull();
});
