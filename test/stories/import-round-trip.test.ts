import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { guarded } from "~/domain/catalogue/registers/guarded-cell";
import { exportRegisters, importRegisters } from "~/domain/combinations/public.server";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anOfferRow, aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { everything } from "~test/setup/everything";

const handle = aDatabase();
const now = new Date("2026-11-22T10:00:00Z");

beforeAll(() => saveRegion(aRegisterRegion()));

async function take(folder: string): Promise<void> {
  expect(await importRegisters(theSystem("import"), folder, { now })).toMatchObject({ ok: true });
}

async function give(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "export-"));
  await exportRegisters(folder);
  return folder;
}

function textOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}

test("what is exported is what was imported, to the letter", async () => {
  const folder = aRegisterFolder();
  await take(folder);
  expect(textOf(await give())).toEqual(textOf(folder));
});

test("an export taken in again changes nothing", async () => {
  const before = await everything(handle.admin);
  await take(await give());
  expect(await everything(handle.admin)).toEqual(before);
});

const anyText = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc
      .array(
        fc.constantFrom("=", "'", '"', ",", ";", "|", "\r", "\n", "\t", " ", "a", "é", "\uFEFF"),
      )
      .map((parts) => parts.join("")),
  )
  .filter((text) => !text.includes("\u0000"));

test("any text survives import and export", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 60, maxLength: 60 }), async (texts) => {
      // New codes each time: a text is settled against the one before it.
      const codes = texts.map((_, i) => `t${Date.now()}-${i}`);
      await take(
        aRegisterFolder({
          offers: texts.map((text, i) =>
            anOfferRow("p001", codes[i]!, {
              title: guarded(`${text} x`),
              description_plain: guarded(text),
            }),
          ),
          ...{ waiting_times: null, contacts: null, preliminary_services: null },
        }),
      );
      const stored = await db.offer.findMany({ where: { code: { in: codes } } });
      const byCode = new Map(stored.map((offer) => [offer.code, offer]));
      expect(codes.map((code) => byCode.get(code)?.descriptionPlain)).toEqual(texts);
      expect(codes.map((code) => byCode.get(code)?.title)).toEqual(
        texts.map((text) => `${text} x`),
      );
    }),
    { numRuns: 4 },
  );
  const before = await everything(handle.admin);
  const first = await give();
  await take(first);
  expect(await everything(handle.admin)).toEqual(before);
  expect(textOf(await give())).toEqual(textOf(first));
});
