/** Who may have a code, what it shows, and what ends it. */
import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aClient, aReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { aStoredPlan } from "~test/factories/plans";
import { aRegisterRegion } from "~test/factories/registers";
import {
  codesOf,
  comeIn,
  done,
  enter,
  handedOver,
  makeOne,
  tokenFor,
} from "~test/factories/resident-codes";
import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";

import { guardOwnView, revokeCode } from "./end-codes.server";
import { getOwnView } from "./get-own-view.server";
import { listCodes } from "./list-codes.server";
import { makeCode } from "./make-code.server";
import { findResident } from "./resident-session.server";
import { withdrawOwnConsent } from "./withdraw-own-consent.server";
import { wipeReferrals } from "../keeping/wipe-referrals.server";
import { closeLimiter } from "~/db/limiter.server";
import { askWithin } from "~/db/within.server";
import { theSystem } from "~/domain/accounts/public";
import { Busy, Missing } from "~/domain/kernel/denied";

const database = aDatabase();
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const after = (ms: number) => new Date(REFERRED.getTime() + ms);

beforeAll(() => saveRegion(aRegisterRegion()));
beforeEach(async () => {
  await run(database.admin, "delete from need");
  await run(database.admin, "truncate sign_in_failure, rate_limit");
  await closeLimiter();
  await run(database.admin, `grant insert on access_entry to ${APP_ROLE}`);
});

test("a revoked code opens nothing, also for who is looking", async () => {
  const { referral, worker, code } = await handedOver();
  const token = await tokenFor(code);
  const [{ id: codeId } = { id: "" }] = (await listCodes(worker, referral.id, REFERRED)).codes;
  done(await revokeCode(worker, { referralId: referral.id, codeId }, REFERRED));
  expect(await findResident(token, REFERRED)).toBeNull();
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
});

test("a new code for the same person takes the place of the old one; a form makes one code", async () => {
  const { referral, worker, code } = await handedOver();
  const wanted = { referralId: referral.id, codeId: randomUUID(), isSure: true };
  const next = done(await makeCode(worker, { ...wanted, holder: "youth" }, REFERRED));
  expect(codesOf(await enter(code))).toEqual(["own-view.wrong"]);
  expect(done(await enter(next.code))).toEqual({ step: "choose" });
  const sentAgain = await makeCode(worker, { ...wanted, holder: "youth" }, REFERRED);
  expect(codesOf(sentAgain)).toEqual(["own-view.shown-already"]);
});

test("switched off for safety all codes end at once, and none is made", async () => {
  const { referral, worker, code } = await handedOver();
  const token = await tokenFor(code);
  const guard = (isOff: boolean) =>
    guardOwnView(worker, { referralId: referral.id, isOff }, REFERRED);
  done(await guard(true));
  expect(await findResident(token, REFERRED)).toBeNull();
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect(codesOf(await makeOne(worker, referral))).toEqual(["own-view.unsafe"]);
  done(await guard(false));
  // What ended does not come back.
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect((await makeOne(worker, referral)).ok).toBe(true);
});

test.each([
  ["update referral set obstacle = 'unsafe-to-ask'", "own-view.unsafe"],
  ["update need set route = 'gi'", "own-view.institution"],
])("after %s nobody looks", async (statement, refused) => {
  const { referral, worker, code } = await handedOver();
  const token = await tokenFor(code);
  await run(database.admin, statement);
  expect(await findResident(token, REFERRED)).toBeNull();
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect(codesOf(await makeOne(worker, referral))).toEqual([refused]);
});

test("a code is made after opening, by the sender alone, for whom it concerns at that age", async () => {
  const before = await aReferral({ state: "accepted" });
  expect(codesOf(await makeOne(partiesOf(before).worker, before))).toEqual(["own-view.not-open"]);
  const referral = await aReferral({
    ...{ state: "opened", client: aClient({ birthDate: "2014-11-27" }) },
  });
  const { worker, manager, officer, stranger } = partiesOf(referral);
  for (const actor of [manager, officer, stranger])
    await expect(makeOne(actor, referral)).rejects.toThrow();
  expect(codesOf(await makeOne(worker, referral))).toEqual(["own-view.not-for-youth"]);
  const { rows } = await run(
    database.admin,
    "select event, ground from access_entry where user_id = $1",
    [worker.userId],
  );
  expect(rows).toEqual([{ event: "refuse", ground: "own-view.keep" }]);
  // A day later it is the twelfth birthday.
  expect((await makeOne(worker, referral, { now: after(DAY_MS) })).ok).toBe(true);
});

test("who looks stands in the log first, and without an entry sees nothing", async () => {
  const { referral, code } = await handedOver();
  const resident = await comeIn(code);
  const view = await getOwnView(resident, REFERRED);
  expect(view).toMatchObject({ holder: "youth", state: "opened", offer: "Begeleiding" });
  const { rows } = await run(
    database.admin,
    "select event, ground, roles, organisation_id from access_entry where user_id = $1",
    [resident.actor.userId],
  );
  expect(rows).toEqual([
    {
      ...{ event: "look", ground: "own-view.look", roles: ["resident"] },
      organisation_id: referral.organisationId,
    },
  ]);
  await run(database.admin, `revoke insert on access_entry from ${APP_ROLE}`);
  await expect(getOwnView(resident, REFERRED)).rejects.toThrow(Busy);
});

test("parents look until the sixteenth birthday", async () => {
  const { code } = await handedOver({ client: aClient({ birthDate: "2010-12-01" }) }, "parent-1");
  const now = new Date("2026-12-01T09:00:00+01:00");
  const before = await comeIn(code, { now: after(DAY_MS) });
  expect(await getOwnView(before, after(DAY_MS))).not.toBeNull();
  expect(await getOwnView(before, now)).toBeNull();
});

test("the view tells which fields were shared and which organisation looked, and holds no word of the client", async () => {
  const { referral, code } = await handedOver();
  await run(database.admin, "update organisation set name = 'Team Noord' where id = $1", [
    referral.organisationId,
  ]);
  const view = await getOwnView(await comeIn(code), REFERRED);
  expect(view!.shared.fields).toContain("contactName");
  expect(view!.looked.map(({ name }) => name)).toEqual(["Team Noord"]);
  expect(JSON.stringify(view)).not.toMatch(/canary|vogelzang|8765|2014-03-12/i);
});

test("whoever has a code finds no other referral, by no query at all", async () => {
  const { referral, code } = await handedOver();
  await aReferral({ state: "opened", organisationId: referral.organisationId });
  const { actor } = await comeIn(code);
  const seen = await askWithin(actor, async (tx) => ({
    referrals: (await tx.referral.findMany()).map(({ id }) => id),
    fields: [...new Set((await tx.clientField.findMany()).map(({ referralId }) => referralId))],
    keys: (await tx.clientKey.findMany()).map(({ referralId }) => referralId),
    codes: [...new Set((await tx.residentCode.findMany()).map(({ referralId }) => referralId))],
  }));
  const own = [referral.id];
  expect(seen).toEqual({ referrals: own, fields: own, keys: own, codes: own });
  const strange = { ...actor, referralId: randomUUID() };
  await expect(getOwnView({ actor: strange, holder: "youth" }, REFERRED)).rejects.toThrow();
  const stranger = partiesOf(await aReferral({ state: "opened" })).worker;
  await expect(listCodes(stranger, referral.id, REFERRED)).rejects.toThrow(Missing);
});

test("who gave permission takes it back, and the supplier reads no more", async () => {
  const { referral, code } = await handedOver();
  await run(
    database.admin,
    `insert into consent (id, referral_id, purpose, giver, how, given_on, recorded_by, recorded_at)
     select gen_random_uuid(), $1, 'identity', giver, 'spoken', '2026-11-26', gen_random_uuid(), $2
     from unnest(array['youth', 'parents']) giver`,
    [referral.id, REFERRED],
  );
  const resident = await comeIn(code);
  expect(await getOwnView(resident, REFERRED)).toMatchObject({ mayWithdraw: true });
  done(await withdrawOwnConsent(resident, after(MINUTE_MS)));
  const { rows } = await run(
    database.admin,
    `select r.shut_at, e.side, e.act, (select array_agg(giver) from consent c
       where c.referral_id = r.id and c.withdrawn_at is null) as still
     from referral r join referral_entry e on e.referral_id = r.id where r.id = $1`,
    [referral.id],
  );
  expect(rows).toEqual([
    {
      ...{ shut_at: after(MINUTE_MS), side: "resident", act: "withdraw-consent" },
      still: ["parents"],
    },
  ]);
  const view = await getOwnView(resident, after(MINUTE_MS));
  expect(view).toMatchObject({ mayWithdraw: false });
  expect(codesOf(await withdrawOwnConsent(resident, after(MINUTE_MS)))).toEqual([
    "referral.no-consent-to-withdraw",
  ]);
});

test("of the own plan it is read who could read it, and who gave permission for it alone closes it alone", async () => {
  const { referral, code } = await handedOver({ state: "opened" });
  await aStoredPlan(referral);
  await run(
    database.admin,
    `insert into consent (id, referral_id, purpose, giver, how, given_on, recorded_by, recorded_at)
     values (gen_random_uuid(), $1, 'plan', 'youth', 'spoken', '2026-11-26', gen_random_uuid(), $2)`,
    [referral.id, REFERRED],
  );
  const resident = await comeIn(code);
  const { plans } = (await getOwnView(resident, REFERRED))!;
  expect(plans).toMatchObject([{ readAt: null, closedAt: null }]);
  done(await withdrawOwnConsent(resident, after(MINUTE_MS)));
  const { rows } = await run(
    database.admin,
    `select r.shut_at, r.plan_waived, p.closed_at from referral r
       join plan p on p.referral_id = r.id where r.id = $1`,
    [referral.id],
  );
  expect(rows).toEqual([{ shut_at: null, plan_waived: "keeps", closed_at: after(MINUTE_MS) }]);
});

test("wiping takes codes and visits along", async () => {
  const { code } = await handedOver({ state: "opened" });
  await comeIn(code);
  await run(
    database.admin,
    `update referral set state = 'withdrawn', shut_at = $1, due_on = null, changed_at = $1`,
    [REFERRED],
  );
  await wipeReferrals(theSystem("wipe"), after(60 * DAY_MS));
  const { rows } = await run(
    database.admin,
    `select (select count(*)::int from resident_code) as codes,
       (select count(*)::int from resident_session) as visits,
       (select count(*)::int from client_field) as fields`,
  );
  expect(rows).toEqual([{ codes: 0, visits: 0, fields: 0 }]);
});
