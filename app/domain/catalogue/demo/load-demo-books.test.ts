import { expect, test } from "vitest";

import { anAccount } from "~test/factories/accounts";
import { anActor } from "~test/factories/actors";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { regionFile, REGIONS, theRegion } from "~test/factories/region";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { loadDemoBooks } from "./load-demo-books.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";

const database = aDatabase();

test.each(REGIONS)("the demo of %s has texts in every state, made once", async (id) => {
  for (const table of [
    "book_text",
    "indicator_definition",
    "membership",
    "supplier",
    "region_version",
  ])
    await run(database.admin, `delete from ${table}`);
  await saveRegion(aRegisterRegion());
  const now = new Date();
  await importRegisters(theSystem("import"), aRegisterFolder(), { now });
  const suppliers = await db.supplier.findMany({ where: { kind: "provider" } });
  for (const { id: supplierId } of suppliers)
    await anAccount({ roles: ["provider-editor"], kind: "provider", supplierId });
  await run(database.admin, "delete from region_version");
  await saveRegion(theRegion(regionFile(id)));

  const system = theSystem("demo");
  expect(await loadDemoBooks(system, now)).toMatchObject({ ok: true, value: 4 });
  expect(await loadDemoBooks(system, now)).toMatchObject({ ok: true, value: 0 });
  const texts = await db.bookText.findMany({ include: { comments: true } });
  expect(texts.map(({ state }) => state).toSorted()).toEqual(["draft", "final", "open", "open"]);
  expect(texts.flatMap(({ comments }) => comments)).toHaveLength(3);
  const services = await db.preliminaryService.findMany();
  expect(services.every(({ checkedOn }) => checkedOn !== null)).toBe(true);
  await expect(loadDemoBooks(anActor(["region-admin"]), now)).rejects.toThrow("Not allowed");
});
