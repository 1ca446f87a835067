import { expect, test } from "vitest";

import { aClient, aReferral, partiesOf } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { changeClient, dropClient, openClient } from "./seal-client.server";
import { derive } from "~/db/derive.server";
import { askWithin, within } from "~/db/within.server";
import type { AReferral } from "~test/factories/referrals";

const database = aDatabase();

const opened = (referral: AReferral) =>
  askWithin(partiesOf(referral).worker, (tx) => openClient(tx, referral.id));

const asSender = <T>(referral: AReferral, work: Parameters<typeof derive<T>>[0]) =>
  derive(async (tx) => {
    await within(tx, partiesOf(referral).worker);
    return work(tx);
  });

/** As whoever can write in the tables themselves. */
const sealedOf = async ({ id }: AReferral, field: string): Promise<Buffer> =>
  (
    await run(
      database.admin,
      "select sealed from client_field where referral_id = $1 and field = $2",
      [id, field],
    )
  ).rows[0].sealed;
const put = ({ id }: AReferral, field: string, sealed: Buffer) =>
  run(database.admin, "update client_field set sealed = $3 where referral_id = $1 and field = $2", [
    id,
    field,
    sealed,
  ]);

test("what was sealed opens for its sender", async () => {
  expect(await opened(await aReferral())).toEqual(aClient());
});

test("the rows hold nothing that can be read", async () => {
  const { id } = await aReferral();
  const fields = await run(
    database.admin,
    "select sealed from client_field where referral_id = $1",
    [id],
  );
  const keys = await run(database.admin, "select sealed from client_key where referral_id = $1", [
    id,
  ]);
  const rows = [...fields.rows, ...keys.rows].map(({ sealed }) =>
    Buffer.from(sealed).toString("latin1").toLowerCase(),
  );
  expect(rows).toHaveLength(8);
  for (const text of rows) expect(text).not.toMatch(/canary|vogelzang|4321|2014/);
});

test("the same words twice are other ciphertext", async () => {
  const [one, other] = [await aReferral(), await aReferral()];
  expect(await sealedOf(one, "name")).not.toEqual(await sealedOf(other, "name"));
  const before = await sealedOf(one, "name");
  await asSender(one, (tx) => changeClient(tx, one.id, aClient()));
  expect(await sealedOf(one, "name")).not.toEqual(before);
});

test("a field of another referral does not open", async () => {
  const [one, other] = [await aReferral(), await aReferral()];
  await put(one, "name", await sealedOf(other, "name"));
  await expect(opened(one)).rejects.toThrow();
});

test("a field in another column does not open", async () => {
  const one = await aReferral();
  await put(one, "contactName", await sealedOf(one, "name"));
  await expect(opened(one)).rejects.toThrow();
});

test("a key of another referral does not open", async () => {
  const [one, other] = [await aReferral(), await aReferral()];
  await run(
    database.admin,
    "update client_key set sealed = (select sealed from client_key where referral_id = $2) where referral_id = $1",
    [one.id, other.id],
  );
  await expect(opened(one)).rejects.toThrow();
});

test.each([0, 14, -1])("a field with a flipped bit at %i does not open", async (at) => {
  const one = await aReferral();
  const sealed = Buffer.from(await sealedOf(one, "name"));
  const place = at < 0 ? sealed.length + at : at;
  sealed[place] = sealed[place]! ^ 1;
  await put(one, "name", sealed);
  await expect(opened(one)).rejects.toThrow();
});

test("what stood there before a change cannot be put back", async () => {
  const one = await aReferral();
  const old = await sealedOf(one, "phone");
  await asSender(one, (tx) => changeClient(tx, one.id, aClient({ phone: "0229 123456" })));
  expect(await opened(one)).toMatchObject({ phone: "0229 123456" });
  await put(one, "phone", old);
  await expect(opened(one)).rejects.toThrow();
});

test("a field that was taken away is noticed", async () => {
  const one = await aReferral();
  await run(
    database.admin,
    "delete from client_field where referral_id = $1 and field = 'remark'",
    [one.id],
  );
  await expect(opened(one)).rejects.toThrow("misses a field");
});

test("what was dropped is nowhere, and opens for nobody", async () => {
  const one = await aReferral();
  await asSender(one, (tx) => dropClient(tx, one.id));
  expect(await opened(one)).toBeNull();
  for (const table of ["client_field", "client_key"])
    expect(
      (await run(database.admin, `select 1 from ${table} where referral_id = $1`, [one.id])).rows,
    ).toEqual([]);
});
