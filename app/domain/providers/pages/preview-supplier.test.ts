import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { aManagerOf, anActor, anEditorOf } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { getPage } from "./get-page.server";
import type { SupplierFields } from "./page";
import { previewOffer } from "./preview-offer.server";
import { previewSupplier } from "./preview-supplier.server";
import { saveDraft } from "./save-draft.server";
import { getSupplier } from "../supplier/get-supplier.server";

const handle = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let editor: Actor;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  const { id } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  editor = anEditorOf(id);
});

test("the preview is the window's own page, with the draft's words in it", async () => {
  const shown = await getSupplier("de-zilte-kreek", now);
  expect(await previewSupplier(editor, now)).toEqual({
    ...{ supplier: shown, isDraft: false, isPaused: false },
  });
  const { fields, revision } = await getPage(editor, "", now);
  const draft = { ...(fields as SupplierFields), descriptionPlain: "Nieuw.", phone: null };
  await saveDraft(editor, { offerCode: "", revision, fields: draft }, now);
  expect(await previewSupplier(editor, now)).toEqual({
    supplier: { ...shown, plain: "Nieuw.", phone: null },
    ...{ isDraft: true, isPaused: false },
  });
  expect((await getSupplier("de-zilte-kreek", now)).plain).toBe(shown.plain);
});

test("a paused page is previewed by its own people, and by nobody else", async () => {
  await run(handle.admin, "update supplier set page = 'paused' where code = 'p001'");
  expect(await previewSupplier(editor, now)).toMatchObject({ isPaused: true });
  await expect(previewSupplier(anActor(["region-admin"]), now)).rejects.toThrow("Not allowed");
  const other = await db.supplier.findFirstOrThrow({ where: { code: "p002" } });
  const { supplier } = await previewSupplier(aManagerOf(other.id), now);
  expect(supplier.code).toBe("p002");
});

test("the preview of an offer carries what its supplier measured, without an outcome", async () => {
  expect((await previewOffer(editor, "o1", now)).measured).toEqual([
    { indicator: "ind-uitval", period: "2025", n: 60 },
  ]);
});
