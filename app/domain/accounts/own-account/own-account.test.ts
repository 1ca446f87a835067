import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { anAccount, cookieOf, PASSWORD } from "~test/factories/accounts";
import { aDatabase, run } from "~test/setup/database";

import {
  askEmailChange,
  changeDetails,
  changePassword,
  confirmEmail,
  endOtherSessions,
} from "./change-own-account.server";
import { getOwnAccount, getOwnOrganisation } from "./get-own-account.server";
import { isPassword } from "../passwords/hash-password.server";
import { linkOf } from "../tokens/keep-tokens.server";
import { db } from "~/db/read.server";
import { aVisitor } from "~/domain/accounts/public";

const handle = aDatabase();

const NEW = "vier losse lampen dansen";
let networks = 0;
const proof = (current = PASSWORD) => ({ current, address: `203.0.${networks++}.9` });

async function twoSessions() {
  const account = await anAccount();
  await cookieOf(account);
  await cookieOf(account);
  const [here, there] = await db.session.findMany({ where: { userId: account.userId } });
  return { ...account, here: here!.id, there: there!.id };
}

const events = async () =>
  (await db.outboxMessage.findMany({ orderBy: { id: "asc" } })).map(({ type, payload }) => ({
    type,
    payload: payload as Record<string, string>,
  }));

test("a new password asks for the present one, ends the other sessions and is told", async () => {
  await run(handle.admin, "delete from outbox_message");
  const { actor, userId, here } = await twoSessions();
  const change = { ...proof("geraden"), password: NEW, sessionId: here };
  expect(await changePassword(actor, change)).toMatchObject({
    refusals: [{ code: "account.current-password", field: "current" }],
  });
  expect(await db.session.count({ where: { userId } })).toBe(2);
  expect(await changePassword(actor, { ...change, ...proof() })).toMatchObject({ ok: true });
  expect((await db.session.findMany({ where: { userId } })).map(({ id }) => id)).toEqual([here]);
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(await isPassword(passwordHash, NEW)).toBe(true);
  expect(await events()).toEqual([{ type: "account.password-changed", payload: { userId } }]);
});

test("who sits at an open session cannot go on guessing the password", async () => {
  const { actor, here } = await twoSessions();
  const guess = { ...proof("geraden"), password: NEW, sessionId: here };
  for (let time = 0; time < 5; time++) await changePassword(actor, guess);
  const right = await changePassword(actor, { ...guess, current: PASSWORD });
  expect(right).toMatchObject({ refusals: [{ code: "sign-in.too-often" }] });
});

test("a new address counts once it is confirmed; the old one is told", async () => {
  await run(handle.admin, "delete from outbox_message");
  const { actor, userId, email: old } = await twoSessions();
  const email = `${randomUUID()}@etalage.test`;
  expect(await askEmailChange(actor, { ...proof(), email })).toMatchObject({ ok: true });
  const tokenId = (await events())[0]!.payload["tokenId"]!;
  expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).email).toBe(old);
  const { token } = (await linkOf(tokenId))!;
  expect(await confirmEmail(aVisitor(), token)).toMatchObject({ ok: true });
  expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).email).toBe(email);
  expect(await db.session.count({ where: { userId } })).toBe(0);
  expect((await events()).map(({ type }) => type)).toEqual([
    "account.email-change-asked",
    "account.email-changed",
  ]);
  const kept = await db.accountToken.findUniqueOrThrow({ where: { id: tokenId } });
  expect(kept).toMatchObject({ email, formerEmail: old });
  expect(await confirmEmail(aVisitor(), token)).toMatchObject({
    refusals: [{ code: "link.over" }],
  });
});

test("an address that is another's cannot be taken, and nobody hears that it is", async () => {
  await run(handle.admin, "delete from outbox_message");
  const other = await anAccount();
  const { actor } = await anAccount();
  const asked = await askEmailChange(actor, { ...proof(), email: other.email });
  expect(asked).toEqual({ ok: true, value: null });
  expect(await events()).toEqual([]);
});

test("signing out everywhere else leaves this session", async () => {
  const { actor, userId, here } = await twoSessions();
  await endOtherSessions(actor, here);
  expect((await db.session.findMany({ where: { userId } })).map(({ id }) => id)).toEqual([here]);
});

test("the own page shows the own organisations and sessions, without their ids or hashes", async () => {
  const { actor, organisationId, here } = await twoSessions();
  const account = await getOwnAccount(actor, here);
  expect(account.organisations).toEqual([
    { id: organisationId, name: "Organisatie", isCurrent: true },
  ]);
  expect(account.sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
  expect(JSON.stringify(account)).not.toContain(here);
});

test("one acts for an own organisation only", async () => {
  const { actor, organisationId } = await anAccount();
  const stranger = await anAccount();
  expect(await getOwnOrganisation(actor, organisationId)).toMatchObject({ organisationId });
  for (const id of [stranger.organisationId, randomUUID()]) {
    await expect(getOwnOrganisation(actor, id)).rejects.toThrow("Missing: organisation");
  }
});

test("a name is needed", async () => {
  const { actor } = await anAccount();
  const empty = await changeDetails(actor, { name: "  ", language: "nl" });
  expect(empty).toMatchObject({ refusals: [{ code: "account.name", field: "name" }] });
});
