/** What the demo region has besides its registers; one window serves both. */
import { beforeAll, expect, test } from "vitest";

import { anActor } from "~test/factories/actors";
import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearch } from "~test/setup/meilisearch";

import { loadDemoHistory } from "./load-demo-history.server";
import { loadDemoProofs } from "./load-demo-proofs.server";
import { prisma } from "~/db/client.server";
import { derive } from "~/db/derive.server";
import { readFile } from "~/db/files/stored-files.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { getWaitingHistory } from "~/domain/providers/public.server";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";
import { pdfFault } from "~/files/pdf-content.server";

aDatabase();
aMeilisearch();

const now = new Date();

beforeAll(() => openDemoWindow({}, now), 120_000);

test("the demo has a past of a year, which changes nothing on the window", async () => {
  const offers = (await db.offer.findMany({ select: { id: true } })).map(({ id }) => id);
  const digests = async () =>
    (await derive((tx) => computeDocuments(tx, offers, now))).map(({ id, digest }) => id + digest);
  const before = (await digests()).toSorted();
  const outcome = await loadDemoHistory(theSystem("demo"));
  expect(outcome.ok && outcome.value).toBeGreaterThan(2_000);
  expect((await digests()).toSorted()).toEqual(before);
  const { id } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  const editor = anActor(["provider-editor"], { supplierIds: [id] });
  const places = await db.offerPlace.findMany({ where: { offer: { supplierId: id } } });
  const histories = await Promise.all(places.map((place) => getWaitingHistory(editor, place.id)));
  const rich = histories.filter(
    ({ trend }) => trend.filter(({ weeks, mean }) => weeks !== null && mean !== null).length >= 10,
  );
  expect(rich.length).toBeGreaterThan(0);
  expect(() => loadDemoHistory(editor)).toThrow("Not allowed");
}, 60_000);

test("the providers of the demo handed in proofs, once; some are over and some are missing", async () => {
  const outcome = await loadDemoProofs(theSystem("demo"), now);
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
  await expect(loadDemoProofs(anActor(["provider-manager"]))).rejects.toThrow("Not allowed");
}, 60_000);
