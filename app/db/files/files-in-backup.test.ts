import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { expect, inject, onTestFinished, test } from "vitest";

import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";

import { HOUSE_KEYS, openPart } from "./file-key.server";
import { storeFile } from "./stored-files.server";
import { backUp, restore } from "~/db/backup.server";

const source = aDatabase();

async function anEmptyDatabase(): Promise<string> {
  const name = `etalage_${randomBytes(6).toString("hex")}`;
  await run(inject("adminUrl"), `create database ${name} template template0`);
  onTestFinished(
    async () => void (await run(inject("adminUrl"), `drop database ${name} with (force)`)),
  );
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

test("a file that was handed in is in the backup, unreadable, and whole when it is restored", async () => {
  const content = Buffer.from("Verklaring van Jan de Vries. ".repeat(20_000));
  async function* pieces() {
    yield content;
  }
  const facts = { name: "brief.pdf", mediaType: "application/pdf", storedBy: "somebody" };
  const { id } = await storeFile(facts, pieces());
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const backup = path.join(folder, "whole.gz");
  await backUp(source.admin, backup);
  expect(gunzipSync(readFileSync(backup)).includes("Jan de Vries")).toBe(false);

  const target = await anEmptyDatabase();
  const manifest = await restore(target, { file: backup }, APP_ROLE);
  expect(manifest["stored_file_part"]?.rows).toBe(3);
  const files = await run(target, "select key, bytes from stored_file where id = $1", [id]);
  const [file] = files.rows as { key: string; bytes: number }[];
  const key = HOUSE_KEYS.find(id, file!.key);
  const parts = await run(target, "select number, content from stored_file_part order by number");
  const opened = (parts.rows as { number: number; content: Buffer }[]).map((part) =>
    openPart(key, { fileId: id, number: part.number }, part.content),
  );
  expect(Buffer.concat(opened).equals(content)).toBe(true);
  expect(file!.bytes).toBe(content.length);
});
