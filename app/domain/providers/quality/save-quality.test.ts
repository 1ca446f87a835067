import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { aManagerOf, anActor, anEditorOf } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { judgeMark } from "./judge-mark.server";
import { listOwnQuality } from "./list-own-quality.server";
import { saveFigure } from "./save-figure.server";
import { saveMark } from "./save-mark.server";

aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let supplierId: string;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  ({ id: supplierId } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } }));
});

const figure = {
  ...{ indicator: "ind-uitval", period: "2025", numerator: 1, denominator: 4 },
  ...{ method: "Registratie", narrative: "Een mens stopte eerder." },
};

test("under the minimum n no figure is shown, and what was stated before is kept in the trail", async () => {
  const manager = aManagerOf(supplierId);
  expect(await saveFigure(manager, figure, now)).toEqual({ ok: true, value: null });
  const [own] = (await listOwnQuality(manager, now)).figures;
  expect(own).toMatchObject({ numerator: 1, denominator: 4 });
  expect(own!.shown).toMatchObject({ percentage: null, n: null, narrative: figure.narrative });
  const trail = await db.auditEntry.findFirstOrThrow({ where: { action: "quality.save" } });
  expect(trail.details).toMatchObject({ before: { numerator: 3 }, after: { numerator: 1 } });
  const announced = await db.outboxMessage.findFirst({ orderBy: { id: "desc" } });
  const offers = await db.offer.findMany({ where: { supplierId } });
  expect(announced?.payload).toEqual({ offerIds: offers.map(({ id }) => id), supplierId });
});

test("an editor tells the story of a figure and changes no figure", async () => {
  const told = { ...figure, numerator: 4, narrative: "Zij verhuisde." };
  expect(await saveFigure(anEditorOf(supplierId), told, now)).toMatchObject({ ok: true });
  const stored = await db.qualityFigure.findFirst({ where: { supplierId } });
  expect(stored).toMatchObject({ numerator: 1, narrative: "Zij verhuisde." });
  const other = { ...figure, period: "2026" };
  await expect(saveFigure(anEditorOf(supplierId), other, now)).rejects.toThrow("Missing: figure");
});

test("a mark that is changed has to be verified again", async () => {
  const mark = await db.mark.findFirstOrThrow({ where: { supplierId } });
  await judgeMark(
    anActor(["quality-officer"]),
    { id: mark.id, state: "verified", reason: "" },
    now,
  );
  const { mark: name, number } = mark;
  const stated = { mark: name, number, issuer: "Keurhuis", validUntil: "2028-01-31" };
  expect(await saveMark(aManagerOf(supplierId), stated)).toMatchObject({ ok: true });
  expect((await listOwnQuality(aManagerOf(supplierId), now)).marks).toMatchObject([
    { state: "unverified", validUntil: "2028-01-31" },
  ]);
  await expect(saveMark(anEditorOf(supplierId), stated)).rejects.toThrow("Not allowed");
  expect(await saveMark(aManagerOf(supplierId), { ...stated, issuer: "" })).toMatchObject({
    refusals: [{ code: "mark.no-text", field: "issuer" }],
  });
});
