import { setTimeout as pause } from "node:timers/promises";

import { expect, test } from "vitest";

import { anAccount, cookieOf, PASSWORD, requestOf } from "~test/factories/accounts";
import { aSecondStep } from "~test/factories/second-step";
import { aDatabase, run } from "~test/setup/database";

import {
  findActor,
  findAwaiting,
  findSignedIn,
  requireActor,
  startSession,
  stopSession,
} from "./session.server";
import { derive } from "~/db/derive.server";
import { db } from "~/db/read.server";
import { aVisitor } from "~/domain/accounts/public";
import { signIn } from "~/domain/accounts/public.server";

const handle = aDatabase();

const HOUR = 60 * 60 * 1000;
const start = new Date();
const after = (hours: number) => new Date(start.getTime() + hours * HOUR);
const withCookie = (Cookie: string, path = "/aanbieder", init: RequestInit = {}) =>
  new Request(`http://localhost${path}`, { ...init, headers: { Cookie } });

test("who signed in is known with roles, organisation and municipalities", async () => {
  const account = await anAccount({ municipalities: ["0405"] });
  expect(await findActor(await requestOf(account, "/verwijzer"))).toEqual(account.actor);
});

test("an organisation of which no municipality was ever written works for none", async () => {
  const account = await anAccount();
  await run(handle.admin, "update organisation set municipalities = null where id = $1", [
    account.organisationId,
  ]);
  expect(await findActor(await requestOf(account, "/aanbieder"))).toEqual({
    ...account.actor,
    municipalities: [],
  });
});

test("the database keeps the hash of the token only", async () => {
  const cookie = await cookieOf(await anAccount());
  const token = cookie.split("=")[1]!;
  expect(token).toMatch(/^[\w-]{43}$/);
  const ids = (await db.session.findMany()).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{64}$/);
});

test("nobody is known without a cookie, by another's guess, or by the hash itself", async () => {
  await anAccount();
  const [session] = await db.session.findMany({ take: 1 });
  for (const cookie of ["", "sid=", "sid=abc", `sid=${session!.id}`, "__Host-sid=abc"]) {
    expect(await findActor(withCookie(cookie)), cookie).toBeNull();
  }
});

const editor = { roles: ["provider-editor"] } satisfies Parameters<typeof anAccount>[0];

test("a session ends eight hours after the last request", async () => {
  const cookie = await cookieOf(await anAccount(editor), start);
  expect(await findActor(withCookie(cookie), after(7.9))).not.toBeNull();
  expect(await findActor(withCookie(cookie), after(11.9))).not.toBeNull();
  const idle = await cookieOf(await anAccount(editor), start);
  expect(await findActor(withCookie(idle), after(8.01))).toBeNull();
});

test("who can see client data is signed out after half an hour, unless busy (S-22)", async () => {
  const cookie = await cookieOf(await anAccount({ roles: ["access-worker"] }), start);
  for (const hours of [0.49, 0.98])
    expect(await findActor(withCookie(cookie), after(hours))).not.toBeNull();
  expect(await findActor(withCookie(cookie), after(1.49))).toBeNull();
});

test("a session ends after twelve hours, however busy", async () => {
  const cookie = await cookieOf(await anAccount(editor), start);
  for (const hours of [4, 8, 11]) await findActor(withCookie(cookie), after(hours));
  expect(await findActor(withCookie(cookie), after(12.01))).toBeNull();
});

test("a closed account and a right that was taken away count at once", async () => {
  const account = await anAccount();
  const cookie = await cookieOf(account);
  await run(handle.admin, "update organisation_member set roles = '{expert}' where user_id = $1", [
    account.userId,
  ]);
  expect((await findActor(withCookie(cookie)))?.roles).toEqual(["expert"]);
  await run(handle.admin, "delete from organisation_member where user_id = $1", [account.userId]);
  expect(await findActor(withCookie(cookie))).toMatchObject({
    ...{ organisationId: null, roles: [], supplierIds: [], municipalities: [] },
  });
  await run(handle.admin, "update account_user set disabled_at = now() where id = $1", [
    account.userId,
  ]);
  expect(await findActor(withCookie(cookie))).toBeNull();
});

test("a new token at each login; the one before is worth nothing", async () => {
  const { userId, organisationId } = await anAccount();
  const former = await cookieOf({ userId, organisationId });
  const opening = { userId, organisationId, awaitsCode: false };
  const cookie = (await startSession(withCookie(former), opening)).split(";")[0]!;
  expect(cookie).not.toBe(former);
  expect(await findActor(withCookie(former))).toBeNull();
  expect(await findActor(withCookie(cookie))).not.toBeNull();
});

test("a cookie of before the login is never taken over", async () => {
  const account = await anAccount();
  const planted = withCookie("sid=planted-by-somebody");
  const opening = { ...account, awaitsCode: false };
  const cookie = await startSession(planted, {
    userId: opening.userId,
    organisationId: opening.organisationId,
    awaitsCode: false,
  });
  expect(cookie).not.toContain("planted");
  expect(await findActor(withCookie("sid=planted-by-somebody"))).toBeNull();
});

test("whoever still owes the code of the second step is not signed in", async () => {
  const { userId, organisationId } = await anAccount();
  const opening = { userId, organisationId, awaitsCode: true };
  const cookie = await startSession(withCookie(""), opening);
  expect(await findActor(withCookie(cookie.split(";")[0]!))).toBeNull();
});

test("a second step that is made while a sign-in goes on is asked of that sign-in too", async () => {
  const account = await anAccount();
  const { userId, email } = account;
  const sent = { email, password: PASSWORD, address: "198.51.100.7" };
  const signedIn = await signIn(aVisitor(), sent);
  if (!signedIn.ok) throw new Error("not in");
  await aSecondStep(account, new Date());
  const { roles: _, ...opening } = signedIn.value;
  expect(opening.awaitsCode).toBe(false);
  const cookie = (await startSession(withCookie(""), opening)).split(";")[0]!;
  expect(await findActor(withCookie(cookie))).toBeNull();
  expect(await findAwaiting(withCookie(cookie))).toMatchObject({ awaits: "code" });
  expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).lastSignedIn).toBeNull();
});

test("a session that opens at the very moment the second step goes on awaits the code", async () => {
  const { userId, organisationId } = await anAccount();
  const opening = { userId, organisationId, awaitsCode: false };
  const opened = await derive(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { totpSince: new Date() } });
    const going = startSession(withCookie(""), opening);
    await pause(300);
    await tx.session.deleteMany({ where: { userId } });
    return { going };
  });
  const cookie = (await opened.going).split(";")[0]!;
  expect(await findActor(withCookie(cookie))).toBeNull();
  expect(await db.session.findMany({ where: { userId } })).toMatchObject([{ awaitsCode: true }]);
});

test("nothing goes on with a session that ended meanwhile, nor twice with one", async () => {
  const account = await anAccount();
  const { userId, organisationId } = account;
  const goOn = async (request: Request) => {
    const { session: former } = (await findSignedIn(request))!;
    return () => startSession(request, { userId, organisationId, awaitsCode: false, former });
  };
  const late = await goOn(await requestOf(account, "/"));
  await aSecondStep(account, new Date());
  const answer = await late().catch((thrown: Response) => thrown);
  expect(answer).toMatchObject({ status: 303 });
  expect((answer as Response).headers.get("Location")).toBe("/inloggen?klaar=te-laat");
  expect(await db.session.count({ where: { userId } })).toBe(0);

  const twice = await goOn(await requestOf(account, "/"));
  const both = await Promise.allSettled([twice(), twice()]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.session.count({ where: { userId } })).toBe(1);
});

test("whoever does not take the second step within half an hour starts anew", async () => {
  const account = await anAccount();
  const now = new Date();
  const cookie = await cookieOf(account, now, { awaitsCode: true });
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  expect(await findAwaiting(withCookie(cookie), later(29))).toMatchObject({ awaits: "code" });
  expect(await findAwaiting(withCookie(cookie), later(31))).toBeNull();
  const { lastSignedIn } = await db.user.findUniqueOrThrow({ where: { id: account.userId } });
  expect(lastSignedIn).toBeNull();
});

test("after signing out the old cookie is worth nothing", async () => {
  const cookie = await cookieOf(await anAccount());
  const headers = await stopSession(withCookie(cookie));
  expect(headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect(headers.get("Set-Cookie")).toMatch(/^sid=; .*Max-Age=0/);
  expect(await findActor(withCookie(cookie))).toBeNull();
});

test("the cookie is for this site and for no script", async () => {
  const { userId, organisationId } = await anAccount();
  const opening = { userId, organisationId, awaitsCode: false };
  const cookie = await startSession(withCookie(""), opening);
  const parts = cookie.split("; ").slice(1);
  expect(parts.sort()).toEqual(["HttpOnly", "Max-Age=86400", "Path=/", "SameSite=Lax"]);
});

test("who only looks is sent to the login page and back; a change is 401", async () => {
  const asked = requireActor(withCookie("", "/aanbieder/wachttijden?plek=1"));
  const answer = await asked.catch((thrown: Response) => thrown);
  expect(answer).toMatchObject({ status: 302 });
  const to = (answer as Response).headers.get("Location");
  expect(to).toBe("/inloggen?naar=%2Faanbieder%2Fwachttijden%3Fplek%3D1");
  const change = requireActor(withCookie("", "/aanbieder", { method: "POST" }));
  expect(await change.catch((thrown: Response) => thrown)).toMatchObject({ status: 401 });
});
