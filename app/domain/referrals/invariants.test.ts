/** Invariants of the domain that hold for needs, requests and referrals together (requirements 4.1). */
import { randomUUID } from "node:crypto";

import { beforeAll, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aNeed, aReferralRegion, ASKED } from "~test/factories/needs";
import { BASIS, CHOICE, onTheWay } from "~test/factories/on-the-way";
import { aClient } from "~test/factories/referrals";
import { referralColumns } from "~test/factories/referral-columns";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase, run } from "~test/setup/database";

import { listOptions } from "./matching/list-options.server";
import { getNeed } from "./needs/list-needs.server";
import { needForm, readNeed } from "./needs/need.form";
import { chooseSupplier } from "./referral/choose-supplier.server";
import { planForm } from "./plan/plan.form";
import { deliverHelp } from "./referral/deliver-help.server";
import { getReferral, listParts, type PaidPeriod } from "./referral/get-referral.server";
import { openReferral } from "./referral/open-referral.server";
import { recordBasis } from "./referral/record-basis.server";
import { choiceForm, receiverForm, senderForm } from "./referral/referral.form";
import { changeForAWhile } from "./running/change-intensity.server";
import { type GoingOn, goOn } from "./running/go-on.server";
import { requestAnswerForm } from "./requests/answer.form";
import { sendRequests } from "./requests/send-requests.server";
import { PERMISSIONS } from "~/domain/accounts/permissions";
import type { RegionConfig } from "~/domain/catalogue/public";
import { dayNumber } from "~/domain/kernel/day";
import { projectOffers } from "~/domain/search/indexing/project-offers.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";

const region = aRegisterRegion();
const [segment] = region.segments;
/** A segment that anybody may walk into, a tariff, and terms that pay it in two parts. */
const WITH_MONEY: Partial<RegionConfig> = {
  segments: [...region.segments, { ...segment!, code: "seg-a", name: "Vrij", access: "free" }],
  profiles: region.profiles.map((one) => ({ ...one, segments: ["seg-a", "seg-b"] })),
  arrangements: [
    {
      ...{ profile: "p01", intensity: "jw-licht", tariffCents: 10_000 },
      ...{ per: "trajectory" as const, from: "2026-01-01" },
    },
  ],
  paymentTerms: [
    {
      ...{ code: "herstel", name: "Herstel" },
      parts: [
        { share: "2/3", trigger: "start" },
        { share: "1/3", trigger: "plan-completed" },
      ],
    },
  ],
  referral: {
    ...region.referral!,
    endReasons: [
      { code: "goals-reached", name: "De doelen zijn gehaald", isAsPlanned: true },
      { code: "dropped-out", name: "Gestopt", isDropOut: true },
    ],
  },
};

const database = aDatabase();
const people = aReferralRegion(database, WITH_MONEY);
const { sender, receiver, accepted } = onTheWay(people, database);

beforeAll(async () => {
  const offers = await db.offer.findMany({ select: { id: true } });
  const ids = offers.map(({ id }) => id);
  await derive((tx) => projectOffers(tx, ids, ASKED));
});

/** From a yes to an opened referral, with the intensity and the terms that are given. */
async function opened(how: { intensity: string | null; type: string | null }, client = aClient()) {
  const id = await accepted();
  expect(await recordBasis(sender(), { id, ...BASIS }, ASKED)).toMatchObject({ ok: true });
  const outcome = await openReferral(sender(), { id, client, senderRef: "", ...how }, ASKED);
  return { id, outcome };
}

/** As the owner: whoever asks outside an organisation is told of none. */
async function referralsOf(needId: string): Promise<unknown[]> {
  return (await run(database.admin, "select id from referral where need_id = $1", [needId])).rows;
}

async function needOf(id: string): Promise<string> {
  const { rows } = await run(database.admin, "select need_id from referral where id = $1", [id]);
  return (rows[0] as { need_id: string }).need_id;
}

const DAY = "2026-11-26";
const deliver = (id: string, move: "start" | "end", reason: string | null = null) => {
  const at = { on: dayNumber(DAY), supplierRef: "" };
  const end = { move: "end" as const, ...at, reason, outcomes: {} };
  const delivery = move === "start" ? { move, ...at } : end;
  return deliverHelp(receiver(), { id, delivery }, ASKED);
};

test("I3: of one need one supplier at a time has the help, also for the database; then another may", async () => {
  const { id } = await opened({ intensity: "jw-licht", type: "herstel" });
  const needId = await needOf(id);
  const place = await db.offerPlace.findFirstOrThrow({ where: { offer: { code: "o2" } } });
  const another = () => {
    const direct = { ...CHOICE, needId, requestId: null, offerPlaceId: place.id };
    return chooseSupplier(sender(), { ...direct, formKey: randomUUID() }, ASKED);
  };
  expect(await another()).toMatchObject({
    refusals: [{ code: "referral.one-under-way", conflict: true }],
  });
  const copied = `insert into referral select (jsonb_populate_record(r, jsonb_build_object(
    'id', gen_random_uuid(), 'number', 900000, 'form_key', gen_random_uuid()))).* from referral r
    where id = '${id}'`;
  await expect(run(database.admin, copied)).rejects.toThrow("one_referral_under_way");
  expect(await deliver(id, "start")).toMatchObject({ ok: true });
  expect(await deliver(id, "end", "dropped-out")).toMatchObject({ ok: true });
  expect(await another()).not.toMatchObject({ refusals: [{ code: "referral.one-under-way" }] });
});

test("I2: to help that is free to use nobody is asked, and nobody is referred", async () => {
  const { id: needId } = await aNeed({ by: people.worker, profile: null });
  const place = await db.offerPlace.findFirstOrThrow({ where: { offer: { code: "o2" } } });
  const options = async () => {
    const need = await getNeed(sender(), needId, ASKED);
    return listOptions(sender(), { need, offers: ["o2"], most: 9 }, ASKED);
  };
  const offered = async () =>
    (await options()).options.some(({ offerPlaceId }) => offerPlaceId === place.id);
  expect(await offered()).toBe(true);

  const freely = { segment: "seg-a", intensities: [] };
  await derive((tx) => tx.offer.update({ where: { id: place.offerId }, data: freely }));
  await derive((tx) => tx.contract.updateMany({ data: { segment: null } }));
  await derive((tx) => projectOffers(tx, [place.offerId], ASKED));
  expect(await offered()).toBe(false);
  expect((await options()).unfit).toMatchObject([{ code: "o2", gate: "free" }]);
  expect(await sendRequests(sender(), { needId, offerPlaceIds: [place.id] }, ASKED)).toMatchObject({
    refusals: [{ code: "availability.not-possible" }],
  });
  const direct = { ...CHOICE, needId, requestId: null, offerPlaceId: place.id };
  const chosen = await chooseSupplier(sender(), { ...direct, formKey: randomUUID() }, ASKED);
  expect(chosen).toMatchObject({ refusals: [{ code: "referral.not-possible" }] });
  expect(await referralsOf(needId)).toEqual([]);
});

test("I8: help is opened and starts where no tariff is known, and nothing asks for a budget", async () => {
  const { id, outcome } = await opened({ intensity: "jw-zwaar", type: null });
  expect(outcome).toMatchObject({ ok: true });
  expect(await deliver(id, "start")).toMatchObject({ ok: true });
  expect(await listParts(receiver(), id)).toMatchObject([
    { tariffCents: null, per: null, parts: [] },
  ]);
  const fields = [choiceForm, ...senderForm.options, ...receiverForm.options].flatMap((form) =>
    Object.keys(form.shape),
  );
  expect(fields).toContain("doe");
  expect(
    fields.filter((name) => /prijs|tarief|bedrag|budget|price|amount|cents/i.test(name)),
  ).toEqual([]);
});

test("I9: the parts of what was agreed are the tariff, as they are kept", async () => {
  const { id } = await opened({ intensity: "jw-licht", type: "herstel" });
  const [{ tariffCents, parts }] = (await listParts(receiver(), id)) as [PaidPeriod];
  expect(tariffCents).toBe(10_000n);
  expect(parts.map(({ cents }) => cents)).toEqual([6_667n, 3_333n]);
});

test("I10: the start releases the first part, and only an end as planned the last", async () => {
  const released = async (id: string) =>
    (await listParts(receiver(), id)).flatMap(({ parts }) =>
      parts.map(({ releasedAt }) => releasedAt !== null),
    );
  for (const [reason, isLast] of [
    ["goals-reached", true],
    ["dropped-out", false],
  ] as const) {
    const { id } = await opened({ intensity: "jw-licht", type: "herstel" });
    expect(await released(id)).toEqual([false, false]);
    expect(await deliver(id, "start")).toMatchObject({ ok: true });
    expect(await released(id)).toEqual([true, false]);
    expect(await deliver(id, "end", reason)).toMatchObject({ ok: true });
    expect(await released(id)).toEqual([true, isLast]);
  }
});

test("I11: what the region has indicated every year goes on past it by a new indication only", async () => {
  const intensities = region.intensities.map((one) =>
    one.code === "jw-zwaar" ? { ...one, indicationMonths: 12 } : one,
  );
  await saveRegion({ ...region, ...WITH_MONEY, intensities });
  const { id } = await opened({ intensity: "jw-zwaar", type: null });
  expect(await deliver(id, "start")).toMatchObject({ ok: true });
  const last = dayNumber(DAY) + 364;
  const inYear = (days: number) => new Date(ASKED.getTime() + (364 + days) * 86_400_000);
  const seen = async (now: Date) =>
    (await getReferral(receiver(), { id, side: "supplier" }, now)).running!.standing?.to ?? null;
  expect([await seen(ASKED), await seen(inYear(0)), await seen(inYear(1))]).toEqual([
    ...[last, last, null],
  ]);

  const going = { id, intensity: "jw-zwaar", from: last + 1, to: last + 90 };
  const go = (how: "longer" | "new", more: Partial<GoingOn> = {}, now = inYear(-10)) =>
    goOn(sender(), { ...going, how, ...more }, now);
  for (const to of [last + 1, last + 365, null])
    for (const now of [ASKED, inYear(-10), inYear(10)])
      expect(await go("longer", { to }, now)).toMatchObject({
        refusals: [{ code: "indication.needs-a-new-one" }],
      });
  // Nor by one that takes the place of the former and lasts longer than a year, nor by a change for a while.
  expect(await go("new", { to: last + 367 })).toMatchObject({
    refusals: [{ code: "indication.longer-than-it-may" }],
  });
  const meanwhile = { id, intensity: "jw-licht", reason: "Even minder", from: last, to: last + 5 };
  expect(await changeForAWhile(sender(), meanwhile, inYear(-10))).toMatchObject({
    refusals: [{ code: "indication.past-its-end" }],
  });
  expect(await seen(inYear(1))).toBeNull();

  // It is recorded late, and holds from the day that it says.
  expect(await go("new", { to: null }, inYear(20))).toMatchObject({ ok: true });
  expect(await seen(inYear(1))).toBe(last + 366);
  expect(await go("longer", {}, inYear(21))).toMatchObject({ ok: false });
  // What happened is recorded, whatever was indicated.
  const end = { on: last + 900, reason: "goals-reached", outcomes: {}, supplierRef: "" };
  const delivery = { move: "end" as const, ...end };
  expect(await deliverHelp(receiver(), { id, delivery }, inYear(901))).toMatchObject({ ok: true });
  await saveRegion({ ...region, ...WITH_MONEY });
});

test("I12: what the municipality set under the Wmo is not decided otherwise when it is opened", async () => {
  const intensities = [
    ...region.intensities,
    ...["wmo-b", "wmo-c"].map((code, n) => ({ code, name: code, law: "wmo", order: n + 1 })),
  ];
  const intensitySetBy = { ...region.intensitySetBy, wmo: "municipality" as const };
  await saveRegion({ ...region, ...WITH_MONEY, intensities, intensitySetBy });
  const id = await accepted();
  await run(
    database.admin,
    `update need set law = 'wmo', age_band = '18-64', intensity = 'wmo-b' where id =
       (select need_id from referral where id = '${id}')`,
  );
  expect(await recordBasis(sender(), { id, ...BASIS }, ASKED)).toMatchObject({ ok: true });
  const sent = { id, client: aClient({ birthDate: "1990-05-01" }), type: null, senderRef: "" };
  for (const intensity of ["wmo-c", null])
    expect(await openReferral(sender(), { ...sent, intensity }, ASKED)).toMatchObject({
      refusals: [{ code: "referral.intensity-is-set" }],
    });
  const asSet = await openReferral(sender(), { ...sent, intensity: "wmo-b" }, ASKED);
  expect(asSet).toMatchObject({ ok: true });
  await saveRegion({ ...region, ...WITH_MONEY });
});

const COMPLEXITY = /complex/i;

test("I13: nobody who refers or delivers says how complex help is, and no other role ever may", async () => {
  const forms = [needForm, choiceForm, requestAnswerForm, ...senderForm.options];
  const shapes = [...forms, ...planForm.options, ...receiverForm.options].flatMap((form) =>
    Object.keys("shape" in form ? form.shape : {}),
  );
  expect(shapes.length).toBeGreaterThan(20);
  expect(shapes.filter((name) => COMPLEXITY.test(name))).toEqual([]);
  const kept = await referralColumns(database);
  expect(kept).toContain("need.profile");
  expect(kept.filter((name) => COMPLEXITY.test(name))).toEqual([]);
  // Once somebody decides it, that is the expert team alone.
  const decides = Object.entries(PERMISSIONS).filter(([permission]) => COMPLEXITY.test(permission));
  expect(
    decides.flatMap(([, roles]) => Object.keys(roles)).filter((role) => role !== "expert"),
  ).toEqual([]);
  // Sent all the same it goes nowhere.
  const sent = { wet: "jeugdwet", complexiteit: "hoog", complexity: "high" };
  expect(JSON.stringify(readNeed(needForm.parse(sent), region))).not.toMatch(/hoog|high/);
});
