import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { aManagerOf, anActor } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { anOfferRow, aProviderRow, aRegisterRegion, registerRows } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { listRegionTasks } from "./list-region-tasks.server";
import { getPage } from "../pages/get-page.server";
import { keepTexts } from "../pages/keep-texts.server";
import type { PageFields } from "../pages/page";
import { publishPage } from "../pages/publish-page.server";
import { saveDraft } from "../pages/save-draft.server";

aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let manager: Actor;

async function take(rows: Parameters<typeof aRegisterFolder>[0] = {}) {
  const outcome = await importRegisters(theSystem("import"), aRegisterFolder(rows), { now });
  expect(outcome).toMatchObject({ ok: true });
}

async function publish(offerCode: string, more: Partial<Record<string, string>>) {
  const { fields, revision } = await getPage(manager, offerCode, now);
  const draft = { ...fields, ...more } as PageFields;
  const saved = await saveDraft(manager, { offerCode, revision, fields: draft }, now);
  if (!saved.ok) throw new Error("not saved");
  const done = { offerCode, revision: saved.value.revision };
  expect(await publishPage(manager, done, now)).toMatchObject({ ok: true });
}

const told = async () => (await listRegionTasks(anActor(["contract-manager"]))).conflicts;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await take();
  const { id } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  manager = aManagerOf(id);
});

test("the region sees what a re-import brought other than profiles and offers say, until it is decided", async () => {
  await publish("", { descriptionPlain: "Wij schreven dit zelf." });
  await publish("o1", { descriptionProfessional: "Ook dit." });
  await take();
  expect(await told()).toEqual([]);

  const [, other] = registerRows().providers;
  const { offers } = registerRows();
  const anew = aProviderRow("p001", "De Zilte Kreek", { description_plain: "Van het register." });
  const professional = { description_professional: "Nieuw." };
  await take({
    providers: [anew, { ...other!, description_plain: "Ook nieuw, maar niemand schreef hier." }],
    offers: [anOfferRow("p001", "o1", { locations: "l1|l2", ...professional }), ...offers.slice(1)],
  });
  expect(await told()).toEqual([
    { supplier: "De Zilte Kreek", code: "p001", title: null, fields: ["descriptionPlain"] },
    {
      ...{ supplier: "De Zilte Kreek", code: "o1", title: "Begeleiding" },
      fields: ["descriptionProfessional"],
    },
  ]);

  const { revision } = await getPage(manager, "", now);
  expect(await keepTexts(manager, { offerCode: "", revision }, now)).toMatchObject({ ok: true });
  expect((await told()).map(({ code }) => code)).toEqual(["o1"]);
});
