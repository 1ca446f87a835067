import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";

import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";

import { aDatabase, run } from "~test/setup/database";
import { APP_ROLE } from "~test/setup/app-role";

import { readBackupFile } from "./backup-file.server";
import { backUp, restore } from "./backup.server";

const source = aDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "etalage-backup-"));
const file = path.join(folder, "whole.gz");
const made: string[] = [];

/** What text can do to a line-based format. */
const NASTY =
  "tab\t, line\nbreak, return\r, back\\slash, \\N, \\., dot \u2028, quote ' \" and null-ish";

beforeAll(async () => {
  const insert =
    "insert into contact (municipality_code, kind, name, phone) values ($1, $2, $3, $4)";
  await run(source.admin, insert, ["0405", "access", NASTY, null]);
  await run(source.admin, insert, ["0405", "adviser", "", ""]);
  for (const subject of ["a", "b", "c"])
    await run(
      source.admin,
      "insert into audit_entry (actor, action, subject, details) values ('system:test', 'x', $1, $2)",
      [subject, JSON.stringify({ text: NASTY })],
    );
  await run(source.admin, "select nextval('search_change'), nextval('search_change')");
  await backUp(source.admin, file);
});

afterEach(async () => {
  for (const name of made.splice(0))
    await run(inject("adminUrl"), `drop database if exists ${name} with (force)`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database in which nothing was made yet. */
async function anEmptyDatabase(): Promise<string> {
  const name = `etalage_${randomBytes(6).toString("hex")}`;
  await run(inject("adminUrl"), `create database ${name} template template0`);
  made.push(name);
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function column(url: string, statement: string): Promise<unknown[]> {
  return (await run(url, statement)).rows.flatMap((row: object) => Object.values(row));
}

test("what is restored is what was backed up, to the letter", async () => {
  const target = await anEmptyDatabase();
  const manifest = await restore(target, { file }, APP_ROLE);
  expect(manifest["audit_entry"]?.rows).toBe(3);
  expect(await column(target, "select name from contact order by name desc")).toEqual([NASTY, ""]);
  const again = path.join(folder, "again.gz");
  expect(await backUp(target, again)).toEqual(manifest);
});

test("numbers go on where they were, and history still cannot be rewritten", async () => {
  const target = await anEmptyDatabase();
  await restore(target, { file }, APP_ROLE);
  expect(await column(target, "select nextval('search_change')::int")).toEqual([3]);
  const insert =
    "insert into audit_entry (actor, action, subject) values ('system:test', 'x', 'd') returning id::int";
  expect(await column(target, insert)).toEqual([4]);
  await expect(run(target, "update audit_entry set actor = 'x'")).rejects.toThrow("append-only");
  const count = (url: string) =>
    column(
      url,
      "select count(*)::int from pg_constraint where connamespace = 'public'::regnamespace",
    );
  expect(await count(target)).toEqual(await count(source.admin));
});

test("a file with one changed byte is refused, and nothing is made", async () => {
  const bytes = readFileSync(file);
  const damaged = path.join(folder, "damaged.gz");
  const target = await anEmptyDatabase();
  // The last is of the checksum; the bits that fill up the byte before it say nothing.
  for (const place of [0.1, 0.5, 0.9, 1].map((share) => Math.floor((bytes.length - 8) * share))) {
    const copy = Buffer.from(bytes);
    copy[place] = (copy[place] ?? 0) ^ 1;
    writeFileSync(damaged, copy);
    await expect(restore(target, { file: damaged }, APP_ROLE)).rejects.toThrow(
      "is not a whole backup",
    );
  }
  writeFileSync(damaged, bytes.subarray(0, bytes.length / 2));
  await expect(restore(target, { file: damaged }, APP_ROLE)).rejects.toThrow(
    "is not a whole backup",
  );
  expect(await column(target, "select relname from pg_class where relname = 'contact'")).toEqual(
    [],
  );
});

test("what is wrong at its start is refused, also when all the rest was read meanwhile", async () => {
  const strange = path.join(folder, "strange.gz");
  writeFileSync(strange, Buffer.concat([readFileSync(file), gzipSync("a line\n".repeat(100_000))]));
  const afterAWhile = async () => {
    await pause(200);
    throw new Error("there is no such table");
  };
  await expect(readBackupFile(strange, afterAWhile)).rejects.toThrow("is not a whole backup");
});

test("a database that holds rows is refused and keeps them", async () => {
  const before = await column(source.admin, "select count(*)::int from audit_entry");
  await expect(restore(source.admin, { file }, APP_ROLE)).rejects.toThrow("into an empty database");
  expect(await column(source.admin, "select count(*)::int from audit_entry")).toEqual(before);
});

test("a backup replaces no file", async () => {
  await expect(backUp(source.admin, file)).rejects.toThrow("exists already");
});
