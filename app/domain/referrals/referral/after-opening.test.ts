import { expect, test } from "vitest";

import { aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { onTheWay, BASIS, seen } from "~test/factories/on-the-way";
import { aClient } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { answerReferral } from "./answer-referral.server";
import { deliverHelp } from "./deliver-help.server";
import { getReferral } from "./get-referral.server";
import { openReferral } from "./open-referral.server";
import { recordBasis } from "./record-basis.server";
import { standingYesesBeside } from "./standing-yeses.server";
import { tendReferrals } from "./tend-referrals.server";
import { withdrawConsent } from "./withdraw-consent.server";
import { workOnReferral } from "./work-on-referral.server";
import { theSystem } from "~/domain/accounts/public";
import { dayNumber } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);
const { sender, receiver, chosen, accepted, opened, stateOf, requestStates } = onTheWay(
  people,
  database,
);
const at = (day: string) => new Date(`${day}T10:00:00+01:00`);
const on = dayNumber;

test("I8: price is no reason for a no; a late no is on its own grounds, and shuts who it is for good", async () => {
  const id = await opened();
  const no = (code: string | null) =>
    answerReferral(
      receiver(),
      { id, answer: { move: "return", code, text: "", whoCan: "" } },
      ASKED,
    );
  for (const code of ["price", "full", null])
    expect(await no(code)).toMatchObject({ refusals: [{ code: "referral.no-such-reason" }] });
  await seen(receiver(), id, "supplier");
  expect(await no("known-conflict")).toMatchObject({ ok: true });
  await expect(seen(receiver(), id, "supplier")).rejects.toThrow("Missing");
  expect(await seen(sender(), id, "sender")).toMatchObject({
    client: aClient(),
  });
});

test("withdrawn before it was opened, the yes is free again for whoever comes next", async () => {
  const first = await aRequest({ by: people.worker, state: "answered" });
  const made = await chosen({ requestId: first.id, needId: first.needId });
  const id = made.ok ? made.value.id : "";
  const act = { move: "withdraw" as const };
  expect(await workOnReferral(sender(), { id, act }, ASKED)).toMatchObject({ ok: true });
  expect(await requestStates(first.needId)).toEqual(["answered"]);
  expect(await chosen({ requestId: first.id, needId: first.needId })).toMatchObject({ ok: true });
});

test("after a no the others who said yes are named, to be chosen without typing anew", async () => {
  const first = await aRequest({ by: people.worker, state: "answered" });
  await aRequest({ by: people.worker, needId: first.needId, offer: "o2", state: "answered" });
  const { id: needId } = { id: first.needId };
  const made = await chosen({ needId, requestId: null, offerPlaceId: first.offerPlaceId });
  const id = made.ok ? made.value.id : "";
  const no = { move: "decline" as const, code: "known-conflict", text: "", whoCan: "De Wilgen" };
  expect(await answerReferral(receiver(), { id, answer: no }, ASKED)).toMatchObject({ ok: true });
  expect(await standingYesesBeside(sender(), id, ASKED)).toHaveLength(2);
});

test("help is planned, starts and ends with a reason and what came of each goal", async () => {
  const id = await opened();
  const plan = { move: "schedule" as const, on: on("2026-12-01"), supplierRef: "K-7" };
  expect(await deliverHelp(receiver(), { id, delivery: plan }, ASKED)).toMatchObject({ ok: true });
  const start = { move: "start" as const, on: on("2026-12-01"), supplierRef: "" };
  expect(await deliverHelp(receiver(), { id, delivery: start }, ASKED)).toMatchObject({
    refusals: [{ code: "referral.day-is-to-come", field: "dag" }],
  });
  expect(await deliverHelp(receiver(), { id, delivery: start }, at("2026-12-02"))).toMatchObject({
    ok: true,
  });
  const end = {
    ...{ move: "end" as const, on: on("2027-03-01"), reason: "goals-reached" },
    ...{ outcomes: { develop: "partly" as const }, supplierRef: "" },
  };
  expect(await deliverHelp(receiver(), { id, delivery: end }, at("2027-03-01"))).toMatchObject({
    ok: true,
  });
  const { referral } = await getReferral(sender(), { id, side: "sender" }, at("2027-03-01"));
  expect(referral).toMatchObject({
    state: "ended",
    supplierRef: "K-7",
    endReason: "goals-reached",
  });
  expect(referral.outcomes).toEqual({ develop: "partly" });
});

test("a yes that ran out lapses where both see it, once; and whoever is late is told once a day", async () => {
  const id = await accepted();
  await tendReferrals(theSystem("referrals"), at("2026-12-20"));
  expect(await stateOf(id)).toBe("offered");
  const told = async () =>
    (await run(database.admin, "select kind from notification where kind = 'referral-late'")).rows
      .length;
  const once = await told();
  await tendReferrals(theSystem("referrals"), at("2026-12-20"));
  expect(await told()).toBe(once);
});

test("words between the sides name nobody", async () => {
  const id = await accepted();
  const act = { move: "answer" as const, text: "Bel mevrouw Jansen" };
  expect(await workOnReferral(sender(), { id, act }, ASKED)).toMatchObject({
    refusals: [{ code: "referral.names-a-person", field: "tekst" }],
  });
});

test("whoever takes consent back shuts what was not taken over, at once, and the evidence stays", async () => {
  const { id: requestId, needId } = await aRequest({ by: people.worker, state: "answered" });
  await run(database.admin, `update need set route = 'gp' where id = '${needId}'`);
  const made = await chosen({ requestId, needId });
  const id = made.ok ? made.value.id : "";
  const given = { purpose: "identity" as const, giver: "parents" as const };
  const said = {
    ...BASIS,
    id,
    consents: [given],
    how: "spoken" as const,
    givenOn: on("2026-11-26"),
  };
  expect(await recordBasis(sender(), said, ASKED)).toMatchObject({ ok: true });
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  // Whoever is seventeen agrees itself, whatever the band said.
  const older = { ...sent, client: aClient({ birthDate: "2009-05-01" }) };
  expect(await openReferral(sender(), older, ASKED)).toMatchObject({
    refusals: [{ code: "referral.consent-missing", details: { givers: "youth" } }],
  });
  await recordBasis(sender(), said, ASKED);
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({ ok: true });
  await seen(receiver(), id, "supplier");
  expect(await withdrawConsent(sender(), { id }, ASKED)).toMatchObject({ ok: true });
  await expect(seen(receiver(), id, "supplier")).rejects.toThrow("Missing");
  expect(await withdrawConsent(sender(), { id }, ASKED)).toMatchObject({
    refusals: [{ conflict: true }],
  });
  const { rows } = await run(
    database.admin,
    `select count(*)::int as given, count(withdrawn_at)::int as back from consent
     where referral_id = '${id}'`,
  );
  expect(rows).toEqual([{ given: 2, back: 2 }]);
});

test("what a supplier said yes to stays as it was while a referral is under way", async () => {
  const made = await chosen();
  const id = made.ok ? made.value.id : "";
  const { referral } = await getReferral(sender(), { id, side: "sender" }, ASKED);
  await run(database.admin, `update need set law = 'wmo' where id = '${referral.needId}'`);
  await recordBasis(sender(), { id, ...BASIS }, ASKED);
  await run(database.admin, `update need set law = 'jeugdwet' where id = '${referral.needId}'`);
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({
    refusals: [{ code: "referral.basis-changed" }],
  });
  await recordBasis(sender(), { id, ...BASIS }, ASKED);
  expect(
    await openReferral(sender(), { ...sent, senderRef: "mw. J. de Vries" }, ASKED),
  ).toMatchObject({ refusals: [{ code: "referral.names-a-person", field: "kenmerk" }] });
  for (const wrong of [{ type: "nooit" }, { intensity: "heel-veel" }])
    expect(await openReferral(sender(), { ...sent, ...wrong }, ASKED)).toMatchObject({ ok: false });
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({ ok: true });
});

test("after a late no the next yes can be chosen, and a yes that lapsed and was declined frees it too", async () => {
  const first = await aRequest({ by: people.worker, state: "answered" });
  const made = await chosen({ requestId: first.id, needId: first.needId });
  const id = made.ok ? made.value.id : "";
  await tendReferrals(theSystem("referrals"), at("2026-12-20"));
  const no = { code: "known-conflict", text: "", whoCan: "" };
  const declined = { id, answer: { move: "decline" as const, ...no } };
  expect(await answerReferral(receiver(), declined, at("2026-12-21"))).toMatchObject({ ok: true });
  const second = await aRequest({
    ...{ by: people.worker, needId: first.needId, offer: "o2", state: "answered" },
    holdsUntil: "2027-01-10",
  });
  const next = await chosen({ requestId: second.id, needId: first.needId }, at("2026-12-21"));
  expect(next).toMatchObject({ ok: true });
});
