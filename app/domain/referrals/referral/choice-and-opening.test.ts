import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { aReferralRegion, aNeed, aRequest, ASKED } from "~test/factories/needs";
import { onTheWay, BASIS, CHOICE, seen } from "~test/factories/on-the-way";
import { aClient } from "~test/factories/referrals";
import { aDatabase, run } from "~test/setup/database";

import { answerReferral } from "./answer-referral.server";
import { chooseSupplier } from "./choose-supplier.server";
import { getReferral, listParts } from "./get-referral.server";
import { openReferral } from "./open-referral.server";
import { recordBasis } from "./record-basis.server";

const database = aDatabase();
const people = aReferralRegion(database);
const { sender, receiver, chosen, accepted, stateOf, requestStates } = onTheWay(people, database);

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
  expect(referral.options).toEqual(["o1"]);
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
