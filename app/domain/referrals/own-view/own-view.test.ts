import { randomUUID } from "node:crypto";

import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { aClient, aReferral, type AReferral, partiesOf, REFERRED } from "~test/factories/referrals";
import { aRegisterRegion } from "~test/factories/registers";
import { APP_ROLE } from "~test/setup/app-role";
import { aDatabase, run } from "~test/setup/database";

import { guardOwnView, revokeCode } from "./end-codes.server";
import { enterOwnView } from "./enter-own-view.server";
import { getOwnView } from "./get-own-view.server";
import { listCodes } from "./list-codes.server";
import { makeCode } from "./make-code.server";
import { codeOf, type Holder } from "./resident-code";
import { findResident, leaveOwnView, type Resident } from "./resident-session.server";
import { withdrawOwnConsent } from "./withdraw-own-consent.server";
import { wipeReferrals } from "../keeping/wipe-referrals.server";
import { askWithin } from "~/db/within.server";
import { closeLimiter } from "~/db/limiter.server";
import { type Actor, aVisitor, theSystem } from "~/domain/accounts/public";
import { Busy, Missing } from "~/domain/kernel/denied";
import type { Outcome } from "~/domain/kernel/outcome";

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

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

const make = (actor: Actor, referral: AReferral, holder: Holder = "youth", now = REFERRED) =>
  makeCode(actor, { referralId: referral.id, codeId: randomUUID(), holder, isSure: true }, now);

let networks = 0;
type Enter = { pin?: string | null; again?: string; address?: string; now?: Date };

/** Each from a network of its own, unless it says which. */
function enter(code: string, { pin = null, again = pin ?? "", ...more }: Enter = {}) {
  const { address = `10.${(networks += 1) >> 8}.${networks & 255}.1`, now = REFERRED } = more;
  return enterOwnView(aVisitor(), { code, pin, again, address }, now);
}

async function comeIn(code: string, how: Enter = {}): Promise<Resident> {
  const entered = done(await enter(code, { pin: "482915", ...how }));
  if (entered.step !== "in") throw new Error(entered.step);
  return (await findResident(entered.token, how.now ?? REFERRED))!;
}

async function handedOver(wanted: Parameters<typeof aReferral>[0] = {}, holder: Holder = "youth") {
  const referral = await aReferral({ state: "opened", ...wanted });
  const { worker } = partiesOf(referral);
  const { code } = done(await make(worker, referral, holder));
  return { referral, worker, code };
}

test("the first time a PIN is chosen, and after that it is asked", async () => {
  const { referral, worker, code } = await handedOver();
  expect(done(await enter(code))).toEqual({ step: "choose" });
  expect(codesOf(await enter(code, { pin: "123456" }))).toEqual(["own-view.pin-easy"]);
  const { holder } = await comeIn(code.toLowerCase());
  expect(holder).toBe("youth");
  expect(done(await enter(code))).toEqual({ step: "pin" });
  expect(codesOf(await enter(code, { pin: "482916" }))).toEqual(["own-view.wrong-pin"]);
  expect((await comeIn(code)).holder).toBe("youth");
  expect((await listCodes(worker, referral.id, REFERRED)).codes).toMatchObject([
    { holder: "youth", state: "used", firstUsedAt: REFERRED },
  ]);
});

test("the code and the PIN are kept as hashes only", async () => {
  const { code } = await handedOver();
  await comeIn(code);
  const { rows } = await run(database.admin, "select c::text as row from resident_code c");
  const text = JSON.stringify(rows).toUpperCase();
  for (const secret of [code, code.replaceAll(" ", ""), "482915"]) expect(text).not.toContain(secret);
  expect(JSON.stringify(rows)).toContain("$argon2id$");
});

test("10,000 guesses find nothing, are held up, and keep nobody else out", async () => {
  const { code } = await handedOver();
  const answers = new Map<string, number>();
  const guess = async (n: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32BE(n, 2);
    const [answer] = codesOf(await enter(codeOf(bytes), { pin: "482915", address: "192.0.2.7" }));
    answers.set(answer ?? "in", (answers.get(answer ?? "in") ?? 0) + 1);
  };
  for (let from = 0; from < 10_000; from += 20)
    await Promise.all(Array.from({ length: 20 }, (_, n) => guess(from + n)));
  expect([...answers.keys()].toSorted()).toEqual(["own-view.too-often", "own-view.wrong"]);
  expect(answers.get("own-view.wrong")).toBeLessThan(130);
  expect(done(await enter(code, { address: "198.51.100.7" }))).toEqual({ step: "choose" });
}, 120_000);

test("five wrong PINs lock that code for good, also all at once, and no other", async () => {
  const { referral, worker, code } = await handedOver();
  const { code: other } = done(await make(worker, referral, "parent-1"));
  for (const one of [code, other]) await comeIn(one);
  const wrong = await Promise.all(Array.from({ length: 12 }, () => enter(code, { pin: "000417" })));
  const told = wrong.map((one) => codesOf(one)[0]).filter((one) => one === "own-view.wrong-pin");
  expect(told).toHaveLength(4);
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect(codesOf(await enter(code))).toEqual(["own-view.wrong"]);
  expect(await comeIn(other)).toMatchObject({ holder: "parent-1" });
  const { codes } = await listCodes(worker, referral.id, REFERRED);
  expect(codes.map(({ holder, state }) => [holder, state])).toEqual(
    expect.arrayContaining([
      ["youth", "locked"],
      ["parent-1", "used"],
    ]),
  );
});

test("wrong PINs from one network wait before the next", async () => {
  const { code } = await handedOver();
  await comeIn(code);
  const address = "203.0.113.9";
  for (let n = 0; n < 5; n += 1) await enter(code, { pin: "000417", address });
  expect(codesOf(await enter(code, { pin: "000417", address }))).toEqual(["own-view.too-often"]);
});

test("an unused code ends after two weeks, a used one after half a year", async () => {
  const { code } = await handedOver();
  expect(codesOf(await enter(code, { now: after(15 * DAY_MS) }))).toEqual(["own-view.wrong"]);
  await comeIn(code, { now: after(14 * DAY_MS) });
  await comeIn(code, { now: after(180 * DAY_MS) });
  const late = { pin: "482915", now: after(181 * DAY_MS) };
  expect(codesOf(await enter(code, late))).toEqual(["own-view.wrong"]);
});

test("a visit ends after half an hour without a question, and when somebody leaves", async () => {
  const { code } = await handedOver();
  const entered = done(await enter(code, { pin: "482915" }));
  const token = entered.step === "in" ? entered.token : "";
  expect(await findResident(token, after(29 * MINUTE_MS))).not.toBeNull();
  expect(await findResident(token, after(58 * MINUTE_MS))).not.toBeNull();
  expect(await findResident(token, after(89 * MINUTE_MS))).toBeNull();
  const again = done(await enter(code, { pin: "482915" }));
  const next = again.step === "in" ? again.token : "";
  await leaveOwnView(next);
  expect(await findResident(next, REFERRED)).toBeNull();
  expect(await findResident("", REFERRED)).toBeNull();
});

test("a revoked code opens nothing, also for who is looking", async () => {
  const { referral, worker, code } = await handedOver();
  const entered = done(await enter(code, { pin: "482915" }));
  const token = entered.step === "in" ? entered.token : "";
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
  const resident = done(await enter(code, { pin: "482915" }));
  const token = resident.step === "in" ? resident.token : "";
  const guard = (isOff: boolean) =>
    guardOwnView(worker, { referralId: referral.id, isOff }, REFERRED);
  done(await guard(true));
  expect(await findResident(token, REFERRED)).toBeNull();
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect(codesOf(await make(worker, referral))).toEqual(["own-view.unsafe"]);
  done(await guard(false));
  // What ended does not come back.
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect((await make(worker, referral)).ok).toBe(true);
});

test.each([
  ["update referral set obstacle = 'unsafe-to-ask'", "own-view.unsafe"],
  ["update need set route = 'gi'", "own-view.institution"],
])("after %s nobody looks", async (statement, refused) => {
  const { referral, worker, code } = await handedOver();
  const entered = done(await enter(code, { pin: "482915" }));
  await run(database.admin, statement);
  expect(await findResident(entered.step === "in" ? entered.token : "", REFERRED)).toBeNull();
  expect(codesOf(await enter(code, { pin: "482915" }))).toEqual(["own-view.wrong"]);
  expect(codesOf(await make(worker, referral))).toEqual([refused]);
});

test("a code is made after opening, by the sender alone, for whom it concerns at that age", async () => {
  const before = await aReferral({ state: "accepted" });
  expect(codesOf(await make(partiesOf(before).worker, before))).toEqual(["own-view.not-open"]);
  const referral = await aReferral({
    ...{ state: "opened", client: aClient({ birthDate: "2014-11-27" }) },
  });
  const { worker, manager, officer, stranger } = partiesOf(referral);
  for (const actor of [manager, officer, stranger])
    await expect(make(actor, referral)).rejects.toThrow();
  expect(codesOf(await make(worker, referral))).toEqual(["own-view.not-for-youth"]);
  const { rows } = await run(
    database.admin,
    "select event, ground from access_entry where user_id = $1",
    [worker.userId],
  );
  expect(rows).toEqual([{ event: "refuse", ground: "own-view.keep" }]);
  // A day later it is the twelfth birthday.
  expect((await make(worker, referral, "youth", after(DAY_MS))).ok).toBe(true);
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
  const { code } = await handedOver(
    { client: aClient({ birthDate: "2010-12-01" }) },
    "parent-1",
  );
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
