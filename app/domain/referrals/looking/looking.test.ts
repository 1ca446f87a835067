import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aClient, aReferral, type AReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { folded } from "./client-search";
import { exportClient } from "./export-client.server";
import { findClients } from "./find-clients.server";
import { listAccess } from "./list-access.server";
import type { Side } from "./own-referral.server";
import { showClient } from "./show-client.server";
import { correctClient } from "../identity/correct-client.server";
import { Denied, Missing } from "~/domain/kernel/denied";
import { derive } from "~/db/derive.server";
import { within } from "~/db/within.server";

const database = aDatabase();
beforeAll(() => saveRegion(aRegisterRegion()));
beforeEach(async () => void (await run(database.admin, "delete from need")));

/** What the log got since a place in it. */
const logged = async (since = 0) =>
  (
    await run(
      database.admin,
      "select id::int, event, user_id, referral_id, groups, ground from access_entry where id > $1 order by id",
      [since],
    )
  ).rows;
const place = async () => (await logged()).at(-1)?.id ?? 0;

const shown = ({ id }: AReferral, side: Side = "sender") => ({
  ...{ referralId: id, side, event: "look" as const },
});

const sideOf = ({ supplierIds }: { supplierIds: string[] }): Side =>
  supplierIds.length > 0 ? "supplier" : "sender";

test("each side sees who it is, and stands in the log", async () => {
  const referral = await aReferral({ state: "opened" });
  const { worker, manager, officer } = partiesOf(referral);
  for (const actor of [worker, manager, officer]) {
    const before = await place();
    expect((await showClient(actor, shown(referral, sideOf(actor)), REFERRED)).client).toEqual(
      aClient(),
    );
    expect(await logged(before)).toMatchObject([
      {
        ...{ event: "look", user_id: actor.userId, referral_id: referral.id },
        ...{ groups: ["identity", "contact"], ground: "client.look" },
      },
    ]);
  }
});

test.each(["offered", "accepted", "returned", "withdrawn"] as const)(
  "to the supplier of one that is %s there is nothing to see",
  async (state) => {
    const { manager, ...referral } = await partied({ state });
    await expect(showClient(manager, shown(referral, "supplier"))).rejects.toThrow(Missing);
  },
);

async function partied(wanted: Parameters<typeof aReferral>[0]) {
  const referral = await aReferral(wanted);
  return { ...referral, ...partiesOf(referral) };
}

test("what others may not see is answered as if it were not there, and the attempt is noted", async () => {
  const { stranger, strangeManager, ...referral } = await partied({ state: "opened" });
  for (const actor of [stranger, strangeManager]) {
    const before = await place();
    await expect(showClient(actor, shown(referral, sideOf(actor)))).rejects.toThrow(Missing);
    expect(await logged(before)).toMatchObject([
      { event: "refuse", user_id: actor.userId, referral_id: referral.id, ground: "client.look" },
    ]);
  }
});

test("a role that may not is denied, and the attempt is noted", async () => {
  const { supplierId, ...referral } = await partied({ state: "opened" });
  const editor = { ...referral.manager, roles: ["provider-editor" as const] };
  expect(editor.supplierIds).toEqual([supplierId]);
  const before = await place();
  await expect(showClient(editor, shown({ ...referral, supplierId }, "supplier"))).rejects.toThrow(
    Denied,
  );
  expect(await logged(before)).toMatchObject([{ event: "refuse", user_id: editor.userId }]);
  const noId = { referralId: "no-id", side: "supplier", event: "look" } as const;
  await expect(showClient(editor, noId)).rejects.toThrow(Denied);
  await expect(showClient(referral.manager, noId)).rejects.toThrow(Missing);
  await expect(showClient(referral.manager, { ...noId, side: "sender" })).rejects.toThrow(Denied);
});

const asked = { side: "sender" as Side, name: "", birthDate: "" };

async function found(actor: Parameters<typeof findClients>[0], more: Partial<typeof asked> = {}) {
  const outcome = await findClients(actor, { ...asked, ...more });
  return outcome.ok ? outcome.value.hits.map(({ name }) => name) : outcome.refusals[0]!.code;
}

test("a client is found by the begin of a name, by a birth date, or both", async () => {
  const { worker, organisationId } = await partied({ state: "opened" });
  const other = aClient({ name: "Zoë van Dijk", birthDate: "2010-01-02" });
  await aReferral({ state: "opened", organisationId, client: other });
  expect(await found(worker, { name: "vogel" })).toEqual([aClient().name]);
  expect(await found(worker, { name: "ZOE dij" })).toEqual(["Zoë van Dijk"]);
  expect(await found(worker, { birthDate: "2010-01-02" })).toEqual(["Zoë van Dijk"]);
  expect(await found(worker, { name: "vogel", birthDate: "2010-01-02" })).toEqual([]);
  expect(await found(worker, { name: "zo" })).toBe("find.too-short");
  expect(await found(worker, { birthDate: "morgen" })).toBe("find.not-a-day");
  expect(await found(worker)).toBe("find.nothing-asked");
});

test("each hit stands in the log, and a question without an answer too", async () => {
  const { worker, id, organisationId } = await partied({ state: "opened" });
  const { id: second } = await aReferral({ state: "opened", organisationId });
  const before = await place();
  await found(worker, { name: "vogelzang" });
  await found(worker, { name: "niemand" });
  expect(await logged(before)).toMatchObject([
    { event: "find", referral_id: second, groups: ["identity"] },
    { event: "find", referral_id: id },
    { event: "find", referral_id: null },
  ]);
});

test("nobody finds a client of another organisation, nor a supplier one that is not open to it", async () => {
  const { stranger, manager, supplierId } = await partied({ state: "accepted" });
  const name = "vogelzang";
  expect(await found(stranger, { name })).toEqual([]);
  expect(await found(manager, { side: "supplier", name })).toEqual([]);
  await aReferral({ state: "started", supplierId });
  await aReferral({ state: "returned", supplierId });
  expect(await found(manager, { side: "supplier", name })).toHaveLength(1);
});

test("at most twenty are shown, and the rest is said to be there", async () => {
  const { worker, organisationId } = await partied({ state: "opened" });
  for (let i = 0; i < 21; i++) await aReferral({ state: "opened", organisationId });
  const outcome = await findClients(worker, { ...asked, name: "vogelzang" });
  expect(outcome).toMatchObject({ ok: true, value: { isCut: true } });
  expect(outcome.ok && outcome.value.hits).toHaveLength(20);
});

test("who looks everybody up is stopped for an hour", async () => {
  const { worker } = await partied({ state: "opened" });
  const tried = [];
  for (let i = 0; i < 61; i++) tried.push(await found(worker, { name: "niemand" }));
  expect(tried.slice(0, 60)).toEqual(Array(60).fill([]));
  expect(tried[60]).toBe("find.too-often");
});

test("who looked is read by officer, lead and manager, each of the own organisation, and that is logged", async () => {
  const referral = await partied({ state: "opened" });
  const { worker, lead, officer, manager, id: referralId } = referral;
  await showClient(worker, shown(referral), REFERRED);
  await showClient(manager, shown(referral, "supplier"), REFERRED);
  const { lines } = await listAccess(officer, { referralId, side: "sender" });
  expect(lines.map(({ event, groups }) => [event, groups[0]])).toEqual([
    ["look", "access-log"],
    ["look", "identity"],
  ]);
  expect((await listAccess(lead, { referralId, side: "sender" })).lines).toHaveLength(3);
  expect((await listAccess(manager, { referralId, side: "supplier" })).lines).toHaveLength(2);
  await expect(listAccess(worker, { referralId, side: "sender" })).rejects.toThrow(Denied);
  const strange = partiesOf(await aReferral()).officer;
  await expect(listAccess(strange, { referralId, side: "sender" })).rejects.toThrow(Missing);
});

test("P-30: the export holds everything of one client, and is logged", async () => {
  const { id, officer, worker } = await partied({ state: "opened", senderRef: "Z-1" });
  await derive(async (tx) => {
    await within(tx, worker);
    const day = new Date("2026-11-26");
    await tx.consent.create({
      data: {
        ...{ referralId: id, purpose: "identity", giver: "youth", how: "spoken", givenOn: day },
        ...{ recordedBy: worker.userId, recordedAt: day },
      },
    });
    const entry = { referralId: id, at: day, by: worker.userId, side: "sender", act: "open" };
    await tx.referralEntry.create({ data: entry });
  });
  await showClient(worker, { referralId: id, side: "sender", event: "look" }, REFERRED);
  const { exported } = await exportClient(officer, id, REFERRED);
  expect(exported).toMatchObject({
    ...{ client: aClient(), referral: { senderRef: "Z-1", state: "opened" } },
    need: { law: "jeugdwet", municipality: "0405" },
    consents: [{ purpose: "identity", giver: "youth", givenOn: "2026-11-26" }],
    entries: [{ act: "open" }],
    looked: [{ event: "look" }, { event: "export" }],
  });
  expect(JSON.stringify(exported)).not.toContain(worker.userId);
  await expect(exportClient(worker, id)).rejects.toThrow(Denied);
});

test("the sender corrects a client: the fields are named, the words are not", async () => {
  const { id, worker, manager, stranger } = await partied({ state: "opened" });
  const client = aClient({ phone: "0229 654321", name: "Saar Canary-Vogelzang-Smit" });
  const correction = { referralId: id, version: 1, client };
  const before = await place();
  expect(await correctClient(worker, correction)).toMatchObject({ ok: true });
  expect(await logged(before)).toMatchObject([
    { event: "change", groups: ["identity", "contact"], ground: "client.correct" },
  ]);
  const { rows } = await run(
    database.admin,
    "select details from audit_entry where action = 'client.correct'",
  );
  expect(rows).toEqual([{ details: { fields: ["name", "phone"] } }]);
  expect(
    (await showClient(manager, { referralId: id, side: "supplier", event: "look" })).client,
  ).toEqual(client);
  expect(await correctClient(worker, correction)).toMatchObject({
    refusals: [{ code: "client.changed-meanwhile", conflict: true }],
  });
  await expect(correctClient(stranger, correction)).rejects.toThrow(Missing);
  await expect(correctClient(manager, correction)).rejects.toThrow(Denied);
});

test("a correction that is wrong is refused as the form was", async () => {
  const { id, worker } = await partied({ state: "opened" });
  const client = aClient({ remark: "BSN 123456782" });
  expect(await correctClient(worker, { referralId: id, version: 1, client })).toMatchObject({
    refusals: [{ code: "client.citizen-number", field: "remark" }],
  });
});

test("names are compared without capitals, accents and signs", () => {
  expect(folded("Zoë  van-Dijk ’t Hart")).toBe("zoe van dijk t hart");
});
