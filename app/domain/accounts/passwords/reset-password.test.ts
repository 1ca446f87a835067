import { expect, test } from "vitest";

import { anAccount, cookieOf } from "~test/factories/accounts";
import { aDatabase, run } from "~test/setup/database";

import { askReset } from "./ask-reset.server";
import { isPassword } from "./hash-password.server";
import { resetPassword } from "./reset-password.server";
import { linkOf } from "../tokens/keep-tokens.server";
import { db } from "~/db/read.server";
import { aVisitor } from "~/domain/accounts/public";

const handle = aDatabase();

const start = new Date();
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const visitor = aVisitor();
const NEW = "vier losse lampen dansen";

async function askedBy(email: string, now = start): Promise<string> {
  await run(handle.admin, "delete from outbox_message");
  await askReset(visitor, { email, address: "192.0.2.1" }, now);
  const [message] = await db.outboxMessage.findMany();
  return (message?.payload as { tokenId?: string } | undefined)?.tokenId ?? "";
}

test("a link is announced by its id only, and serves once", async () => {
  const { email, userId } = await anAccount();
  await cookieOf({ userId, organisationId: (await anAccount()).organisationId });
  const tokenId = await askedBy(email);
  const link = await linkOf(tokenId, start);
  expect(link).toEqual({ kind: "reset", token: expect.stringMatching(/^[\w-]{43}$/) });
  const kept = JSON.stringify([
    await db.accountToken.findMany(),
    (await db.outboxMessage.findMany()).map(({ payload }) => payload),
    (await db.auditEntry.findMany()).map(({ details }) => details),
  ]);
  expect(kept).not.toContain(link!.token);

  const reset = () => resetPassword(visitor, { token: link!.token, password: NEW }, after(1));
  expect(await reset()).toEqual({ ok: true, value: null });
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(await isPassword(passwordHash, NEW)).toBe(true);
  expect(await db.session.count({ where: { userId } })).toBe(0);
  expect(await reset()).toMatchObject({ refusals: [{ code: "link.over" }] });
  expect(await linkOf(tokenId, after(1))).toBeNull();
});

test("two requests with one link: one of them is too late", async () => {
  const { email } = await anAccount();
  const { token } = (await linkOf(await askedBy(email), start))!;
  const both = await Promise.all(
    [NEW, `${NEW} ook`].map((password) => resetPassword(visitor, { token, password }, after(1))),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("a link lasts half an hour, and a second one ends the first", async () => {
  const { email } = await anAccount();
  const first = (await linkOf(await askedBy(email), start))!;
  const late = await resetPassword(visitor, { ...first, password: NEW }, after(31));
  expect(late).toMatchObject({ refusals: [{ code: "link.over" }] });
  const second = (await linkOf(await askedBy(email, after(1)), after(1)))!;
  const with_ = (token: string) => resetPassword(visitor, { token, password: NEW }, after(2));
  expect(await with_(first.token)).toMatchObject({ refusals: [{ code: "link.over" }] });
  expect(await with_(second.token)).toMatchObject({ ok: true });
});

test("a bad password is refused and leaves the link as it was", async () => {
  const { email } = await anAccount();
  const { token } = (await linkOf(await askedBy(email), start))!;
  const bad = await resetPassword(visitor, { token, password: "Welkom2026!!" }, after(1));
  expect(bad).toMatchObject({ refusals: [{ code: "password.common", field: "password" }] });
  expect(await resetPassword(visitor, { token, password: NEW }, after(1))).toMatchObject({
    ok: true,
  });
});

test("nobody hears whether an address is known, and nobody is flooded", async () => {
  const ask = (email: string) => askReset(visitor, { email, address: "192.0.2.2" }, start);
  expect(await ask("nobody@etalage.test")).toEqual({ ok: true, value: null });
  const { email, userId } = await anAccount();
  for (let time = 0; time < 5; time++) {
    expect(await ask(email)).toEqual({ ok: true, value: null });
  }
  expect(await db.accountToken.count({ where: { userId } })).toBe(3);
  expect(await db.accountToken.count({ where: { email: "nobody@etalage.test" } })).toBe(0);
});

test("a link for one purpose is none for another", async () => {
  const { email } = await anAccount();
  const { token } = (await linkOf(await askedBy(email), start))!;
  await run(handle.admin, "update account_token set kind = 'invite' where email = $1", [email]);
  const attempt = await resetPassword(visitor, { token, password: NEW }, after(1));
  expect(attempt).toMatchObject({ refusals: [{ code: "link.over" }] });
});
