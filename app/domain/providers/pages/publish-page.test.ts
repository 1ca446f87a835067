import { beforeAll, beforeEach, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { getOffer } from "~/domain/providers/public.server";
import { aManagerOf, anEditorOf } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aContractRow, anOfferRow, aProviderRow, aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { EMPTY_OFFER, type OfferFields } from "./page";
import { discardDraft } from "./discard-draft.server";
import { keepTexts } from "./keep-texts.server";
import { publishedPage } from "./published-fields.server";
import { publishPage } from "./publish-page.server";
import { restoreVersion } from "./restore-version.server";
import { saveDraft } from "./save-draft.server";

const handle = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let manager: Actor;
let editor: Actor;

async function take(rows: Parameters<typeof aRegisterFolder>[0] = {}) {
  const outcome = await importRegisters(theSystem("import"), aRegisterFolder(rows), { now });
  expect(outcome).toMatchObject({ ok: true });
}

beforeAll(() => saveRegion(aRegisterRegion()));
beforeEach(async () => {
  await run(
    handle.admin,
    `truncate page_version; delete from contract;
     update offer set title = 'Begeleiding', description_plain = 'Wij komen bij u langs.'
       where code = 'o1'`,
  );
  await take();
  const { id } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  editor = { ...anEditorOf(id), userId: "redacteur" };
  manager = { ...aManagerOf(id), userId: "aanbieder" };
});

async function shown(code = "o1"): Promise<OfferFields> {
  const page = await publishedPage(db, { supplierId: editor.supplierIds[0]!, offerCode: code });
  return page!.fields as OfferFields;
}

async function save(more: Partial<OfferFields>, revision = 0, code = "o1") {
  const fields = { ...(code === "o1" ? await shown() : EMPTY_OFFER), ...more };
  return saveDraft(editor, { offerCode: code, revision, fields }, now);
}

const publish = (revision: number, offerCode = "o1") =>
  publishPage(manager, { offerCode, revision }, now);

test("a draft shows nothing until a manager publishes it, then the window and the trail have it", async () => {
  const saved = await save({ descriptionPlain: "Wij helpen u thuis." });
  expect(saved).toEqual({ ok: true, value: { revision: 2 } });
  expect((await getOffer("o1", now)).plain).toBe("Wij komen bij u langs.");

  expect(await publish(2)).toEqual({ ok: true, value: { revision: 3 } });

  expect((await getOffer("o1", now)).plain).toBe("Wij helpen u thuis.");
  const trail = await db.auditEntry.findMany({ where: { action: { startsWith: "page." } } });
  expect(trail.map(({ actor, action }) => [actor, action])).toEqual([
    ["redacteur", "page.save"],
    ["aanbieder", "page.publish"],
  ]);
  const announced = await db.outboxMessage.findFirst({ orderBy: { id: "desc" } });
  expect(announced?.type).toBe("offers.changed");
});

test("an editor may not publish", async () => {
  await save({ title: "Andere naam" });
  await expect(publishPage(editor, { offerCode: "o1", revision: 2 }, now)).rejects.toThrow(
    "Not allowed: page.publish",
  );
});

test("the offer of another supplier is as missing as one that nobody has", async () => {
  const fields = { ...EMPTY_OFFER, title: "Van een ander" };
  const attempt = (offerCode: string) => saveDraft(editor, { offerCode, revision: 0, fields }, now);
  await expect(attempt("o2")).rejects.toThrow("Missing: offer");
  await expect(attempt("o-bestaat-niet")).rejects.toThrow("Missing: offer");
});

test.each([
  ["contract.no-contract", [aContractRow("k2", "p002"), aContractRow("k3", "c01")]],
  ["contract.ended", [aContractRow("k1", "p001", { to: "2026-10-31" })]],
  ["contract.not-yet", [aContractRow("k1", "p001", { from: "2027-01-01" })]],
  ["contract.law", [aContractRow("k1", "p001", { law: "wmo" })]],
  ["contract.intensities", [aContractRow("k1", "p001", { intensities: "jw-midden" })]],
])("outside a contract in force nothing is published: %s", async (code, contracts) => {
  await run(handle.admin, "delete from contract");
  await take({ contracts });
  await save({ title: "Nieuwe naam" });

  expect(await publish(2)).toMatchObject({ ok: false, refusals: [{ code }] });
  expect((await shown()).title).toBe("Begeleiding");
});

test("what is unfinished can be kept but not published", async () => {
  await save({ title: "", municipalities: [], ageMin: 18, ageMax: 4 });
  const refused = await publish(2);
  expect(refused.ok ? [] : refused.refusals.map(({ code, field }) => [code, field])).toEqual([
    ["page.missing", "title"],
    ["page.missing", "municipalities"],
    ["page.ages-swapped", "ageMax"],
  ]);
});

test("what an import brings while a draft is open is not taken back by publishing it", async () => {
  await save({ title: "Onze titel" });
  await take({
    offers: [anOfferRow("p001", "o1", { locations: "l1", age_max: "21" })],
    waiting_times: null,
  });

  expect(await publish(2)).toEqual({ ok: true, value: { revision: 4 } });

  expect(await shown()).toMatchObject({ title: "Onze titel", ageMax: 21, places: ["l1"] });
});

test("an import keeps the text of the portal, and the supplier decides on the register's", async () => {
  await save({ descriptionPlain: "Onze tekst." });
  await publish(2);
  await take({
    offers: [anOfferRow("p001", "o1", { locations: "l1|l2", description_plain: "Van de regio." })],
  });
  expect((await shown()).descriptionPlain).toBe("Onze tekst.");

  const kept = await keepTexts(manager, { offerCode: "o1", revision: 3 }, now);

  expect(kept).toEqual({ ok: true, value: { revision: 4 } });
  const newest = await db.pageVersion.findFirstOrThrow({ orderBy: { revision: "desc" } });
  expect(newest).toMatchObject({
    act: "kept",
    importedTexts: { descriptionPlain: "Van de regio." },
  });
});

test("an earlier version comes back as a draft", async () => {
  await save({ title: "Tweede titel" });
  await publish(2);

  const restored = await restoreVersion(editor, { offerCode: "o1", revision: 3, from: 1 }, now);

  expect(restored).toEqual({ ok: true, value: { revision: 4 } });
  expect((await shown()).title).toBe("Tweede titel");
  await publish(4);
  expect((await shown()).title).toBe("Begeleiding");
});

test("a draft that is thrown away stays in the history", async () => {
  await save({ title: "Toch niet" });
  expect(await discardDraft(editor, { offerCode: "o1", revision: 2 }, now)).toMatchObject({
    ok: true,
  });
  expect(await publish(3)).toMatchObject({ refusals: [{ code: "page.nothing-to-publish" }] });
  const restored = await restoreVersion(editor, { offerCode: "o1", revision: 3, from: 2 }, now);
  expect(restored).toMatchObject({ ok: true });
});

test("the supplier's own page is kept and published the same way", async () => {
  const key = { supplierId: editor.supplierIds[0]!, offerCode: "" };
  const { fields } = (await publishedPage(db, key))!;
  const edited = { ...fields, phone: "0229 654321", descriptionPlain: "Wij zijn er voor u." };
  await saveDraft(editor, { offerCode: "", revision: 0, fields: edited }, now);
  await publish(2, "");
  expect((await publishedPage(db, key))!.fields).toEqual(edited);
  expect(aProviderRow("p001", "x")["phone"]).not.toBe(edited.phone);
});
