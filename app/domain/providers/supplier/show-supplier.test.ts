import { beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { theEditorOf, theManagerOf } from "~test/factories/own-waits";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { getOwnWindow, pauseSupplier, showSupplier } from "./show-supplier.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { getSupplier } from "~/domain/providers/public.server";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();
const now = new Date("2026-11-25T10:00:00Z");

beforeEach(async () => {
  for (const table of ["membership", "supplier", "outbox_message"])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  expect(await importRegisters(theSystem("import"), aRegisterFolder(), { now })).toMatchObject({
    ok: true,
  });
  await run(
    database.admin,
    "update supplier set description_plain = 'Wij helpen.', phone = '0229 123456'",
  );
});

const documentsOf = async (code: string) => {
  const { id } = await db.offer.findUniqueOrThrow({ where: { code } });
  return derive((tx) => computeDocuments(tx, [id], now));
};

test("a supplier that pauses is shown nowhere, and is back when it says so", async () => {
  const manager = await theManagerOf("p001");
  const { slug } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
  expect((await documentsOf("o1")).filter(({ document }) => document)).not.toEqual([]);
  expect(await pauseSupplier(manager)).toMatchObject({ ok: true });
  await expect(getSupplier(slug, now)).rejects.toThrow("Missing: supplier");
  expect((await documentsOf("o1")).filter(({ document }) => document)).toEqual([]);
  expect(await getOwnWindow(manager, now)).toMatchObject({ state: "paused", refusals: [] });
  const message = await db.outboxMessage.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(message.type).toBe("offers.changed");
  expect(await showSupplier(manager, now)).toMatchObject({ ok: true });
  expect(await getSupplier(slug, now)).toMatchObject({ code: "p001" });
});

test("a move that is not in the table is a conflict, also the second of two at once", async () => {
  const manager = await theManagerOf("p001");
  const conflict = {
    ok: false,
    refusals: [{ code: "supplier-page.moved-already", conflict: true }],
  };
  expect(await showSupplier(manager, now)).toEqual(conflict);
  const both = await Promise.all([pauseSupplier(manager), pauseSupplier(manager)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual(conflict);
});

test("an empty page is not put in the window", async () => {
  const manager = await theManagerOf("p001");
  await pauseSupplier(manager);
  await run(
    database.admin,
    "update supplier set description_plain = '', phone = null, email = null",
  );
  expect(await showSupplier(manager, now)).toMatchObject({
    ok: false,
    refusals: [{ code: "page.missing", field: "descriptionPlain" }, { code: "page.unreachable" }],
  });
});

test("an editor sees how it stands and changes nothing", async () => {
  const editor = await theEditorOf("p001");
  expect(await getOwnWindow(editor, now)).toMatchObject({ state: "published", maySet: false });
  await expect(pauseSupplier(editor)).rejects.toThrow("Not allowed: page.publish");
  await expect(showSupplier(editor, now)).rejects.toThrow("Not allowed: page.publish");
});
