/** In with a code and a PIN, and out again. */
import { beforeAll, beforeEach, expect, test } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { REFERRED } from "~test/factories/referrals";
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
import { aDatabase, run } from "~test/setup/database";

import { listCodes } from "./list-codes.server";
import { codeOf } from "./resident-code";
import { findResident, leaveOwnView } from "./resident-session.server";
import { closeLimiter } from "~/db/limiter.server";

const database = aDatabase();
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const after = (ms: number) => new Date(REFERRED.getTime() + ms);

beforeAll(() => saveRegion(aRegisterRegion()));
beforeEach(async () => {
  await run(database.admin, "delete from need");
  await run(database.admin, "truncate sign_in_failure, rate_limit");
  await closeLimiter();
});

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
  for (const secret of [code, code.replaceAll(" ", ""), "482915"])
    expect(text).not.toContain(secret);
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
  for (let from = 0; from < 10_000; from += 4)
    await Promise.all(Array.from({ length: 4 }, (_, n) => guess(from + n)));
  expect([...answers.keys()].toSorted()).toEqual(["own-view.too-often", "own-view.wrong"]);
  expect(answers.get("own-view.wrong")).toBeLessThan(130);
  expect(done(await enter(code, { address: "198.51.100.7" }))).toEqual({ step: "choose" });
}, 120_000);

test("five wrong PINs lock that code for good, also all at once, and no other", async () => {
  const { referral, worker, code } = await handedOver();
  const { code: other } = done(await makeOne(worker, referral, { holder: "parent-1" }));
  for (const one of [code, other]) await comeIn(one);
  const wrong = await Promise.all(Array.from({ length: 8 }, () => enter(code, { pin: "000417" })));
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
  const token = await tokenFor(code);
  expect(await findResident(token, after(29 * MINUTE_MS))).not.toBeNull();
  expect(await findResident(token, after(58 * MINUTE_MS))).not.toBeNull();
  expect(await findResident(token, after(89 * MINUTE_MS))).toBeNull();
  const next = await tokenFor(code);
  await leaveOwnView(next);
  expect(await findResident(next, REFERRED)).toBeNull();
  expect(await findResident("", REFERRED)).toBeNull();
});
