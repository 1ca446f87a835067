/** A provider's own place, from the form to both engines and out again. */
import { afterAll, beforeAll, expect, test } from "vitest";

import { aManagerOf } from "~test/factories/actors";
import { aRegion, saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { aMeilisearchInUse } from "~test/setup/meilisearch";

import { db } from "~/db/read.server";
import { askSql } from "~/db/sql.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt } from "~/domain/kernel/day";
import type { OfferFields } from "~/domain/providers/public";
import {
  addPlace,
  changePlace,
  endPlace,
  getPage,
  getSupplier,
  publishPage,
  saveDraft,
} from "~/domain/providers/public.server";
import { INDEX } from "~/domain/search/engine.server";
import { checkIndex } from "~/domain/search/indexing/check-index.server";
import { startWorker, type Worker } from "~/jobs/worker.server";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";
import { anyQuery } from "~search/query";

aDatabase();
const meilisearch = aMeilisearchInUse();
const now = new Date();
let worker: Worker;
let manager: Actor;

beforeAll(async () => {
  const postcodes = [{ postcode: "1601", municipality: "0388", lat: 52.71, lon: 5.29 }];
  await saveRegion({ ...aRegisterRegion(), postcodes: [...aRegion().postcodes, ...postcodes] });
  const outcome = await importRegisters(theSystem("import"), aRegisterFolder());
  expect(outcome).toMatchObject({ ok: true });
  const { id } = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  manager = aManagerOf(id);
  worker = startWorker();
}, 60_000);
afterAll(() => worker.stop());

/** How many places of the offer each engine finds around Enkhuizen, and what they are called. */
async function around() {
  await worker.settled();
  const { url, key } = meilisearch;
  const engines = [
    meilisearchEngine({ url, key, indexUid: INDEX, timeoutMs: 5_000 }),
    postgresEngine(askSql),
  ];
  const near = { lat: 52.71, lon: 5.29, municipality: "0388", radiusKm: 3 };
  const answers = engines.map((engine) => engine.find({ ...anyQuery(dayAt(now)), near }));
  return (await Promise.all(answers)).map(({ hits }) =>
    hits.flatMap(({ document }) => document.card.place?.name ?? []),
  );
}

const address = { street: "Dijk", houseNumber: "2", postcode: "1601 AA", city: "Enkhuizen" };

test("a new place is found once an offer is published there, by its new name, and not after it ends", async () => {
  await addPlace(manager, { name: "De Sluis", ...address }, now);
  expect(await around()).toEqual([[], []]);

  const page = await getPage(manager, "o1", now);
  const fields = { ...(page.fields as OfferFields), places: ["l1", "n1"] };
  const draft = await saveDraft(manager, { offerCode: "o1", revision: page.revision, fields }, now);
  if (!draft.ok) throw new Error("not saved");
  const { revision } = draft.value;
  expect(await publishPage(manager, { offerCode: "o1", revision }, now)).toMatchObject({
    ok: true,
  });
  expect(await around()).toEqual([["De Sluis"], ["De Sluis"]]);

  await changePlace(manager, { code: "n1", name: "Het Gemaal", ...address }, now);
  expect(await around()).toEqual([["Het Gemaal"], ["Het Gemaal"]]);

  expect(await endPlace(manager, "n1", now)).toMatchObject({ ok: true });
  expect(await around()).toEqual([[], []]);
  expect(await checkIndex()).toEqual([]);
  const { offers } = await getSupplier("de-zilte-kreek", now);
  expect(JSON.stringify(offers)).not.toContain("Het Gemaal");
}, 60_000);
