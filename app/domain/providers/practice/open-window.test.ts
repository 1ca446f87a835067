import { beforeAll, expect, test } from "vitest";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { getOffer, getSupplier } from "~/domain/providers/public.server";
import { aManagerOf, anEditorOf } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";

import { getPractice } from "./get-practice.server";
import { openWindow } from "./open-window.server";

aDatabase();
const now = new Date("2026-11-25T10:00:00Z");
let supplierId: string;

beforeAll(async () => {
  await saveRegion(aRegisterRegion());
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  ({ id: supplierId } = await db.supplier.findFirstOrThrow({ where: { code: "p002" } }));
});

const offer = { n: 1, code: "o2", plain: "Wij helpen u thuis.", status: "open", weeks: "3" };
const sent = { phone: "0229 111222", email: "", plain: "Een kleine praktijk.", offers: [offer] };

test("the page is filled with what the register knows", async () => {
  expect(await getPractice(aManagerOf(supplierId), now)).toMatchObject({
    ...{ name: "Het Lage Land", profile: { phone: "+31229123456" }, others: 0 },
    offers: [{ code: "o2", title: "Hulp aan huis", status: "open", weeksToStart: 4 }],
  });
});

test("a wait that is wrong is said before anything is written", async () => {
  const wrong = { ...sent, offers: [{ ...offer, weeks: "veel" }] };
  expect(await openWindow(aManagerOf(supplierId), wrong, now)).toMatchObject({
    refusals: [{ code: "waiting-time.not-a-number", field: "weeks.1" }],
  });
  expect(await db.pageVersion.count()).toBe(0);
});

test("one press publishes contact, words and wait", async () => {
  expect(await openWindow(aManagerOf(supplierId), sent, now)).toEqual({ ok: true, value: null });

  const { slug } = await db.supplier.findUniqueOrThrow({ where: { id: supplierId } });
  expect(await getSupplier(slug, now)).toMatchObject({
    ...{ phone: "0229 111222", email: null, plain: "Een kleine praktijk." },
  });
  const shown = await getOffer("o2", now);
  expect(shown.plain).toBe("Wij helpen u thuis.");
  expect(shown.places).toMatchObject([
    { wait: { status: "open", weeksToStart: 3, asOf: "2026-11-25" } },
  ]);
});

test("an editor cannot open a window, and the offer of another is missing", async () => {
  await expect(openWindow(anEditorOf(supplierId), sent, now)).rejects.toThrow("Not allowed");
  const others = { ...sent, offers: [{ ...offer, code: "o1" }] };
  await expect(openWindow(aManagerOf(supplierId), others, now)).rejects.toThrow("Missing: offer");
});
