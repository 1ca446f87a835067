import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { aNeed, aReferralRegion, aRequest, ASKED } from "~test/factories/needs";
import { aClient } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { answerReferral } from "./answer-referral.server";
import { type Chosen, chooseSupplier } from "./choose-supplier.server";
import { deliverHelp } from "./deliver-help.server";
import { getReferral, listParts } from "./get-referral.server";
import { showClient } from "../looking/show-client.server";
import { openReferral } from "./open-referral.server";
import { recordBasis, type RecordedBasis } from "./record-basis.server";
import { standingYesesBeside } from "./standing-yeses.server";
import { tendReferrals } from "./tend-referrals.server";
import { workOnReferral } from "./work-on-referral.server";
import { type Actor, theSystem } from "~/domain/accounts/public";
import { dayNumber } from "~/domain/kernel/day";

const database = aDatabase();
const people = aReferralRegion(database);
const sender = () => people.worker.actor;
const receiver = () => people.manager.actor;
const at = (day: string) => new Date(`${day}T10:00:00+01:00`);
const on = dayNumber;

const CHOICE = {
  ...{ chooser: "resident" as const, reason: "", advisedBy: "access", options: ["o1", "o2"] },
};

async function chosen(more: Partial<Chosen> = {}, now = ASKED) {
  const request =
    more.requestId === undefined ? await aRequest({ by: people.worker, state: "answered" }) : null;
  const sent = {
    ...{ ...CHOICE, needId: request?.needId ?? "", requestId: request?.id ?? null },
    ...{ offerPlaceId: null, formKey: randomUUID(), ...more },
  };
  return chooseSupplier(sender(), sent, now);
}

async function accepted(): Promise<string> {
  const outcome = await chosen();
  if (!outcome.ok) throw new Error(outcome.refusals[0]!.code);
  return outcome.value.id;
}

const BASIS: Omit<RecordedBasis, "id"> = {
  ...{ consents: [], how: null, givenOn: null, obstacle: null, obstacleNote: "" },
};

async function opened(client = aClient()): Promise<string> {
  const id = await accepted();
  expect(await recordBasis(sender(), { id, ...BASIS }, ASKED)).toMatchObject({ ok: true });
  const sent = { id, client, type: null, intensity: null, senderRef: "Z-1" };
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({ ok: true });
  return id;
}

const seen = (actor: Actor, referralId: string, side: "sender" | "supplier") =>
  showClient(actor, { referralId, side, event: "look" }, ASKED);

const stateOf = async (id: string) =>
  (await getReferral(sender(), { id, side: "sender" }, ASKED)).referral.state;
const requestStates = async (needId: string) =>
  (
    await run(
      database.admin,
      `select state from availability_request where need_id = '${needId}' order by number`,
    )
  ).rows.map(({ state }: { state: string }) => state);

test("on a standing yes a choice is accepted at once, and the form sent again makes no second one", async () => {
  const { id: requestId, needId } = await aRequest({ by: people.worker, state: "answered" });
  const sent = { ...CHOICE, needId, requestId, offerPlaceId: null, formKey: randomUUID() };
  const first = await chooseSupplier(sender(), sent, ASKED);
  expect(first).toMatchObject({ ok: true });
  expect(await chooseSupplier(sender(), sent, ASKED)).toEqual(first);
  expect(await requestStates(needId)).toEqual(["chosen"]);
});

test("fifty forms at once make one referral", async () => {
  const { id: requestId, needId } = await aRequest({ by: people.worker, state: "answered" });
  const sent = { ...CHOICE, needId, requestId, offerPlaceId: null, formKey: randomUUID() };
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, () => chooseSupplier(sender(), sent, ASKED)),
  );
  const ids = outcomes.map((one) => (one.ok ? one.value.id : one.refusals[0]!.code));
  expect(new Set(ids).size).toBe(1);
  const { rows } = await run(database.admin, "select count(*)::int as made from referral");
  expect(rows).toEqual([{ made: 1 }]);
});

test("of two choices for one need at once one wins, and the other hears why", async () => {
  const first = await aRequest({ by: people.worker, state: "answered" });
  const second = await aRequest({
    ...{ by: people.worker, needId: first.needId, offer: "o2", state: "answered" },
  });
  const outcomes = await Promise.all(
    [first, second].map(({ id: requestId, needId }) =>
      chosen({ requestId, needId, formKey: randomUUID() }),
    ),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
    refusals: [{ code: "referral.one-under-way", conflict: true }],
  });
});

test("a yes that lapsed, was taken back or is of another need is no yes", async () => {
  const open = await aRequest({ by: people.worker });
  const gone = await aRequest({ by: people.worker, state: "answered", holdsUntil: "2026-11-25" });
  for (const { id: requestId, needId } of [open, gone])
    expect(await chosen({ requestId, needId })).toMatchObject({
      refusals: [{ code: "referral.no-standing-yes", conflict: true }],
    });
  const { id: needId } = await aNeed({ by: people.worker });
  await expect(chosen({ requestId: open.id, needId })).rejects.toThrow("Missing: request");
});

test("I4: a choice is of the resident, advised by another; without either it is refused", async () => {
  expect(await chosen({ chooser: null, advisedBy: null })).toMatchObject({
    refusals: [
      { code: "choice.no-chooser", field: "kiezer" },
      { code: "choice.no-adviser", field: "advies" },
    ],
  });
  expect(await chosen({ chooser: "none" })).toMatchObject({
    refusals: [{ code: "choice.no-reason", field: "reden" }],
  });
  const made = await chosen();
  const id = made.ok ? made.value.id : "";
  const { referral } = await getReferral(sender(), { id, side: "sender" }, ASKED);
  expect(referral).toMatchObject({ chooser: "resident", advisedBy: "access" });
  expect(referral.options).toEqual(["o1", "o2"]);
});

test("I4: without a recorded basis nobody is named, and the database holds to it too", async () => {
  const id = await accepted();
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({
    refusals: [{ code: "referral.no-basis" }],
  });
  await expect(
    run(database.admin, `update referral set opened_at = now() where id = '${id}'`),
  ).rejects.toThrow("opened_after_choice_and_basis");
});

test("opening shows who it is to the chosen one alone, and closes the others as fulfilled", async () => {
  const first = await aRequest({ by: people.worker, state: "answered" });
  await aRequest({ by: people.worker, needId: first.needId, offer: "o2" });
  const outcome = await chosen({ requestId: first.id, needId: first.needId });
  const id = outcome.ok ? outcome.value.id : "";
  await expect(seen(receiver(), id, "supplier")).rejects.toThrow("Missing");
  await recordBasis(sender(), { id, ...BASIS }, ASKED);
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({ ok: true });
  expect(await requestStates(first.needId)).toEqual(["fulfilled", "closed"]);
  const { client } = await seen(receiver(), id, "supplier");
  expect(client).toEqual(aClient());
  await expect(seen(people.other.actor, id, "supplier")).rejects.toThrow("Missing");
  const { rows } = await run(
    database.admin,
    `select event, ground from access_entry where referral_id = '${id}' order by id`,
  );
  expect(rows).toEqual([
    { event: "change", ground: "referral.keep" },
    { event: "look", ground: "client.look" },
    { event: "refuse", ground: "client.look" },
  ]);
});

test("a direct referral that is declined has shown no name to anybody", async () => {
  const { id: needId } = await aNeed({ by: people.worker });
  const { offerPlaceId } = await aRequest({ by: people.worker });
  const made = await chosen({ needId, requestId: null, offerPlaceId });
  const id = made.ok ? made.value.id : "";
  expect(await stateOf(id)).toBe("offered");
  await expect(seen(receiver(), id, "supplier")).rejects.toThrow("Missing");
  const no = { move: "decline" as const, text: "", whoCan: "" };
  const full = { ...no, code: "full" };
  // The contract of the register carries the duty to accept: being full is no ground.
  expect(await answerReferral(receiver(), { id, answer: full }, ASKED)).toMatchObject({
    refusals: [{ code: "referral.no-such-reason", field: "reden" }],
  });
  const conflict = { ...no, code: "known-conflict" };
  expect(await answerReferral(receiver(), { id, answer: conflict }, ASKED)).toMatchObject({
    ok: true,
  });
  await expect(seen(receiver(), id, "supplier")).rejects.toThrow("Missing");
  const { rows } = await run(database.admin, "select count(*)::int as fields from client_field");
  expect(rows).toEqual([{ fields: 0 }]);
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  expect(await openReferral(sender(), sent, ASKED)).toMatchObject({
    refusals: [{ conflict: true }],
  });
});

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

test("each side finds its own alone, and neither does what is the other's", async () => {
  const id = await accepted();
  await expect(getReferral(people.other.actor, { id, side: "supplier" })).rejects.toThrow(
    "Missing",
  );
  await expect(getReferral(people.doctor.actor, { id, side: "sender" })).rejects.toThrow("Missing");
  await expect(getReferral(receiver(), { id, side: "sender" })).rejects.toThrow("Not allowed");
  await expect(getReferral(people.editor.actor, { id, side: "supplier" })).rejects.toThrow(
    "Not allowed",
  );
  await expect(listParts(sender(), id)).rejects.toThrow("Not allowed");
  const sent = { id, client: aClient(), type: null, intensity: null, senderRef: "" };
  await expect(openReferral(receiver(), sent, ASKED)).rejects.toThrow("Not allowed");
});

test("words between the sides name nobody", async () => {
  const id = await accepted();
  const act = { move: "answer" as const, text: "Bel mevrouw Jansen" };
  expect(await workOnReferral(sender(), { id, act }, ASKED)).toMatchObject({
    refusals: [{ code: "referral.names-a-person", field: "tekst" }],
  });
});
