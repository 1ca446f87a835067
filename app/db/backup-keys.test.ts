import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";

import { APP_PASSWORD, APP_ROLE } from "~test/setup/app-role";
import { aClient, aReferral, type AReferral, partiesOf } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { databaseAddress, useDatabase } from "./address.server";
import { backUp, keysFileOf, restore } from "./backup.server";
import { disconnect } from "./client.server";
import { derive } from "./derive.server";
import { askWithin, within } from "./within.server";
import { dropClient, openClient } from "~/domain/referrals/identity/seal-client.server";

const source = aDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "etalage-keys-"));
const [older, newer] = [path.join(folder, "older.gz"), path.join(folder, "newer.gz")];
const made: string[] = [];
let kept: AReferral;
let wiped: AReferral;

beforeAll(async () => {
  kept = await aReferral({ state: "started" });
  wiped = await aReferral({ state: "withdrawn" });
  await backUp(source.admin, older);
  await derive(async (tx) => {
    await within(tx, partiesOf(wiped).worker);
    await dropClient(tx, wiped.id);
  });
  await aReferral();
  await backUp(source.admin, newer);
});

afterEach(async () => {
  for (const name of made.splice(0))
    await run(inject("adminUrl"), `drop database if exists ${name} with (force)`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Who it is about, as the sender reads it in a database that was filled from these files. */
async function readAfter(
  files: Parameters<typeof restore>[1],
  referral: AReferral,
): Promise<unknown> {
  const name = `etalage_${randomBytes(6).toString("hex")}`;
  await run(inject("adminUrl"), `create database ${name} template template0`);
  made.push(name);
  const admin = new URL(inject("adminUrl"));
  admin.pathname = `/${name}`;
  await restore(admin.href, files, APP_ROLE);
  const [app, before] = [new URL(admin.href), databaseAddress()];
  [app.username, app.password] = [APP_ROLE, APP_PASSWORD];
  await disconnect();
  useDatabase({ app: app.href, admin: admin.href });
  try {
    return await askWithin(partiesOf(referral).worker, (tx) => openClient(tx, referral.id));
  } finally {
    await disconnect();
    useDatabase(before);
  }
}

test("the keys of clients are in no backup but in the file beside it", () => {
  const text = (file: string) => gunzipSync(readFileSync(file)).toString("latin1");
  expect(text(older)).toContain('"table":"client_field"');
  expect(text(older)).not.toContain("client_key");
  expect(text(keysFileOf(older))).toContain('{"table":"client_key"');
  expect(text(keysFileOf(older))).not.toContain("client_field");
  expect(text(older)).not.toMatch(/canary/i);
});

test("with the keys of its own moment everything opens again", async () => {
  expect(await readAfter({ file: older }, kept)).toEqual(aClient());
});

test("who was wiped since cannot be read from an older backup with the newer keys; others can", async () => {
  const files = { file: older, keysFile: keysFileOf(newer) };
  expect(await readAfter(files, wiped)).toBeNull();
  expect(await readAfter(files, kept)).toEqual(aClient());
});

test("without keys a backup is restored, and what it holds of clients stays closed", async () => {
  const files = { file: older, keysFile: path.join(folder, "none") };
  expect(existsSync(files.keysFile)).toBe(false);
  expect(await readAfter(files, kept)).toBeNull();
});

test("a damaged file of keys is refused, and nothing is restored", async () => {
  await expect(
    readAfter({ file: older, keysFile: path.resolve("package.json") }, kept),
  ).rejects.toThrow("is not a whole backup");
});
