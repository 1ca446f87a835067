import { expect, test } from "vitest";

import { postgresEngine } from "./engine.server";
import { removeDocuments, writeDocuments } from "./projection.server";
import type { SearchDocument } from "../document";
import { anyQuery } from "../query";
import { derive, sqlOf } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { someDocuments, TODAY } from "~test/factories/documents";
import { aDatabase } from "~test/setup/database";

aDatabase();

const [first] = someDocuments(11, 1);
const document: SearchDocument = {
  ...{ ...first!, scopeFrom: 0, scopeTo: TODAY + 9 },
  ...{ supplierName: "Stichting", terms: [], placeNames: [], plain: "", professional: "" },
};

const write = (one: SearchDocument, change: bigint) =>
  derive((tx) => writeDocuments(sqlOf(tx), [{ document: one, digest: `d${change}`, change }]));
const find = async (text: string) =>
  (await postgresEngine(askSql).find({ ...anyQuery(TODAY), text })).total;

test("a document that is written again replaces itself, with its words", async () => {
  await write({ ...document, title: "Logeerhuis" }, 1n);
  expect([await find("logeerhuis"), await find("zorgboerderij")]).toEqual([1, 0]);
  await write({ ...document, title: "Zorgboerderij" }, 2n);
  expect([await find("logeerhuis"), await find("zorgboerderij")]).toEqual([0, 1]);
  const row = await db.searchDocument.findUnique({ where: { id: document.id } });
  expect(row).toMatchObject({ change: 2n, digest: "d2", isRemoved: false });
});

test("a part of a compound, a plural and two words written as one are understood", async () => {
  await write({ ...document, title: "Zorgboerderijen voor rustige jongens" }, 3n);
  expect(await find("boerderij")).toBe(1);
  expect(await find("jongen")).toBe(1);
  expect(await find("rustigejongens")).toBe(1);
  expect(await find("zorg boerderijen")).toBe(1);
  expect(await find("zorgboederij")).toBe(1);
});

test("a removed document is not found, leaves a tombstone without content, and can return", async () => {
  await write(document, 4n);
  await derive((tx) => removeDocuments(sqlOf(tx), [document.id], 5n));
  expect(await find("")).toBe(0);
  const row = await db.searchDocument.findUnique({ where: { id: document.id } });
  expect(row).toMatchObject({ change: 5n, isRemoved: true, document: {} });
  await write(document, 6n);
  expect(await find("")).toBe(1);
});
