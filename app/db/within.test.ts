import { randomUUID } from "node:crypto";

import { beforeAll, expect, test } from "vitest";

import { aReferral, type AReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { databaseAddress } from "./address.server";
import { derive } from "./derive.server";
import { look, noteRefusal } from "./look.server";
import { askWithin, type Party, within } from "./within.server";

const database = aDatabase();

const TABLES = [
  ...["referral", "client_field", "client_key", "consent", "referral_entry", "access_entry"],
];

let own: AReferral;
let parties: ReturnType<typeof partiesOf>;

beforeAll(async () => {
  own = await aReferral({ state: "opened" });
  parties = partiesOf(own);
  await derive(async (tx) => {
    await within(tx, parties.worker);
    const at = { at: REFERRED, referralId: own.id };
    await tx.referralEntry.create({
      data: { ...at, by: randomUUID(), side: "sender", act: "open" },
    });
    await tx.consent.create({
      data: {
        ...{ referralId: own.id, purpose: "identity", giver: "youth", how: "spoken" },
        ...{ givenOn: REFERRED, recordedBy: randomUUID(), recordedAt: REFERRED },
      },
    });
  });
  const what = { event: "look", referralId: own.id, groups: ["identity"], ground: "client.look" };
  await look(parties.worker, what as Parameters<typeof look>[1], {
    ...{ now: REFERRED, show: async () => null },
  });
});

/** How many rows of each table a party finds without any filter. */
function seen(party: Party): Promise<Record<string, number>> {
  return askWithin(party, async (tx) => {
    const counts: [string, number][] = [];
    for (const table of TABLES) {
      const rows = await tx.$queryRawUnsafe<{ count: number }[]>(
        `select count(*)::int as count from ${table}`,
      );
      counts.push([table, rows[0]!.count]);
    }
    return Object.fromEntries(counts);
  });
}

const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));
const everything = { ...nothing, referral: 1, client_field: 7, client_key: 1, consent: 1 };

test("the sender finds what it sent", async () => {
  expect(await seen(parties.worker)).toEqual({ ...everything, referral_entry: 1, access_entry: 1 });
});

test("a query without a filter finds nothing in another organisation's transaction", async () => {
  expect(await seen(parties.stranger)).toEqual(nothing);
  expect(await seen(parties.strangeManager)).toEqual(nothing);
});

test("a transaction that says nothing finds nothing, and writes nothing", async () => {
  expect(await seen({ organisationId: null, supplierIds: [], roles: [] })).toEqual(nothing);
  const unsaid = derive(async (tx) => {
    const rows = [];
    for (const table of TABLES) rows.push(await tx.$queryRawUnsafe(`select 1 from ${table}`));
    return rows;
  });
  expect((await unsaid).flat()).toEqual([]);
  const changed = derive((tx) => tx.$executeRaw`update referral set hold = 'x'`);
  expect(await changed).toBe(0);
  const forged = derive((tx) =>
    tx.clientKey.create({ data: { referralId: own.id, sealed: "k1:x" } }),
  );
  await expect(forged).rejects.toThrow();
});

test("what was said for one transaction is not said for the next", async () => {
  await seen(parties.worker);
  const rows = await Promise.all(
    Array.from({ length: 10 }, () => derive((tx) => tx.$queryRaw`select 1 from referral`)),
  );
  expect(rows.flat()).toEqual([]);
});

test("the supplier finds who it is after opening and before shutting, and at no other time", async () => {
  const states = [
    ["offered", {}, 0],
    ["accepted", {}, 0],
    ["opened", {}, 7],
    ["started", {}, 7],
    ["returned", {}, 0],
    ["withdrawn", { openedAt: REFERRED }, 0],
  ] as const;
  for (const [state, more, fields] of states) {
    const referral = await aReferral({ state, ...more });
    const { manager, worker } = partiesOf(referral);
    expect(await seen(manager), state).toEqual({
      ...{ ...nothing, referral: 1, client_field: fields, client_key: fields > 0 ? 1 : 0 },
    });
    expect((await seen(worker)).client_field, state).toBe(7);
  }
});

test.each(["draft", "discarded"] as const)("the supplier finds no %s at all", async (state) => {
  expect(await seen(partiesOf(await aReferral({ state })).manager)).toEqual(nothing);
});

test("the house's own jobs find no field and no key of anybody", async () => {
  const found = await seen({ organisationId: null, supplierIds: [], roles: ["system"] });
  expect(found).toMatchObject({ client_field: 0, client_key: 0 });
  expect(found.referral).toBeGreaterThan(1);
});

test("what seals keys anew finds every key and no field", async () => {
  const found = await derive(async (tx) => {
    await tx.$executeRaw`select set_config('app.seals_keys', 'on', true)`;
    return { keys: await tx.clientKey.count(), fields: await tx.clientField.count() };
  });
  expect(found.keys).toBeGreaterThan(1);
  expect(found.fields).toBe(0);
});

test("a supplier cannot put a referral in another's name, nor a sender", async () => {
  const moved = (party: Party, statement: string) =>
    derive(async (tx) => {
      await within(tx, party);
      return tx.$executeRawUnsafe(statement);
    });
  const strange = randomUUID();
  await expect(
    moved(parties.worker, `update referral set organisation_id = '${strange}'`),
  ).rejects.toThrow(/row-level security/);
  const field = `insert into client_field values ('${own.id}', 'name', '\\x00')`;
  await expect(moved(parties.stranger, field)).rejects.toThrow(/row-level security/);
});

test.each([
  "alter table referral disable row level security",
  "alter table client_field no force row level security",
  "drop policy field_while_open on client_field",
  "set session_replication_role = replica",
])("the app's role cannot switch the wall off: %s", async (statement) => {
  await expect(run(databaseAddress().app, statement)).rejects.toThrow();
});

test("asked without the wall, the database refuses instead of showing more", async () => {
  const { app } = databaseAddress();
  await expect(run(app, "set row_security = off; select 1 from client_field")).rejects.toThrow(
    /row-level security/,
  );
  const { rows } = await run(
    app,
    "select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user",
  );
  expect(rows).toEqual([{ free: false }]);
});

test("a denied attempt stands in the log of who tried, and is undone with nothing else", async () => {
  const { stranger } = parties;
  const what = { referralId: own.id, groups: ["identity"], ground: "client.look" };
  await noteRefusal(stranger, what, REFERRED);
  const { rows } = await run(
    database.admin,
    "select event, user_id, organisation_id from access_entry where event = 'refuse'",
  );
  const { userId, organisationId } = stranger;
  expect(rows).toEqual([{ event: "refuse", user_id: userId, organisation_id: organisationId }]);
});
