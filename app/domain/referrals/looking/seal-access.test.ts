import { beforeEach, expect, test } from "vitest";

import { anActor } from "~test/factories/actors";
import { REFERRED } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { sealAccess, verifyAccess } from "./seal-access.server";
import { askWithin } from "~/db/within.server";
import { noteLook } from "~/db/look.server";
import { theSystem } from "~/domain/accounts/public";
import { Denied } from "~/domain/kernel/denied";

const database = aDatabase();
const system = theSystem("access-seals");
const LATER = new Date(REFERRED.getTime() + 60 * 60_000);
const [one, other] = [anActor(["access-worker"]), anActor(["provider-manager"])];

const each = (act: string) =>
  ["access_entry", "access_seal"].map(
    (table) => `alter table ${table} ${act} trigger append_only;`,
  );

/** As the owner of the database, who can take the locks off. */
const tamper = (statement: string) =>
  run(database.admin, [...each("disable"), statement, ";", ...each("enable")].join(" "));

async function looks(actor: typeof one, count: number, now = REFERRED): Promise<bigint[]> {
  return askWithin(actor, async (tx) => {
    for (let i = 0; i < count; i++) {
      const what = { event: "look", referralId: null, groups: [`g${i}`], ground: "client.look" };
      await noteLook(tx, actor, { what: { ...what, event: "look" }, now });
    }
    const rows = await tx.accessEntry.findMany({ orderBy: { id: "asc" } });
    return rows.map(({ id }) => id);
  });
}

beforeEach(() => tamper("delete from access_seal; delete from access_entry"));

test("a log that nobody touched is whole, sealed in one go or in parts", async () => {
  await looks(one, 3);
  await looks(other, 2);
  expect(await sealAccess(system, LATER)).toBe(5);
  expect(await sealAccess(system, LATER)).toBe(0);
  await looks(one, 2);
  expect(await sealAccess(system, LATER)).toBe(2);
  expect(await verifyAccess(system)).toEqual([]);
});

test("what is so new that an earlier entry could still come in waits", async () => {
  await looks(one, 1, new Date(LATER.getTime() - 60_000));
  expect(await sealAccess(system, LATER)).toBe(0);
});

test("two who seal at once make one chain", async () => {
  await looks(one, 20);
  await Promise.all([1, 2, 3, 4].map(() => sealAccess(system, LATER)));
  expect(await verifyAccess(system)).toEqual([]);
  const { rows } = await run(database.admin, "select count(*)::int as count from access_seal");
  expect(rows).toEqual([{ count: 20 }]);
});

test("one changed byte is named by its entry", async () => {
  const ids = await looks(one, 4);
  await looks(other, 2);
  await sealAccess(system, LATER);
  await tamper(`update access_entry set ground = 'client.lool' where id = ${ids[2]}`);
  const { organisationId } = one;
  expect(await verifyAccess(system)).toEqual([
    { organisationId, entryId: ids[2], kind: "changed" },
  ]);
});

test.each([
  ["its entry", "access_entry", "id", "removed"],
  ["its seal", "access_seal", "entry_id", "added"],
])("a line that lost %s is named", async (_, table, column, kind) => {
  const ids = await looks(one, 4);
  await sealAccess(system, LATER);
  await tamper(`delete from ${table} where ${column} = ${ids[1]}`);
  expect(await verifyAccess(system)).toMatchObject([{ entryId: ids[1], kind }]);
});

test("a line that lost both is named by the one after it", async () => {
  const ids = await looks(one, 4);
  await sealAccess(system, LATER);
  await tamper(
    `delete from access_seal where entry_id = ${ids[1]}; delete from access_entry where id = ${ids[1]}`,
  );
  expect(await verifyAccess(system)).toMatchObject([{ entryId: ids[2], kind: "changed" }]);
});

test("entries of one organisation moved to another are missed", async () => {
  const ids = await looks(one, 3);
  await sealAccess(system, LATER);
  await tamper(
    `update access_entry set organisation_id = '${other.organisationId}' where id = ${ids[0]}`,
  );
  expect(await verifyAccess(system)).toMatchObject([{ entryId: ids[0], kind: "removed" }]);
});

test("people do not seal", async () => {
  await expect(sealAccess(one, LATER)).rejects.toThrow(Denied);
  await expect(verifyAccess(one)).rejects.toThrow(Denied);
});
