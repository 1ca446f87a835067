import { beforeAll, beforeEach, expect, test, vi } from "vitest";

import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { aManagerOf, anActor, anEditorOf } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { endPlace } from "./end-place.server";
import { getOwnPlace, listOwnPlaces } from "./list-own-places.server";
import { addPlace, changePlace } from "./save-place.server";
import { getPage } from "../pages/get-page.server";
import { publishPage } from "../pages/publish-page.server";
import { saveDraft } from "../pages/save-draft.server";
import type { OfferFields } from "../pages/page";

const handle = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let manager: Actor;
let stranger: Actor;

const stated = {
  ...{ name: "Het Baken", street: "Kade", houseNumber: "7" },
  ...{ postcode: "1621 AB", city: "Hoorn" },
};

beforeAll(async () => {
  await saveRegion({
    ...aRegisterRegion(),
    postcodes: [
      { postcode: "1621", municipality: "0405", lat: 52.641, lon: 5.061 },
      { postcode: "1601", municipality: "0388", lat: 52.71, lon: 5.29 },
    ],
  });
});

beforeEach(async () => {
  // The register gives back its own places, and ends none that are not in it.
  await run(
    handle.admin,
    "truncate page_version; delete from contract; update place set ended_on = now() where code like 'n%'",
  );
  const outcome = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect(outcome).toMatchObject({ ok: true });
  const suppliers = await db.supplier.findMany({ orderBy: { code: "asc" } });
  const idOf = (code: string) => suppliers.find((one) => one.code === code)!.id;
  manager = aManagerOf(idOf("p001"));
  stranger = aManagerOf(idOf("p002"));
});

const codes = async (actor = manager) => (await listOwnPlaces(actor)).map(({ code }) => code);

test("a new place stands where its postcode lies and is there to choose, with its trail", async () => {
  expect(await addPlace(manager, stated, now)).toEqual({ ok: true, value: { code: "n1" } });
  const place = await db.place.findFirstOrThrow({ where: { code: "n1" } });
  expect(place).toMatchObject({ ...stated, municipalityCode: "0405", lat: 52.641, lon: 5.061 });
  expect((await getPage(manager, "o1", now)).places).toContainEqual({
    ...{ code: "n1", name: "Het Baken", city: "Hoorn" },
  });
  const trail = await db.auditEntry.findFirstOrThrow({ where: { action: "place.add" } });
  expect(trail).toMatchObject({ actor: manager.userId, details: { after: stated } });
  expect(await addPlace(manager, stated, now)).toMatchObject({ value: { code: "n2" } });
});

test("a postcode that the region does not know is told, and nothing is written", async () => {
  const far = { ...stated, postcode: "1000 AA" };
  const told = [{ code: "place.unknown-postcode", field: "postcode" }];
  expect(await addPlace(manager, far, now)).toMatchObject({ ok: false, refusals: told });
  expect(await changePlace(manager, { code: "l1", ...far }, now)).toMatchObject({ refusals: told });
  expect(await codes()).toEqual(["l1", "l2"]);
});

test("another address moves the place; within its postcode the register's own point holds", async () => {
  await changePlace(manager, { code: "l1", ...stated }, now);
  const same = await db.place.findFirstOrThrow({ where: { code: "l1", name: "Het Baken" } });
  expect(same).toMatchObject({ houseNumber: "7", lat: 52.64, lon: 5.06 });
  const announced = await db.outboxMessage.findFirstOrThrow({ orderBy: { id: "desc" } });
  const o1 = await db.offer.findFirstOrThrow({ where: { code: "o1" } });
  expect(announced).toMatchObject({ type: "offers.changed", payload: { offerIds: [o1.id] } });
  const moved = { ...stated, code: "l1", postcode: "1601 XY", city: "Enkhuizen" };
  await changePlace(manager, moved, now);
  const there = await db.place.findFirstOrThrow({ where: { code: "l1", city: "Enkhuizen" } });
  expect(there).toMatchObject({ municipalityCode: "0388", lat: 52.71 });
});

test("only who is admitted adds or changes a place (I20); ending one is always allowed", async () => {
  await run(handle.admin, "update contract set state = 'suspended'");
  const why = [{ code: "contract.suspended" }];
  expect(await addPlace(manager, stated, now)).toMatchObject({ refusals: why });
  expect(await changePlace(manager, { code: "l1", ...stated }, now)).toMatchObject({
    refusals: why,
  });
  expect(await endPlace(manager, "l1", now)).toMatchObject({ ok: true });
});

test("a place that ends takes what is given there with it, and keeps its declarations", async () => {
  const declarations = await db.waitingDeclaration.count();
  expect((await getOwnPlace(manager, "l1")).given).toEqual([
    { code: "o1", title: "Begeleiding", isOnlyHere: false },
  ]);
  expect(await endPlace(manager, "l1", now)).toMatchObject({ ok: true });
  expect(await codes()).toEqual(["l2"]);
  const ended = await db.offerPlace.findMany({ where: { place: { code: "l1" } } });
  expect(ended.map(({ endedOn }) => endedOn?.toISOString().slice(0, 10))).toEqual(["2026-11-25"]);
  expect(await db.waitingDeclaration.count()).toBe(declarations);
  await expect(endPlace(manager, "l1", now)).rejects.toThrow("Missing: place");
});

test("the only place of an offer does not end: without one it would be help at home", async () => {
  await endPlace(manager, "l1", now);
  expect(await endPlace(manager, "l2", now)).toMatchObject({
    refusals: [{ code: "place.only-place", details: { offers: 1 } }],
  });
  expect(await codes()).toEqual(["l2"]);
});

test("of two who close at once one does, and no help is left without a place", async () => {
  const ends = () => db.auditEntry.count({ where: { action: "place.end" } });
  const before = await ends();
  const outcomes = await Promise.allSettled([
    endPlace(manager, "l1", now),
    endPlace(manager, "l1", now),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await ends()).toBe(before + 1);

  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  const both = await Promise.all(["l1", "l2"].map((code) => endPlace(manager, code, now)));
  expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(await codes()).toHaveLength(1);
});

/** Somebody else changes something, and is done only after the attempt began. */
async function meanwhile<T>(statements: string, attempt: () => Promise<T>): Promise<T> {
  const other = run(handle.admin, `${statements}; select pg_sleep(0.5)`);
  const sleeping =
    "select from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";
  await vi.waitFor(async () => expect((await run(handle.admin, sleeping)).rowCount).toBe(1), 5_000);
  try {
    return await attempt();
  } finally {
    await other;
  }
}

test("what a register ends meanwhile counts, and what ended is not changed", async () => {
  const elsewhere = `update offer_place set ended_on = '2026-11-25'
    where place_id in (select id from place where code = 'l2')`;
  const outcome = await meanwhile(elsewhere, () => endPlace(manager, "l1", now));
  expect(outcome).toMatchObject({ refusals: [{ code: "place.only-place" }] });

  const ends = `select from supplier where code = 'p001' for no key update;
    update place set ended_on = '2026-11-25' where code = 'l1'`;
  const change = () => changePlace(manager, { code: "l1", ...stated }, now);
  await expect(meanwhile(ends, change)).rejects.toThrow("Missing: place");
});

test("a draft that still names an ended place is not published", async () => {
  const { fields } = await getPage(manager, "o1", now);
  const draft = { ...(fields as OfferFields), title: "Anders", places: ["l1"] };
  const saved = await saveDraft(manager, { offerCode: "o1", revision: 0, fields: draft }, now);
  expect(saved.ok).toBe(true);
  await endPlace(manager, "l1", now);
  expect(await publishPage(manager, { offerCode: "o1", revision: 2 }, now)).toMatchObject({
    refusals: [{ code: "page.unfit", field: "places" }],
  });
});

test("a register that still has the place gives it back; offers.csv alone does not", async () => {
  await endPlace(manager, "l1", now);
  const alone = aRegisterFolder({ locations: null });
  expect(await importRegisters(theSystem("import"), alone, { now })).toMatchObject({ ok: false });
  const whole = await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  expect(whole).toMatchObject({ ok: true });
  expect(await codes()).toEqual(["l1", "l2"]);
  expect((await getOwnPlace(manager, "l1")).given).toHaveLength(1);
});

test("an editor reads places; another provider and the region do not reach them", async () => {
  const editor = anEditorOf(manager.supplierIds[0]!);
  expect(await codes(editor)).toEqual(["l1", "l2"]);
  await expect(addPlace(editor, stated, now)).rejects.toThrow("Not allowed: place.keep");
  await expect(endPlace(editor, "l1", now)).rejects.toThrow("Not allowed: place.keep");
  for (const attempt of [
    () => changePlace(stranger, { code: "l1", ...stated }, now),
    () => endPlace(stranger, "l1", now),
    () => getOwnPlace(stranger, "l1"),
  ])
    await expect(attempt()).rejects.toThrow("Missing: place");
  const region = anActor(["region-admin"]);
  await expect(addPlace(region, stated, now)).rejects.toThrow("Not allowed: place.keep");
  await expect(listOwnPlaces(region)).rejects.toThrow("Not allowed: page.read");
});
