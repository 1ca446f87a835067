import { beforeEach, expect, test } from "vitest";

import { anActor, aRegionAdmin } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion, type Cells, registerRows } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { confirmService, endService, resumeService } from "./end-service.server";
import { getKeptService, listKeptServices } from "./list-kept-services.server";
import { listPreliminaryServices } from "./list-preliminary-services.server";
import { isToBeChecked } from "./preliminary-service";
import { addService, changeService } from "./save-service.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { Denied, Missing } from "~/domain/kernel/denied";
import { dayNumber } from "~/domain/kernel/day";
import { listPreliminaryServiceRows } from "../registers/list-preliminary-service-rows.server";

const database = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
const nextYear = new Date("2027-11-27T10:00:00Z");

const worker = anActor(["access-worker"], { municipalities: ["0405"] });
const lead = anActor(["access-lead"], { municipalities: ["0405"] });
const elsewhere = anActor(["access-worker"], { municipalities: ["0388"] });

const stated = {
  ...{ targetGroup: "Ouders", descriptionPlain: "Kom langs op dinsdag." },
  ...{ website: "https://inloop.example.nl", phone: "0229 123456", expertise: ["exp-autisme"] },
};

const imported = (more: Cells = {}) =>
  importRegisters(
    theSystem("import"),
    aRegisterFolder({
      preliminary_services: [{ ...registerRows().preliminary_services[0]!, ...more }],
    }),
    { now },
  );

async function theService() {
  const [service] = await listKeptServices(worker, "0405", now);
  return service!;
}

const shown = async () => (await listPreliminaryServices("0405")).map(({ name }) => name);

beforeEach(async () => {
  for (const table of ["membership", "supplier", "preliminary_service", "audit_entry"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  expect(await imported()).toMatchObject({ ok: true });
});

test.each([
  [null, true],
  ["2025-11-24", true],
  ["2025-11-25", false],
  ["2026-11-25", false],
])("a service that was checked on %s is to be checked: %s", (checkedOn, isDue) => {
  const day = checkedOn === null ? null : dayNumber(checkedOn);
  expect(isToBeChecked(day, dayNumber("2026-11-25"))).toBe(isDue);
});

test("what a municipality adds or changes is shown at once, with the day it was looked at", async () => {
  const added = await addService(
    worker,
    { municipality: "0405", name: "Taalcafé", ...stated },
    now,
  );
  expect(added).toMatchObject({ ok: true });
  expect(await shown()).toEqual(["Inloop", "Taalcafé"]);
  const { id, revision } = await theService();
  const changing = { id, revision, ...stated, descriptionPlain: "Ook op zaterdag." };
  expect(await changeService(lead, changing, now)).toMatchObject({ ok: true });
  const [inloop] = await listPreliminaryServices("0405");
  expect(inloop).toMatchObject({ descriptionPlain: "Ook op zaterdag.", checkedOn: "2026-11-25" });
  const actions = await db.auditEntry.findMany({ where: { actor: lead.userId } });
  expect(actions).toMatchObject([
    { action: "preliminary-service.change", subject: `preliminary-service/${id}` },
  ]);
});

test("of two who saved from the same page the second is told, and nothing is lost", async () => {
  const { id, revision } = await theService();
  const one = { id, revision, ...stated, descriptionPlain: "De eerste." };
  const other = { ...one, descriptionPlain: "De tweede." };
  const outcomes = await Promise.all([
    changeService(worker, one, now),
    changeService(lead, other, now),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: "preliminary-service.changed-meanwhile", conflict: true }],
  });
});

test.each([
  [{ targetGroup: " " }, "no-text", "targetGroup"],
  [{ descriptionPlain: "x".repeat(5_001) }, "too-long", "descriptionPlain"],
  [{ website: "https://zonder punt" }, "no-website", "website"],
  [{ phone: "bel ons" }, "no-phone", "phone"],
  [{ expertise: ["exp-bestaat-niet"] }, "no-code", "expertise"],
])("%j is refused", async (more, reason, field) => {
  const { id, revision } = await theService();
  expect(await changeService(worker, { id, revision, ...stated, ...more }, now)).toMatchObject({
    ok: false,
    refusals: [{ code: `preliminary-service.${reason}`, field }],
  });
});

test("a name that stands on the list already is refused", async () => {
  const again = { municipality: "0405", name: "Inloop", ...stated };
  expect(await addService(worker, again, now)).toMatchObject({
    refusals: [{ code: "preliminary-service.known-already", field: "name" }],
  });
});

test("a service that ended is shown nowhere and comes back; each only once", async () => {
  const { id } = await theService();
  expect(await endService(worker, id, now)).toMatchObject({ ok: true });
  expect([await shown(), await listPreliminaryServiceRows()]).toEqual([[], []]);
  expect(await endService(lead, id, now)).toMatchObject({ refusals: [{ conflict: true }] });
  expect(await confirmService(lead, id, now)).toMatchObject({ refusals: [{ conflict: true }] });
  expect(await resumeService(worker, id, now)).toMatchObject({ ok: true });
  expect(await resumeService(worker, id, now)).toMatchObject({ refusals: [{ conflict: true }] });
  expect(await shown()).toEqual(["Inloop"]);
});

test("once a year a municipality says that it still holds", async () => {
  const { id, isToBeChecked: isNew } = await theService();
  expect(isNew).toBe(true);
  await confirmService(worker, id, now);
  expect(await getKeptService(worker, id, now)).toMatchObject({ isToBeChecked: false });
  expect(await getKeptService(worker, id, nextYear)).toMatchObject({ isToBeChecked: true });
});

test("another municipality's service is as if it were not there; the administrator has them all", async () => {
  const { id, revision } = await theService();
  const strangers = [
    () => getKeptService(elsewhere, id, now),
    () => listKeptServices(elsewhere, "0405", now),
    () => changeService(elsewhere, { id, revision, ...stated }, now),
    () => endService(elsewhere, id, now),
    () => addService(elsewhere, { municipality: "0405", name: "Nieuw", ...stated }, now),
    () => getKeptService(worker, "999999", now),
    () => addService(aRegionAdmin(), { municipality: "9999", name: "Nieuw", ...stated }, now),
  ];
  for (const stranger of strangers) await expect(stranger()).rejects.toThrow(Missing);
  const doctor = anActor(["general-practitioner"], { municipalities: ["0405"] });
  await expect(endService(doctor, id, now)).rejects.toThrow(Denied);
  await expect(endService(anActor(["contract-manager"]), id, now)).rejects.toThrow(Denied);
  expect(await endService(aRegionAdmin(), id, now)).toMatchObject({ ok: true });
});

test("an import keeps what was edited here and says so; the rest follows the register", async () => {
  const { id, revision } = await theService();
  const { targetGroup } = await theService();
  const own = { ...stated, targetGroup, descriptionPlain: "Onze eigen woorden." };
  await changeService(worker, { id, revision, ...own }, now);
  const outcome = await imported({ target_group: "Opa's en oma's", description_plain: "Nieuw." });
  expect(outcome).toMatchObject({ ok: true });
  const conflicts = outcome.ok ? outcome.value.conflicts.map(({ column }) => column) : [];
  expect(conflicts).toEqual(["description_plain", "website", "phone"]);
  expect(await theService()).toMatchObject({
    ...{ targetGroup: "Opa's en oma's", descriptionPlain: "Onze eigen woorden." },
    ...{ phone: "0229 123456", revision: revision + 2 },
    edited: [
      { field: "descriptionPlain", register: "Nieuw." },
      { field: "website" },
      { field: "phone" },
    ],
  });
  const [exported] = await listPreliminaryServiceRows();
  expect(exported).toMatchObject({ descriptionPlain: "Onze eigen woorden." });
  const again = await imported({ target_group: "Opa's en oma's", description_plain: "Nieuw." });
  expect(again.ok && again.value.conflicts).toHaveLength(3);
});

test("an import does not bring back what its municipality ended", async () => {
  const { id } = await theService();
  await endService(worker, id, now);
  const outcome = await imported();
  expect(outcome.ok && outcome.value.conflicts).toMatchObject([{ column: "name" }]);
  expect(await shown()).toEqual([]);
});
