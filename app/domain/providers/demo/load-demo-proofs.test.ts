import { expect, test } from "vitest";

import { anActor } from "~test/factories/actors";
import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearch } from "~test/setup/meilisearch";

import { loadDemoProofs } from "./load-demo-proofs.server";
import { prisma } from "~/db/client.server";
import { readFile } from "~/db/files/stored-files.server";
import { theSystem } from "~/domain/accounts/public";
import { pdfFault } from "~/files/pdf-content.server";

aDatabase();
aMeilisearch();

test("the providers of the demo handed in proofs, once; some are over and some are missing", async () => {
  const now = new Date();
  await openDemoWindow({}, now);
  const began = performance.now();
  const outcome = await loadDemoProofs(theSystem("demo"), now);
  expect(performance.now() - began).toBeLessThan(15_000);
  const count = outcome.ok ? outcome.value : 0;
  const applicants = await prisma().applicant.count();
  expect(count).toBeGreaterThan(applicants * 7);
  expect(count).toBeLessThan(applicants * 9);
  expect(await prisma().proof.count({ where: { validUntil: { lt: now } } })).toBeGreaterThan(0);
  expect(await prisma().proof.count({ where: { fileId: null, seenBy: null } })).toBe(0);
  const { id } = await prisma().storedFile.findFirstOrThrow();
  const { value } = await readFile(id).next();
  expect(pdfFault(value as Buffer)).toBeNull();
  expect(await loadDemoProofs(theSystem("demo"), now)).toEqual({ ok: true, value: 0 });
  const manager = anActor(["provider-manager"]);
  await expect(loadDemoProofs(manager)).rejects.toThrow("Not allowed");
}, 60_000);
