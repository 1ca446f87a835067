import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { anAccount, type Account } from "~test/factories/accounts";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { closeNeed, reopenNeed } from "./close-need.server";
import { countNeeds, getNeed, listNeeds } from "./list-needs.server";
import { needForm, readNeed } from "./need.form";
import { changeNeed, writeNeed } from "./write-need.server";
import { db } from "~/db/read.server";

const database = aDatabase();
const region = aRegisterRegion();
const NOW = new Date("2026-11-26T10:00:00+01:00");

let worker: Account;
let colleague: Account;
let doctor: Account;

beforeAll(async () => {
  await saveRegion(region);
  worker = await anAccount({ name: "Anna Toegang", municipalities: ["0405"] });
  const { organisationId } = worker;
  colleague = await anAccount({ organisationId, municipalities: ["0405"] });
  doctor = await anAccount({ kind: "practice", roles: ["general-practitioner"] });
});

beforeEach(() => run(database.admin, "delete from need"));

const SENT = {
  ...{ wet: "jeugdwet", ingeschreven: "0405", leeftijd: "4-11", profiel: "p01" },
};

const sent = (more: Record<string, unknown> = {}) =>
  readNeed(needForm.parse({ ...SENT, ...more }), region);

async function aWrittenNeed(more: Record<string, unknown> = {}, { actor } = worker) {
  const outcome = await writeNeed(actor, { formKey: randomUUID(), sent: sent(more) }, NOW);
  expect(outcome).toMatchObject({ ok: true });
  return outcome.ok ? outcome.value.id : "";
}

test("only law, municipality, age and profile are obligatory, and each may be unknown where it can", async () => {
  const formKey = randomUUID();
  const empty = readNeed(needForm.parse({}), region);
  const refused = await writeNeed(worker.actor, { formKey, sent: empty }, NOW);
  expect(refused).toMatchObject({
    refusals: [
      { code: "need.no-law" },
      { code: "need.no-municipality" },
      { code: "need.no-age" },
      { code: "need.no-profile" },
    ],
  });
  const id = await aWrittenNeed({ ingeschreven: "onbekend", profiel: "onbekend" });
  expect(await getNeed(worker.actor, id, NOW)).toMatchObject({
    ...{ municipality: null, residence: "unclear", profile: null, route: "access" },
    ...{ state: "open", dueOn: "2026-12-10", isLate: false, version: 1 },
  });
});

test("the route follows from the role, and a doctor refers under no other law", async () => {
  const id = await aWrittenNeed({}, doctor);
  expect(await getNeed(doctor.actor, id, NOW)).toMatchObject({ route: "gp" });
  const wmo = sent({ wet: "wmo", leeftijd: "18-64", profiel: "onbekend" });
  const outcome = await writeNeed(doctor.actor, { formKey: randomUUID(), sent: wmo }, NOW);
  expect(outcome).toMatchObject({ refusals: [{ code: "need.law-of-others", field: "law" }] });
});

test("another municipality of the region can be responsible", async () => {
  const id = await aWrittenNeed({ ingeschreven: "0405", verblijf: "yes", vorige: "0388" });
  expect(await getNeed(worker.actor, id, NOW)).toMatchObject({
    ...{ municipality: "0388", residence: "before-stay" },
  });
});

test("a form that is sent fifty times makes one need", async () => {
  const formKey = randomUUID();
  const all = await Promise.all(
    Array.from({ length: 50 }, () => writeNeed(worker.actor, { formKey, sent: sent() }, NOW)),
  );
  expect(new Set(all.map((one) => one.ok && one.value.number)).size).toBe(1);
  expect(await db.need.count()).toBe(1);
});

test("a form key that is another organisation's opens nothing", async () => {
  const formKey = await aWrittenNeed();
  const taken = writeNeed(doctor.actor, { formKey, sent: sent() }, NOW);
  await expect(taken).rejects.toThrow("Missing: need");
});

test("an age of another law is refused", async () => {
  const wrong = sent({ leeftijd: "18-64" });
  const outcome = await writeNeed(worker.actor, { formKey: randomUUID(), sent: wrong }, NOW);
  expect(outcome).toMatchObject({ refusals: [{ code: "need.age-of-other-law" }] });
});

test("I12: for youth intensity is open or advice, and is kept as that", async () => {
  const id = await aWrittenNeed({ intensiteit: "jw-licht" });
  expect(await getNeed(worker.actor, id, NOW)).toMatchObject({ intensity: "jw-licht" });
  expect(await getNeed(worker.actor, await aWrittenNeed(), NOW)).toMatchObject({ intensity: null });
});

test("a text that names or points at somebody is refused and nothing is kept", async () => {
  const spoken = sent({ toelichting: "bel 06-12345678", doelen: "moeder Jansen slaapt weer" });
  const outcome = await writeNeed(worker.actor, { formKey: randomUUID(), sent: spoken }, NOW);
  expect(outcome).toMatchObject({
    refusals: [
      { code: "referral.names-a-person", field: "goals" },
      { code: "remark.phone", field: "note" },
    ],
  });
  expect(await db.need.count()).toBe(0);
});

test("a colleague reads and changes it; another organisation finds nothing", async () => {
  const id = await aWrittenNeed();
  const change = { id, version: 1, sent: sent({ toelichting: "Graag een kleine groep." }) };
  expect(await changeNeed(colleague.actor, change, NOW)).toEqual({
    ...{ ok: true, value: { changed: ["note"] } },
  });
  await expect(getNeed(doctor.actor, id, NOW)).rejects.toThrow("Missing: need");
  await expect(changeNeed(doctor.actor, change, NOW)).rejects.toThrow("Missing: need");
});

test("who saw an older one is told, and the other's change stays", async () => {
  const id = await aWrittenNeed();
  await changeNeed(worker.actor, { id, version: 1, sent: sent({ toelichting: "Een." }) }, NOW);
  const late = { id, version: 1, sent: sent({ toelichting: "Twee." }) };
  expect(await changeNeed(colleague.actor, late, NOW)).toMatchObject({
    refusals: [{ code: "need.changed-meanwhile", conflict: true }],
  });
  expect(await getNeed(worker.actor, id, NOW)).toMatchObject({ note: "Een.", version: 2 });
});

test("closing asks a reason and reopening gives it a day again; a second time is refused", async () => {
  const id = await aWrittenNeed();
  expect(await closeNeed(worker.actor, { id, reason: "" }, NOW)).toMatchObject({
    refusals: [{ code: "need.no-reason" }],
  });
  expect(await closeNeed(worker.actor, { id, reason: "not-needed" }, NOW)).toMatchObject({
    ok: true,
  });
  expect(await closeNeed(worker.actor, { id, reason: "not-needed" }, NOW)).toMatchObject({
    refusals: [{ code: "need.closed", conflict: true }],
  });
  expect(await getNeed(worker.actor, id, NOW)).toMatchObject({ state: "closed", dueOn: null });
  expect(await changeNeed(worker.actor, { id, version: 1, sent: sent() }, NOW)).toMatchObject({
    refusals: [{ code: "need.closed", conflict: true }],
  });
  expect(await reopenNeed(colleague.actor, id, NOW)).toMatchObject({ ok: true });
  expect(await getNeed(worker.actor, id, NOW)).toMatchObject({
    state: "open",
    dueOn: "2026-12-10",
  });
});

test("the list has one's own or the team's, late ones first, and counts what waits", async () => {
  const own = await aWrittenNeed();
  const other = await aWrittenNeed({}, colleague);
  const later = new Date("2027-01-20T10:00:00+01:00");
  await changeNeed(
    colleague.actor,
    { id: other, version: 1, sent: sent({ vorm: "ambulant" }) },
    later,
  );
  const list = (whose: "own" | "team") => listNeeds(worker.actor, { whose, state: "open" }, later);
  expect((await list("own")).lines.map(({ id }) => id)).toEqual([own]);
  expect((await list("team")).lines.map(({ id, isLate }) => [id, isLate])).toEqual([
    [own, true],
    [other, false],
  ]);
  const about = async (matter: "waiting" | "late" | "changed") =>
    (await listNeeds(worker.actor, { whose: "team", state: "open", matter }, later)).lines.map(
      ({ id }) => id,
    );
  expect(await about("late")).toEqual([own]);
  expect(await about("waiting")).toEqual([own]);
  expect(await about("changed")).toEqual([other]);
  expect(await countNeeds(worker.actor, later)).toEqual({ open: 2, late: 1, toDo: 0, silent: 0 });
  expect(await countNeeds(doctor.actor, later)).toMatchObject({ open: 0 });
});
