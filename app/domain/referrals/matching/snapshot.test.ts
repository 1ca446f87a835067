import { randomUUID } from "node:crypto";

import fc from "fast-check";
import { expect, test } from "vitest";

import { aCandidate, AT, aWish, candidates, wishes } from "~test/factories/candidates";
import { aNeed, aReferralRegion, ASKED } from "~test/factories/needs";
import { CHOICE } from "~test/factories/on-the-way";
import { aDatabase, run } from "~test/setup/database";

import { listOptions } from "./list-options.server";
import { optionsOf } from "./match";
import { type MatchSnapshot, orderOf, snapshotOf } from "./snapshot";
import { wipeWords } from "../keeping/wipe-words.server";
import { closeNeed } from "../needs/close-need.server";
import { getNeed } from "../needs/list-needs.server";
import { chooseSupplier } from "../referral/choose-supplier.server";
import { sendRequests } from "../requests/send-requests.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { projectOffers } from "~/domain/search/indexing/project-offers.server";

const database = aDatabase();
const people = aReferralRegion(database);
const kept = (snapshot: MatchSnapshot) => JSON.parse(JSON.stringify(snapshot)) as MatchSnapshot;
const idsOf = (list: { supplierId: string; offerPlaceId: string }[]) =>
  list.map(({ supplierId, offerPlaceId }) => `${supplierId} ${offerPlaceId}`);

test("whatever the market and the need, the order comes again from the snapshot alone", () => {
  fc.assert(
    fc.property(candidates, wishes, (market, wish) => {
      const snapshot = kept(snapshotOf(market, wish, AT));
      expect(idsOf(orderOf(snapshot))).toEqual(idsOf(optionsOf(market, wish, AT)));
    }),
    { numRuns: 500 },
  );
});

test("of where somebody lives it holds no more than which supplier is nearer", () => {
  const market = [aCandidate(1), aCandidate(2, { lat: 52.7 }), aCandidate(3, { lat: 52.9 })];
  const from = (lat: number, lon: number) =>
    snapshotOf(market, aWish({ near: { lat, lon, municipality: "0405" } }), AT);
  expect(from(52.6, 5.06)).toEqual(from(52.63, 5.02));
  expect(from(52.6, 5.06)).not.toEqual(from(52.95, 5.06));
  expect(JSON.stringify(from(52.6, 5.06))).not.toMatch(/52\.|5\.0|km|lat/);
});

async function project(): Promise<void> {
  const offers = (await db.offer.findMany({ select: { id: true } })).map(({ id }) => id);
  await derive((tx) => projectOffers(tx, offers, ASKED));
}

test("the order that was shown is kept, with what came along from a list on top", async () => {
  await project();
  const { worker } = people;
  const { id: needId } = await aNeed({ by: worker });
  const need = await getNeed(worker.actor, needId, ASKED);
  const shown = await listOptions(worker.actor, { need, offers: ["o1"], most: 50 }, ASKED);
  const offerPlaceIds = [shown.options[0]!.offerPlaceId];
  await sendRequests(worker.actor, { needId, offerPlaceIds, offers: ["o1"] }, ASKED);
  const row = await db.matchSnapshot.findFirstOrThrow();
  const snapshot = row.snapshot as unknown as MatchSnapshot;
  expect(idsOf(orderOf(snapshot))).toEqual(idsOf(shown.options));
  expect(snapshot.places.some(({ isChosen }) => isChosen)).toBe(true);
});

test("P-40: it goes with the words of the need", async () => {
  await project();
  const { worker } = people;
  const { id: needId } = await aNeed({ by: worker });
  const need = await getNeed(worker.actor, needId, ASKED);
  const { options } = await listOptions(worker.actor, { need, offers: [], most: 1 }, ASKED);
  await sendRequests(worker.actor, { needId, offerPlaceIds: [options[0]!.offerPlaceId] }, ASKED);
  await closeNeed(worker.actor, { id: needId, reason: "found" }, ASKED);
  const after = (days: number) => new Date(ASKED.getTime() + days * 24 * 60 * 60_000);
  await wipeWords(theSystem("wipe"), after(29));
  expect(await db.matchSnapshot.count()).toBe(1);
  await wipeWords(theSystem("wipe"), after(31));
  expect(await db.matchSnapshot.count()).toBe(0);
});

// The last: what it does to the suppliers stays.
test("what was asked and referred to keeps its order, though the suppliers change", async () => {
  await project();
  const { worker } = people;
  const { id: needId } = await aNeed({ by: worker, postcode: "1621" });
  const need = await getNeed(worker.actor, needId, ASKED);
  const options = async () =>
    (await listOptions(worker.actor, { need, offers: [], most: 50 }, ASKED)).options;
  const then = idsOf(await options());
  expect(then.length).toBeGreaterThan(0);
  const offerPlaceIds = [then[0]!.split(" ")[1]!];
  expect(await sendRequests(worker.actor, { needId, offerPlaceIds }, ASKED)).toMatchObject({
    ok: true,
  });
  const chosen = { ...CHOICE, needId, requestId: null, offerPlaceId: offerPlaceIds[0]! };
  const referral = await chooseSupplier(worker.actor, { ...chosen, formKey: randomUUID() }, ASKED);
  expect(referral).toMatchObject({ ok: true });
  await run(database.admin, "update search_document set wait_status = 'full', wait_as_of = 99999");
  expect(await options()).toEqual([]);
  const rows = await db.matchSnapshot.findMany({ orderBy: { at: "asc" } });
  expect(rows.map(({ act }) => act).toSorted()).toEqual(["ask", "refer"]);
  for (const { snapshot } of rows) {
    expect(idsOf(orderOf(snapshot as unknown as MatchSnapshot))).toEqual(then);
    expect(JSON.stringify(snapshot)).not.toContain("1621");
  }
});
