import { expect, test } from "vitest";

import { anActor } from "~test/factories/actors";
import { openDemoWindow } from "~test/factories/demo-window";
import { aDatabase } from "~test/setup/database";
import { aMeilisearch } from "~test/setup/meilisearch";

import { loadDemoHistory } from "./load-demo-history.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { getWaitingHistory } from "~/domain/providers/public.server";
import { computeDocuments } from "~/domain/search/indexing/project-offers.server";

aDatabase();
aMeilisearch();

test("the demo has a past of a year, which changes nothing on the window", async () => {
  const now = new Date();
  await openDemoWindow({}, now);
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
