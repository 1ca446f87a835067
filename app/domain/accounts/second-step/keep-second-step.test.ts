import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { type Account, anAccount, cookieOf, PASSWORD } from "~test/factories/accounts";
import { aProof, aSecondStep } from "~test/factories/second-step";
import { inAnotherProcess } from "~test/setup/another-process";
import { aDatabase, run } from "~test/setup/database";

import { renewRecoveryCodes, turnOffSecondStep } from "./keep-second-step.server";
import { resetSecondStep, resetSecondStepOf } from "./reset-second-step.server";
import { moveSecondStep, offerSecondStep, turnOnSecondStep } from "./turn-on-second-step.server";
import { codeAt } from "./time-code.server";
import { signInByCode } from "../sessions/sign-in-by-code.server";
import { signIn } from "../sessions/sign-in.server";
import { db } from "~/db/read.server";
import { aVisitor, theSystem } from "~/domain/accounts/public";

const handle = aDatabase();

const start = new Date("2026-11-02T10:00:10Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);

const said = (outcome: { ok: true } | { ok: false; refusals: { code: string }[] }) =>
  outcome.ok ? "in" : outcome.refusals[0]!.code;
const enter = async ({ userId }: Account, code: string, now: Date) =>
  said(await signInByCode(aVisitor(), { userId, code }, now));

const told = async (userId: string) =>
  (await db.outboxMessage.findMany({ orderBy: { id: "asc" } }))
    .filter(({ payload }) => (payload as { userId?: string }).userId === userId)
    .map(({ type, payload }) => [type, (payload as { now?: string }).now]);
const audited = async (userId: string) =>
  (await db.auditEntry.findMany({ where: { subject: `user/${userId}` }, orderBy: { id: "asc" } }))
    .map(({ action }) => action)
    .filter((action) => action.startsWith("second-step"));

test("it is on after the password and the first code; sealed, audited and told", async () => {
  const account = await anAccount();
  const { actor, userId } = account;
  await cookieOf(account);
  const sessionId = randomUUID();
  const { secret, sealed } = offerSecondStep(actor, sessionId);
  const code = codeAt(secret, start);
  const sent = { ...aProof(), sealed, sessionId, code };
  const tries = [
    [{ ...sent, ...aProof("geraden") }, "account.current-password"],
    [{ ...sent, code: "000000" }, "second-step.wrong-code"],
    [{ ...sent, sessionId: randomUUID() }, "second-step.over"],
    [{ ...sent, sealed: "k1:bm90aGluZw==" }, "second-step.over"],
    [sent, "in"],
    [{ ...sent, ...aProof() }, "second-step.on-already"],
  ] as const;
  for (const [form, answer] of tries)
    expect(said(await turnOnSecondStep(actor, form, start))).toBe(answer);
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect(user.totpSince).toEqual(start);
  expect(user.totpSecret).not.toContain(secret);
  expect(await db.session.count({ where: { userId } })).toBe(0);
  expect(await audited(userId)).toEqual(["second-step.on"]);
  expect(await told(userId)).toEqual([["account.second-step-changed", "on"]]);
});

test("the first code cannot be used again to sign in, nor any code twice, nor one before it", async () => {
  const account = await anAccount();
  const phone = await aSecondStep(account, start);
  expect(await enter(account, phone.codeAt(start), start)).toBe("second-step.wrong-code");
  const now = later(60);
  expect(await enter(account, phone.codeAt(now), now)).toBe("in");
  expect(await enter(account, phone.codeAt(now), later(80))).toBe("second-step.wrong-code");
  expect(await enter(account, phone.codeAt(later(55)), later(81))).toBe("second-step.wrong-code");
  expect(await enter(account, phone.codeAt(later(90)), later(90))).toBe("in");
});

test("of four that bring the same code at once one gets in", async () => {
  const account = await anAccount();
  const phone = await aSecondStep(account, start);
  const now = later(60);
  const tries = Array.from({ length: 4 }, () => enter(account, phone.codeAt(now), now));
  expect((await Promise.all(tries)).filter((answer) => answer === "in")).toHaveLength(1);
});

test(
  "of two processes that bring the same code at once one gets in",
  { timeout: 60_000 },
  async () => {
    const account = await anAccount();
    const phone = await aSecondStep(account, start);
    const now = later(60);
    const given = { userId: account.userId, code: phone.codeAt(now), now, at: Date.now() + 4_000 };
    const bring = () => inAnotherProcess("test/setup/code-process.ts", given);
    expect((await Promise.all([bring(), bring()])).sort()).toEqual([
      "in",
      "second-step.wrong-code",
    ]);
  },
);

test("a recovery code opens once, in capitals or with spaces, and its use is told", async () => {
  const account = await anAccount();
  const { recoveryCodes } = await aSecondStep(account, start);
  expect(new Set(recoveryCodes).size).toBe(10);
  const [first, second] = recoveryCodes;
  expect(await enter(account, first!.toUpperCase().replaceAll("-", " "), start)).toBe("in");
  expect(await enter(account, first!, later(60))).toBe("second-step.wrong-code");
  const both = [enter(account, second!, later(61)), enter(account, second!, later(61))];
  expect((await Promise.all(both)).sort()).toEqual(["in", "second-step.wrong-code"]);
  const kept = await db.recoveryCode.findMany({ where: { userId: account.userId } });
  expect(kept.filter(({ usedAt }) => usedAt)).toHaveLength(2);
  for (const { hash } of kept) expect(hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  expect((await told(account.userId)).map(([type]) => type)).toContain(
    "account.recovery-code-used",
  );
});

test("a code of somebody else is no code of one's own", async () => {
  const [own, other] = [await anAccount(), await anAccount()];
  await aSecondStep(own, start);
  const phone = await aSecondStep(other, start);
  const now = later(60);
  expect(await enter(own, phone.codeAt(now), now)).toBe("second-step.wrong-code");
  expect(await enter(own, phone.recoveryCodes[0]!, now)).toBe("second-step.wrong-code");
  expect(await enter(await anAccount(), "123456", now)).toBe("second-step.wrong-code");
});

test("guesses are slowed for the account, wherever they come from", async () => {
  const account = await anAccount();
  const phone = await aSecondStep(account, start);
  for (let time = 0; time < 5; time++) {
    expect(await enter(account, "000000", later(60))).toBe("second-step.wrong-code");
  }
  const right = await signInByCode(
    aVisitor(),
    { userId: account.userId, code: phone.codeAt(later(60)) },
    later(60),
  );
  expect(right).toMatchObject({
    refusals: [{ code: "sign-in.too-often", details: { seconds: 30 } }],
  });
  expect(await enter(account, phone.codeAt(later(91)), later(91))).toBe("in");
});

test("new recovery codes ask for everything once more, and end the old ones", async () => {
  const account = await anAccount();
  const phone = await aSecondStep(account, start);
  const now = later(60);
  const renew = (current: string, code: string) =>
    renewRecoveryCodes(account.actor, { ...aProof(current), code }, now);
  expect(said(await renew("geraden", phone.codeAt(now)))).toBe("account.current-password");
  expect(said(await renew(PASSWORD, "000000"))).toBe("second-step.wrong-code");
  const outcome = await renew(PASSWORD, phone.codeAt(now));
  const fresh = outcome.ok ? outcome.value : [];
  expect(await enter(account, phone.recoveryCodes[0]!, now)).toBe("second-step.wrong-code");
  expect(await enter(account, fresh[0]!, now)).toBe("in");
  expect(await audited(account.userId)).toContain("second-step.renew-codes");
});

test("another phone takes over with a code that opened so far", async () => {
  const account = await anAccount();
  const { actor, userId } = account;
  const phone = await aSecondStep(account, start);
  const now = later(60);
  const sessionId = randomUUID();
  const { secret, sealed } = offerSecondStep(actor, sessionId);
  const fresh = { sealed, sessionId, code: codeAt(secret, now) };
  const move = (more: object, current = PASSWORD) =>
    moveSecondStep(actor, { ...fresh, ...aProof(current), former: "000000", ...more }, now);
  expect(said(await move({}, "geraden"))).toBe("account.current-password");
  expect(said(await move({ code: "000000" }))).toBe("second-step.wrong-code");
  expect(await move({})).toMatchObject({
    refusals: [{ code: "second-step.wrong-code", field: "former" }],
  });
  expect(said(await move({ former: codeAt(secret, now) }))).toBe("second-step.wrong-code");
  expect(said(await move({ former: phone.recoveryCodes[0] }))).toBe("in");
  expect(await enter(account, codeAt(secret, now), now)).toBe("second-step.wrong-code");
  expect(await enter(account, phone.codeAt(later(120)), later(120))).toBe("second-step.wrong-code");
  expect(await enter(account, codeAt(secret, later(120)), later(120))).toBe("in");
  expect(await enter(account, phone.recoveryCodes[1]!, later(120))).toBe("in");
  expect(await audited(userId)).toContain("second-step.move");
});

test("it goes off with the password and a code, is told, and then the password is enough", async () => {
  const account = await anAccount();
  const { actor, userId, email } = account;
  const phone = await aSecondStep(account, start);
  const now = later(60);
  const off = (current: string, code: string) =>
    turnOffSecondStep(actor, { ...aProof(current), code, sessionId: "here" }, now);
  expect(said(await off("geraden", phone.codeAt(now)))).toBe("account.current-password");
  expect(said(await off(PASSWORD, "000000"))).toBe("second-step.wrong-code");
  const enterBy = { email, password: PASSWORD, address: aProof().address };
  expect(await signIn(aVisitor(), enterBy)).toMatchObject({ value: { awaitsCode: true } });
  expect(said(await off(PASSWORD, phone.codeAt(now)))).toBe("in");
  expect(await signIn(aVisitor(), enterBy)).toMatchObject({ value: { awaitsCode: false } });
  const user = await db.user.findUniqueOrThrow({ where: { id: userId } });
  expect([user.totpSecret, user.totpSince, user.totpLastStep]).toEqual([null, null, null]);
  expect(await db.recoveryCode.count({ where: { userId } })).toBe(0);
  expect((await told(userId)).at(-1)).toEqual(["account.second-step-changed", "off"]);
});

test("a manager takes it from an own member who lost it: sessions end, it is told and audited", async () => {
  const member = await anAccount();
  const { userId, organisationId } = member;
  await aSecondStep(member, start);
  await cookieOf(member);
  const lead = await anAccount({ roles: ["access-lead"], organisationId });
  const stranger = await anAccount({ roles: ["access-lead"] });
  const colleague = await anAccount({ organisationId });
  const by = (account: Account, whose = userId, at = organisationId) =>
    resetSecondStep(account.actor, { organisationId: at, userId: whose });
  await expect(by(stranger)).rejects.toThrow("Not allowed: second-step.reset");
  await expect(by(colleague)).rejects.toThrow("Not allowed: second-step.reset");
  await expect(by(stranger, userId, stranger.organisationId)).rejects.toThrow("Missing: member");
  await aSecondStep(lead, start);
  expect(said(await by(lead, lead.userId))).toBe("second-step.own");
  expect(said(await by(lead))).toBe("in");
  expect(said(await by(lead))).toBe("second-step.off-already");
  expect(await db.session.count({ where: { userId } })).toBe(0);
  expect((await told(userId)).at(-1)).toEqual(["account.second-step-changed", "off"]);
  const subject = `organisation/${organisationId}`;
  expect(
    await db.auditEntry.findFirst({ where: { action: "second-step.reset", subject } }),
  ).toMatchObject({ actor: lead.userId, details: { user: userId } });
});

test("of who works elsewhere too only the region takes it; the house takes anybody's", async () => {
  const member = await anAccount();
  const { userId, organisationId } = member;
  const elsewhere = await anAccount();
  await run(handle.admin, "insert into organisation_member values ($1, $2, '{access-worker}')", [
    userId,
    elsewhere.organisationId,
  ]);
  await aSecondStep(member, start);
  const lead = await anAccount({ roles: ["access-lead"], organisationId });
  const region = await anAccount({ roles: ["region-admin"], kind: "region" });
  const whom = { organisationId, userId };
  expect(said(await resetSecondStep(lead.actor, whom))).toBe("second-step.works-elsewhere");
  expect(said(await resetSecondStep(region.actor, whom))).toBe("in");
  await aSecondStep(region, start);
  const house = theSystem("user");
  expect(said(await resetSecondStepOf(house, region.email))).toBe("in");
  expect(said(await resetSecondStepOf(house, "nobody@etalage.test"))).toBe("second-step.nobody");
});
