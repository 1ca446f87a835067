import { randomUUID } from "node:crypto";

import { beforeEach, expect, test } from "vitest";

import { aReferralRegion, aNeed, ASKED } from "~test/factories/needs";
import { aClient } from "~test/factories/referrals";
import { aDatabase } from "~test/setup/database";

import { completeCrisis } from "./complete-crisis.server";
import { listCrisisHelp } from "./list-crisis-help.server";
import { type Crisis, recordCrisis } from "./record-crisis.server";
import { correctClient } from "../identity/correct-client.server";
import { listReferrals } from "../referral/list-referrals.server";
import { deliverHelp } from "../referral/deliver-help.server";
import { getReferral } from "../referral/get-referral.server";
import { tendReferrals } from "../referral/tend-referrals.server";
import { workOnReferral } from "../referral/work-on-referral.server";
import { showClient } from "../looking/show-client.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { dateOf, dayAt, dayNumber, type IsoDay } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database, {
  deliveryForms: [
    { code: "ambulant", name: "Crisishulp", urgent: true },
    { code: "oud", name: "Oude vorm", until: "2026-06-30" },
  ],
  contacts: [{ kind: "crisis", name: "Crisisdienst", phone: "0800 0000", hours: "dag en nacht" }],
});

const worker = () => people.worker.actor;
const HOORN = { municipality: "0405", law: "jeugdwet", ageBand: "12-15" };

/** Offer o2 of the second provider, given at home, is what the crisis help of this region is. */
async function aPlace(offer = "o2"): Promise<string> {
  const place = { endedOn: null, offer: { code: offer } };
  return (await db.offerPlace.findFirstOrThrow({ where: place })).id;
}

/** What the second provider said last of its wait. */
async function said(
  status: "open" | "full",
  weeksToStart: number | null,
  offer?: string,
): Promise<void> {
  const offerPlaceId = await aPlace(offer);
  const rest = { asOf: dateOf("2026-11-26"), source: "aanbieder", declaredBy: "test" };
  await derive((tx) =>
    tx.waitingDeclaration.create({ data: { offerPlaceId, status, weeksToStart, ...rest } }),
  );
}

beforeEach(async () => {
  await said("open", 0);
  await said("full", null, "o3");
});

async function aCrisis(more: Partial<Crisis> = {}): Promise<Crisis> {
  return {
    ...{ formKey: randomUUID(), offerPlaceId: await aPlace() },
    need: { municipality: "0405", ageBand: "12-15" },
    ...more,
  };
}

async function recorded(now = ASKED): Promise<string> {
  const made = await recordCrisis(worker(), await aCrisis(), now);
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.id;
}

const file = async (id: string, now = ASKED) =>
  (await getReferral(worker(), { id, side: "sender" }, now)).referral;
const on = (day: IsoDay) => new Date(`${day}T10:00:00+01:00`);
const FILLED = { client: aClient(), senderRef: "Z-9" };

test("the crisis line comes first, and then only who can begin now", async () => {
  const help = await listCrisisHelp(worker(), HOORN, ASKED);
  expect(help.numbers).toMatchObject([{ kind: "crisis", phone: "0800 0000" }]);
  // Of three offers o1 and o3 have a wait of weeks, or none that is known.
  expect(help.offers).toMatchObject([{ supplier: "Het Lage Land", phone: "+31229123456" }]);
  const elsewhere = { ...HOORN, municipality: "9999" };
  const older = { ...HOORN, law: null, ageBand: "18-64" };
  for (const wish of [elsewhere, older])
    expect((await listCrisisHelp(worker(), wish, ASKED)).offers).toEqual([]);
});

test("of a combination the number is that of who leads it", async () => {
  await said("open", 0, "o3");
  const { offers } = await listCrisisHelp(worker(), HOORN, ASKED);
  expect(offers.map(({ supplier, phone }) => [supplier, phone])).toEqual([
    ["Het Lage Land", "+31229123456"],
    ["Samen Verder", "+31229123456"],
  ]);
});

test.each([
  ["it is full", "full", null, "2026-11-26"],
  ["it takes a week", "open", 1, "2026-11-26"],
  ["it was said long ago", "open", 0, "2026-12-31"],
] as const)("who cannot begin now is not shown: %s", async (_, status, weeks, today) => {
  await said(status, weeks);
  const help = await listCrisisHelp(worker(), HOORN, on(today));
  expect(help.offers).toEqual([]);
  expect(help.numbers).toHaveLength(1);
});

test("what was settled by telephone is open at once: no round, no basis to ask, nobody's permission", async () => {
  const id = await recorded();
  const referral = await file(id);
  expect(referral).toMatchObject({
    ...{ state: "opened", openedAt: ASKED, crisisAt: ASKED, chooser: "crisis", requestId: null },
    ...{ basis: "jw-access", ownerId: worker().userId, completedAt: null },
    need: { urgency: "now", law: "jeugdwet", ageBand: "12-15", profile: null },
  });
  const acts = (await getReferral(worker(), { id, side: "sender" }, ASKED)).events;
  expect(acts.map(({ act }) => act)).toEqual(["crisis"]);
  expect(await db.trajectory.count({ where: { referralId: id } })).toBe(1);
});

test("a doctor needs nobody's permission either, though that is the basis of the route", async () => {
  const made = await recordCrisis(people.doctor.actor, await aCrisis(), ASKED);
  expect(made).toMatchObject({ ok: true });
  const id = made.ok ? made.value.id : "";
  expect(await completeCrisis(people.doctor.actor, { id, ...FILLED }, ASKED)).toMatchObject({
    ok: true,
  });
});

test.each([
  ["the next day", "2026-11-26", "2026-11-27"],
  ["on Friday: Monday", "2026-11-27", "2026-11-30"],
  ["on Saturday: Monday", "2026-11-28", "2026-11-30"],
] as const)("it is filled in within one workday: %s", async (_, today, by) => {
  const { completeBy, dueOn } = await file(await recorded(on(today)));
  expect([completeBy, dueOn].map((day) => day && dayNumber(day))).toEqual([
    ...[dayAt(on(by)), dayAt(on(by))],
  ]);
});

test("that stays due while the supplier begins, is shown as late, and its owner is told once", async () => {
  const id = await recorded();
  const start = { move: "start" as const, on: dayAt(ASKED), supplierRef: "" };
  expect(await deliverHelp(people.other.actor, { id, delivery: start }, ASKED)).toMatchObject({
    ok: true,
  });
  const late = on("2026-11-30");
  const { lines } = await listReferrals(worker(), "sender", {
    ...{ filter: { state: "open", mine: true, page: 1 }, now: late },
  });
  expect(lines).toMatchObject([{ id, state: "started", dueOn: "2026-11-27", isLate: true }]);
  await tendReferrals(theSystem("referrals"), late);
  await tendReferrals(theSystem("referrals"), late);
  const told = await db.notification.findMany({ where: { kind: "referral-late" } });
  expect(told.map(({ userId }) => userId)).toEqual([worker().userId]);
});

test("the supplier reads who it is once it was filled in, and then the usual day is due", async () => {
  const id = await recorded();
  const look = () =>
    showClient(people.other.actor, { referralId: id, side: "supplier", event: "look" }, ASKED);
  expect((await look()).client).toBeNull();
  expect(await completeCrisis(worker(), { id, ...FILLED }, ASKED)).toMatchObject({ ok: true });
  expect((await look()).client).toEqual(aClient());
  const referral = await file(id);
  expect(referral).toMatchObject({ completedAt: ASKED, senderRef: "Z-9" });
  // Five workdays to plan the first talk.
  expect(dayNumber(referral.dueOn!)).toBe(dayAt(on("2026-12-03")));
  expect(await completeCrisis(worker(), { id, ...FILLED }, ASKED)).toMatchObject({
    refusals: [{ code: "referral.moved-already", conflict: true }],
  });
});

test("what is wrong with it is said, and nothing is kept of it", async () => {
  const id = await recorded();
  const client = aClient({ name: "", birthDate: "geen" });
  expect(await completeCrisis(worker(), { id, client, senderRef: "" }, ASKED)).toMatchObject({
    refusals: [{ field: "name" }, { field: "birthDate" }],
  });
  expect((await file(id)).completedAt).toBeNull();
  const referral = { referralId: id, version: 1, client: aClient() };
  await expect(correctClient(worker(), referral, ASKED)).rejects.toThrow("Missing: referral");
});

test("after it was taken back nothing is owed any more", async () => {
  const id = await recorded();
  const act = { move: "withdraw" as const };
  expect(await workOnReferral(worker(), { id, act }, ASKED)).toMatchObject({ ok: true });
  expect((await file(id)).dueOn).toBeNull();
  expect(await completeCrisis(worker(), { id, ...FILLED }, ASKED)).toMatchObject({ ok: false });
});

test("a need that was written before is used, once, however often the form is sent", async () => {
  const { id } = await aNeed({ by: people.worker, urgency: "now", profile: "p01" });
  const crisis = await aCrisis({ need: { id } });
  const made = await Promise.all(
    Array.from({ length: 5 }, () => recordCrisis(worker(), crisis, ASKED)),
  );
  expect(new Set(made.map((one) => (one.ok ? one.value.id : one.refusals[0]!.code))).size).toBe(1);
  const again = await recordCrisis(worker(), await aCrisis({ need: { id } }), ASKED);
  expect(again).toMatchObject({ refusals: [{ code: "referral.one-under-way" }] });
});

test("only help for a crisis is opened so, and never without saying whose", async () => {
  for (const offerPlaceId of [null, "x", randomUUID()])
    expect(await recordCrisis(worker(), await aCrisis({ offerPlaceId }), ASKED)).toMatchObject({
      refusals: [{ code: "crisis.no-supplier", field: "plek" }],
    });
  const noAge = { municipality: null, ageBand: null };
  expect(await recordCrisis(worker(), await aCrisis({ need: noAge }), ASKED)).toMatchObject({
    refusals: [{ code: "need.no-age", field: "ageBand" }],
  });
});

test("the need of another team, and whoever refers nobody, open nothing", async () => {
  const { id } = await aNeed({ by: people.doctor, urgency: "now" });
  const crisis = await aCrisis({ need: { id } });
  await expect(recordCrisis(worker(), crisis, ASKED)).rejects.toThrow("Missing: need");
  for (const { actor } of [people.manager, people.desk])
    await expect(recordCrisis(actor, await aCrisis(), ASKED)).rejects.toThrow("referral.keep");
});
