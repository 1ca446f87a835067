import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { aReferralRegion, aNeed, aRequest, ASKED } from "~test/factories/needs";
import { onTheWay } from "~test/factories/on-the-way";
import { aDatabase, run } from "~test/setup/database";

import { recordCrisis } from "../crisis/record-crisis.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

const database = aDatabase();
const people = aReferralRegion(database, {
  deliveryForms: [
    { code: "ambulant", name: "Ambulante hulp" },
    { code: "oud", name: "Oude vorm", until: "2026-06-30" },
    { code: "crisis", name: "Crisishulp", urgent: true },
  ],
});
const { chosen } = onTheWay(people, database);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const placeOf = async (code: string) =>
  (await db.offerPlace.findFirstOrThrow({ where: { offer: { code } } })).id;

test("a choice that meets the end waits for it, and sends nobody to a combination that has ended", async () => {
  const asked = await aRequest({ by: people.worker, offer: "o3", state: "answered" });
  const { id: needId } = await aNeed({ by: people.worker });
  const ending = derive(async (tx) => {
    await tx.combination.updateMany({ data: { state: "ended" } });
    await pause(700);
  });
  await pause(200);
  const ways = [
    { requestId: asked.id, needId: asked.needId, formKey: randomUUID() },
    { requestId: null, needId, offerPlaceId: await placeOf("o3"), formKey: randomUUID() },
  ];
  const [onYes, direct] = await Promise.all(ways.map((way) => chosen(way)));
  await ending;
  const refusals = [{ code: "referral.combination-ended", conflict: true }];
  expect(onYes).toMatchObject({ ok: false, refusals });
  expect(direct).toMatchObject({ ok: false, refusals });
  const state = "select state from availability_request where id = $1";
  expect((await run(database.admin, state, [asked.id])).rows).toEqual([{ state: "answered" }]);
  // Nor in a crisis.
  await run(database.admin, "update offer set delivery_form = 'crisis' where code = 'o3'");
  const known = { municipality: "0405", ageBand: "12-15" };
  const crisis = { formKey: randomUUID(), need: known, offerPlaceId: await placeOf("o3") };
  expect(await recordCrisis(people.worker.actor, crisis, ASKED)).toMatchObject({
    refusals: [{ code: "crisis.no-supplier" }],
  });
  await run(database.admin, "update combination set state = 'published'");
  const again = await chosen({ ...ways[0], formKey: randomUUID() });
  expect(again).toMatchObject({ ok: true });
  const first = await recordCrisis(people.worker.actor, crisis, ASKED);
  expect(first).toMatchObject({ ok: true });
});
