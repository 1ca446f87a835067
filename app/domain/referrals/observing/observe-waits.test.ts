import { randomUUID } from "node:crypto";

import { beforeEach, expect, test } from "vitest";

import { saveRegion, aRegion } from "~test/factories/a-region";
import { aReferral, partiesOf, type AReferral } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { observeWaits } from "./observe-waits.server";
import { endPause, recordPause } from "./record-pause.server";
import { derive } from "~/db/derive.server";
import { deliver } from "~/db/outbox.server";
import { db } from "~/db/read.server";
import { askWithin, within } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, dayNumber, isoDay } from "~/domain/kernel/day";
import { keepObservedWaits } from "~/domain/providers/public.server";

const database = aDatabase();
const NOW = new Date("2026-11-26T10:00:00+01:00");
const TODAY = dayNumber("2026-11-26");
const job = theSystem("observed-waits");

beforeEach(async () => {
  await saveRegion(aRegion({ observed: { months: 6, fewest: 5 } }));
  for (const table of ["need", "observed_wait", "other_road", "outbox_message", "audit_entry"])
    await run(database.admin, `delete from ${table}`);
});

async function observed() {
  await observeWaits(job, NOW);
  await deliver({ "waits.observed": [keepObservedWaits], "offers.changed": [] });
  return db.observedWait.findMany();
}

/** Sent so many days ago; started after `days` of them, or still waiting. */
async function sent(daysAgo: number, days: number | null, supplierId: string): Promise<AReferral> {
  const at = new Date(NOW.getTime() - daysAgo * 86_400_000);
  const startedOn = days === null ? null : isoDay(TODAY - daysAgo + days);
  const state = days === null ? ("scheduled" as const) : ("started" as const);
  const made = await aReferral({ supplierId, state, startedOn, changedAt: at, client: null });
  await entry(made.id, "offer", at);
  return made;
}

const entry = (referralId: string, act: string, at: Date) =>
  derive(async (tx) => {
    await within(tx, job);
    await tx.referralEntry.create({ data: { referralId, at, by: "x", side: "sender", act } });
  });

const aSupplier = async () => (await aReferral({ client: null, state: "declined" })).supplierId;

test("started and still waiting are worked out per offer at a place, and told to the index", async () => {
  const supplierId = await aSupplier();
  for (const days of [30, 33, 40]) await sent(100, days, supplierId);
  expect(await observed()).toEqual([]);
  await sent(100, 50, supplierId);
  const { offerPlaceId } = await sent(100, null, supplierId);
  expect(await observed()).toEqual([
    {
      ...{ offerPlaceId, weeks: 6, isAtLeast: false, count: 5, months: 6 },
      observedOn: dateOf(TODAY),
    },
  ]);
  const offer = await db.offerPlace.findUniqueOrThrow({ where: { id: offerPlaceId } });
  const told = await db.outboxMessage.findMany({ where: { type: "offers.changed" } });
  expect(told.map(({ payload }) => payload)).toEqual([{ offerIds: [offer.offerId] }]);
});

test("what is no longer enough is no longer shown, and what stays the same is told once", async () => {
  const supplierId = await aSupplier();
  for (const days of [30, 33, 40, 41]) await sent(100, days, supplierId);
  const { needId } = await sent(100, 42, supplierId);
  expect(await observed()).toHaveLength(1);
  expect(await observed()).toHaveLength(1);
  await run(database.admin, `delete from need where id = '${needId}'`);
  expect(await observed()).toEqual([]);
  expect(await db.outboxMessage.count({ where: { type: "offers.changed" } })).toBe(2);
});

test("below the minimum nothing leaves the area of referrals, not even a number", async () => {
  const supplierId = await aSupplier();
  for (const days of [30, 33, 40, 50]) await sent(100, days, supplierId);
  await observeWaits(job, NOW);
  const [message] = await db.outboxMessage.findMany({ where: { type: "waits.observed" } });
  expect(message!.payload).toEqual({ on: "2026-11-26", waits: [] });
  const [trace] = await db.auditEntry.findMany({ where: { action: "waits.observe" } });
  expect(trace!.details).toEqual({ places: 0 });
});

test("a refusal, a crisis and what was never sent are no wait; who left counts until then", async () => {
  const supplierId = await aSupplier();
  for (const days of [30, 30, 30, 30]) await sent(100, days, supplierId);
  const at = new Date(NOW.getTime() - 90 * 86_400_000);
  for (const [state, act] of [
    ["declined", "offer"],
    ["started", "crisis"],
  ] as const) {
    const made = await aReferral({ supplierId, state, changedAt: at, client: null });
    await entry(made.id, act, at);
  }
  await aReferral({ supplierId, state: "draft", client: null });
  expect(await observed()).toEqual([]);
  const gone = await aReferral({ supplierId, state: "withdrawn", changedAt: at, client: null });
  await entry(gone.id, "offer", at);
  await entry(gone.id, "withdraw", new Date(at.getTime() + 86_400_000));
  expect(await observed()).toMatchObject([{ count: 5, weeks: 5 }]);
});

test("days that the client asked for are recorded by whoever receives, and are no wait", async () => {
  const supplierId = await aSupplier();
  for (let n = 0; n < 4; n++) await sent(80, 70, supplierId);
  const late = await sent(80, null, supplierId);
  const { manager, worker, strangeManager } = partiesOf(late);
  const days = (from: string, to: string | null) => ({
    ...{ id: late.id, from: dayNumber(from), to: to === null ? null : dayNumber(to) },
  });
  const pause = (from: string, to: string | null) => recordPause(manager, days(from, to), NOW);
  const codeOf = (code: string) => ({ ok: false, refusals: [{ code }] });
  expect(await pause("2026-08-01", null)).toMatchObject(codeOf("wait.before-received"));
  expect(await pause("2026-11-27", null)).toMatchObject(codeOf("wait.day-is-to-come"));
  expect(await pause("2026-11-20", "2026-11-19")).toMatchObject(
    codeOf("wait.ends-before-it-starts"),
  );
  expect(await pause("2026-09-20", null)).toMatchObject({ ok: true });
  expect(await pause("2026-10-20", "2026-10-21")).toMatchObject(codeOf("wait.pauses-overlap"));
  await expect(recordPause(worker, days("2026-11-20", null), NOW)).rejects.toThrow("Not allowed");
  await expect(recordPause(strangeManager, days("2026-11-20", null), NOW)).rejects.toThrow(
    "Missing",
  );
  const ended = await endPause(manager, { id: late.id, on: TODAY - 1 }, NOW);
  expect(ended).toMatchObject({ ok: true });
  expect(await endPause(manager, { id: late.id, on: TODAY }, NOW)).toMatchObject(
    codeOf("wait.no-pause"),
  );
  const seen = await askWithin(strangeManager, (tx) => tx.waitPause.count());
  expect([seen, await askWithin(manager, (tx) => tx.waitPause.count())]).toEqual([0, 1]);
  const acts = await db.auditEntry.findMany({ where: { subject: `referral/${late.id}` } });
  expect(acts.map(({ action }) => action)).toEqual(["referral.pause", "referral.resume"]);
});

test("a client that had the help wait makes the median shorter by those days", async () => {
  const supplierId = await aSupplier();
  const made: AReferral[] = [];
  for (let n = 0; n < 5; n++) made.push(await sent(100, 70, supplierId));
  expect(await observed()).toMatchObject([{ weeks: 10 }]);
  await derive(async (tx) => {
    await within(tx, job);
    for (const { id: referralId } of made)
      await tx.waitPause.create({
        data: {
          ...{ id: randomUUID(), referralId, reason: "client", fromOn: dateOf(TODAY - 90) },
          ...{ toOn: dateOf(TODAY - 70), recordedBy: "x", recordedAt: NOW },
        },
      });
  });
  expect(await observed()).toMatchObject([{ weeks: 7 }]);
});

test("nobody but the house works it out", async () => {
  const { manager } = partiesOf(await aReferral());
  await expect(observeWaits(manager, NOW)).rejects.toThrow("Not allowed: waits.observe");
});
