import { randomUUID } from "node:crypto";

import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";

import { anAccount, PASSWORD } from "~test/factories/accounts";
import { inAnotherProcess } from "~test/setup/another-process";
import { aDatabase, run } from "~test/setup/database";

import { signIn } from "./sign-in.server";
import { forgetFailures, takeAttempt } from "../limits/count-attempts.server";
import { databaseAddress, useDatabase } from "~/db/address.server";
import { disconnect } from "~/db/client.server";
import { db } from "~/db/read.server";
import { aVisitor } from "~/domain/accounts/public";

const handle = aDatabase();

const start = new Date();
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

/** A network of its own for each test. */
let networks = 0;
const aNetwork = () => `198.51.${networks++}.7`;

const as = (email: string, password: string, address: string) => ({ email, password, address });
const attempt = async (email: string, password: string, address: string, now = start) => {
  const outcome = await signIn(aVisitor(), as(email, password, address), now);
  return outcome.ok ? "in" : outcome.refusals[0]!.code;
};

test("the right password opens the door, in whichever capitals the address is typed", async () => {
  const { email, userId, organisationId } = await anAccount();
  const outcome = await signIn(aVisitor(), as(` ${email.toUpperCase()} `, PASSWORD, aNetwork()));
  expect(outcome).toMatchObject({ ok: true, value: { userId, organisationId } });
});

test("a closed account and one that never chose a password are refused like a wrong one", async () => {
  const closed = await anAccount();
  const invited = await anAccount();
  await run(handle.admin, "update account_user set disabled_at = now() where id = $1", [
    closed.userId,
  ]);
  await run(handle.admin, "update account_user set password_hash = null where id = $1", [
    invited.userId,
  ]);
  const there = aNetwork();
  for (const email of [closed.email, invited.email, "nobody@etalage.test"]) {
    expect(await attempt(email, PASSWORD, there)).toBe("sign-in.wrong");
  }
  expect(await attempt(invited.email, "nobody has this password", there)).toBe("sign-in.wrong");
});

test("after five failures the sixth must wait, whether the account exists or not", async () => {
  const there = aNetwork();
  const { email } = await anAccount();
  for (const one of [email, "nobody@etalage.test"]) {
    for (let time = 0; time < 5; time++) {
      expect(await attempt(one, "niet het goede", there)).toBe("sign-in.wrong");
    }
    const outcome = await signIn(aVisitor(), as(one, PASSWORD, there), start);
    expect(outcome).toMatchObject({
      refusals: [{ code: "sign-in.too-often", details: { seconds: 30 } }],
    });
  }
  expect(await attempt(email, PASSWORD, there, after(0.6))).toBe("in");
});

test("who guesses elsewhere never keeps the owner out", async () => {
  const { email } = await anAccount();
  const evil = aNetwork();
  for (let time = 0; time < 8; time++) await attempt(email, "geraden", evil);
  expect(await attempt(email, PASSWORD, evil)).toBe("sign-in.too-often");
  expect(await attempt(email, PASSWORD, aNetwork())).toBe("in");
});

test("fifty guesses at once are not looked at more often than five one by one", async () => {
  const { email } = await anAccount();
  const there = aNetwork();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => attempt(email, "geraden", there)),
  );
  expect(answers.filter((code) => code === "sign-in.wrong")).toHaveLength(5);
});

test("who gets in has no failures any more", async () => {
  const { email } = await anAccount();
  const there = aNetwork();
  for (let time = 0; time < 4; time++) await attempt(email, "verkeerd", there);
  expect(await attempt(email, PASSWORD, there)).toBe("in");
  for (let time = 0; time < 4; time++) await attempt(email, "verkeerd", there);
  expect(await attempt(email, PASSWORD, there)).toBe("in");
});

test("an attempt is counted also while a success elsewhere forgets what was counted", async () => {
  const whose = { email: "twee-tegelijk@etalage.test", address: aNetwork() };
  const at = after(24 * 60);
  const come = async () => {
    for (let time = 0; time < 20; time++) {
      expect(await takeAttempt(whose, at)).toEqual({ pauseMs: 0 });
      await forgetFailures(whose);
    }
  };
  await Promise.all([come(), come(), come()]);
  const counted = () => db.signInFailure.findMany({ where: { lastAt: at } });
  expect(await counted()).toEqual([]);
  await Promise.all([takeAttempt(whose, at), takeAttempt(whose, at)]);
  expect(await counted()).toMatchObject([{ failures: 2, isFailed: false }]);
});

test("a network that failed on twenty accounts takes turns and is never shut out", async () => {
  const [there, elsewhere] = [aNetwork(), aNetwork()];
  const spray = Array.from({ length: 20 }, () =>
    attempt(`${randomUUID()}@etalage.test`, "Welkom2026!!", there),
  );
  await Promise.all(spray);
  const { email } = await anAccount();
  const take = (address: string, minutes: number) =>
    takeAttempt({ email, address }, after(minutes));
  expect(await take(elsewhere, 0)).toEqual({ pauseMs: 0 });
  expect(await take(there, 1)).toEqual({ pauseMs: 2_000 });
  expect(await take(there, 1)).toEqual({ pauseMs: 4_000 });
  expect(await take(there, 2)).toEqual({ pauseMs: 2_000 });
  expect(await takeAttempt({ email: "een@etalage.test", address: there }, after(62))).toEqual({
    pauseMs: 0,
  });
});

test("two processes hold one limit", { timeout: 60_000 }, async () => {
  const { email } = await anAccount();
  const there = aNetwork();
  const three = { email, password: "geraden", address: there, times: 3 };
  const said = await Promise.all([
    inAnotherProcess("test/setup/sign-in-process.ts", three),
    inAnotherProcess("test/setup/sign-in-process.ts", three),
  ]);
  const codes = said.flatMap((text) => JSON.parse(text) as string[]);
  expect(codes.filter((code) => code === "sign-in.wrong")).toHaveLength(5);
  expect(codes.filter((code) => code === "sign-in.too-often")).toHaveLength(1);
  expect(await attempt(email, PASSWORD, there, new Date())).toBe("sign-in.too-often");
});

test("no address and no account is readable in what is counted", async () => {
  const there = aNetwork();
  await attempt("leesbaar@etalage.test", "verkeerd", there);
  const rows = JSON.stringify(await db.signInFailure.findMany());
  expect(rows).not.toContain("leesbaar");
  expect(rows).not.toContain(there.split(".").slice(0, 3).join("."));
});

test("a password that was made with lower costs is made again at the next login", async () => {
  const { email, userId } = await anAccount();
  const dated = await hash(PASSWORD, { algorithm: 2, memoryCost: 19_456, timeCost: 2 });
  await run(handle.admin, "update account_user set password_hash = $1 where id = $2", [
    dated,
    userId,
  ]);
  const there = aNetwork();
  expect(await attempt(email, PASSWORD, there)).toBe("in");
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect(await attempt(email, PASSWORD, there)).toBe("in");
});

test("when attempts cannot be counted, nobody signs in", async () => {
  const { email } = await anAccount();
  const address = databaseAddress();
  await disconnect();
  useDatabase({ app: "postgresql://nobody:x@127.0.0.1:9/none", admin: null });
  await expect(signIn(aVisitor(), as(email, PASSWORD, aNetwork()))).rejects.toThrow();
  await disconnect();
  useDatabase(address);
});
