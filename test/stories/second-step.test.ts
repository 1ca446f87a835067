/** Making a second step, signing in with it and losing it, through the real routes. */
import { beforeAll, expect, test, vi } from "vitest";

import { anAccount, cookieOf, PASSWORD } from "~test/factories/accounts";
import { aSecondStep } from "~test/factories/second-step";
import { aRegion, saveRegion } from "~test/factories/a-region";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { codeAt } from "~/domain/accounts/second-step/time-code.server";
import * as ownAccount from "~/routes/account/own-account";
import * as secondStep from "~/routes/account/second-step";
import * as signIn from "~/routes/account/sign-in";
import * as signInCode from "~/routes/account/sign-in-code";
import * as members from "~/routes/referrer/members";
import * as referrerStart from "~/routes/referrer/start";
import { createApp } from "~/web/app.server";

// The settings are read once, before anything else is loaded.
vi.hoisted(() => {
  process.env.SECOND_STEP_ROLES = "access-lead";
});

const handle = aDatabase();

const origin = "http://localhost:3000";
const routes = {
  ...{ "/inloggen": signIn, "/inloggen/code": signInCode, "/verwijzer": referrerStart },
  ...{ "/account": ownAccount, "/account/tweede-stap": secondStep },
  "/verwijzer/gebruikers": members,
};
beforeAll(() => saveRegion(aRegion()));

const open = () => visit(createApp({ build: aBuild(routes), origin: () => origin }));
type Get = Awaited<ReturnType<typeof open>>;

const send = (fields: Record<string, string>, cookie = ""): RequestInit => ({
  method: "POST",
  headers: { "Sec-Fetch-Site": "same-origin", ...(cookie && { Cookie: cookie }) },
  body: new URLSearchParams(fields),
});
const by = (cookie: string): RequestInit => ({ headers: { Cookie: cookie } });
const cookiesIn = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]!);
const goesTo = (answer: Response) => [answer.status, answer.headers.get("Location")];
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** The session after the password alone. */
async function afterPassword(get: Get, email: string, naar = ""): Promise<string> {
  const answer = await get("/inloggen", send({ email, password: PASSWORD, naar }));
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toMatch(/^\/inloggen\/code/);
  return cookiesIn(answer)[0]!;
}

test("after the password comes the code, and then the page that was wanted", async () => {
  const get = await open();
  const account = await anAccount();
  const phone = await aSecondStep(account, ago(5));
  const { email } = account;
  const first = await get("/inloggen", send({ email, password: PASSWORD, naar: "/account?a=1" }));
  expect(goesTo(first)).toEqual([303, "/inloggen/code?naar=%2Faccount%3Fa%3D1"]);
  const [half] = cookiesIn(first);

  const page = await get("/inloggen/code?naar=%2Faccount%3Fa%3D1", by(half!));
  const html = await page.text();
  expect(html).toContain('name="naar" value="/account?a=1"');
  expect(html).not.toContain(email);
  expect(goesTo(await get("/account", by(half!)))[0]).toBe(302);
  const wrong = await get("/inloggen/code", send({ code: "000000", naar: "/account?a=1" }, half));
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('name="naar" value="/account?a=1"');

  const right = { code: phone.codeAt(new Date()), naar: "/account?a=1" };
  const answer = await get("/inloggen/code", send(right, half));
  expect(goesTo(answer)).toEqual([303, "/account?a=1"]);
  const [whole] = cookiesIn(answer);
  expect(whole).not.toBe(half);
  expect((await get("/account", by(whole!))).status).toBe(200);
  expect(goesTo(await get("/inloggen/code", by(half!)))[1]).toBe("/inloggen");
  const late = await get("/inloggen/code", send(right, half));
  expect(goesTo(late)).toEqual([302, "/inloggen?klaar=te-laat"]);
});

test("two sign-ins with one code at once: one passes", async () => {
  const get = await open();
  const account = await anAccount();
  const phone = await aSecondStep(account, ago(5));
  const halves = [await afterPassword(get, account.email), await afterPassword(get, account.email)];
  const code = phone.codeAt(new Date());
  const answers = await Promise.all(
    halves.map((half) => get("/inloggen/code", send({ code, naar: "//evil.example" }, half))),
  );
  expect(answers.map(goesTo).sort()).toEqual([
    [303, "/verwijzer"],
    [422, null],
  ]);
});

test("too many wrong codes must wait, and hear how long", async () => {
  const get = await open();
  const account = await anAccount();
  const phone = await aSecondStep(account, ago(5));
  const half = await afterPassword(get, account.email);
  for (let time = 0; time < 5; time++) await get("/inloggen/code", send({ code: "000000" }, half));
  const code = phone.codeAt(new Date());
  const answer = await get(
    "/inloggen/code",
    send({ code }, await afterPassword(get, account.email)),
  );
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(20);
  expect(await answer.text()).toContain("Wacht een minuut");
});

test("whoever must have a second step makes it first, sees the codes once, and goes on", async () => {
  const get = await open();
  const { email } = await anAccount({ roles: ["access-lead"] });
  const half = await afterPassword(get, email, "/verwijzer?b=2");
  const sentOn = await get("/inloggen/code?naar=%2Fverwijzer%3Fb%3D2", by(half));
  expect(goesTo(sentOn)).toEqual([302, "/account/tweede-stap?naar=%2Fverwijzer%3Fb%3D2"]);
  expect(goesTo(await get("/account", by(half)))[0]).toBe(302);

  const page = await (await get("/account/tweede-stap?naar=%2Fverwijzer%3Fb%3D2", by(half))).text();
  expect(page).toContain("<svg");
  const secret = /font-mono[^>]*>([A-Z2-7 ]{39})</.exec(page)![1]!.replaceAll(" ", "");
  const form = {
    ...{ doe: "aan", sealed: /name="sealed" value="([^"]+)"/.exec(page)![1]! },
    naar: "/verwijzer?b=2",
  };
  const wrong = await get(
    "/account/tweede-stap",
    send({ ...form, current: PASSWORD, code: "1" }, half),
  );
  expect(wrong.status).toBe(422);
  expect((await wrong.text()).replaceAll(" ", "")).toContain(secret);
  const code = codeAt(secret, new Date());
  const done = await get("/account/tweede-stap", send({ ...form, current: PASSWORD, code }, half));
  const to = done.headers.get("Location")!;
  expect(to).toBe("/account/tweede-stap?klaar=aan&naar=%2Fverwijzer%3Fb%3D2");
  const [session, codes] = cookiesIn(done);
  expect(decodeURIComponent(codes!)).not.toMatch(/([a-z2-9]{4}-){3}[a-z2-9]{4}/);

  const codesIn = (html: string) => html.match(/>([a-z2-9]{4}-){3}[a-z2-9]{4}</g) ?? [];
  const shown = await get(to, by(`${session}; ${codes}`));
  expect(cookiesIn(shown)).toEqual(["codes="]);
  const html = await shown.text();
  expect(codesIn(html)).toHaveLength(10);
  expect(html).toContain('href="/verwijzer?b=2"');
  expect(codesIn(await (await get(to, by(session!))).text())).toEqual([]);
  expect((await get("/verwijzer", by(session!))).status).toBe(200);

  const recovery = codesIn(html)[0]!.slice(1, -1);
  const off = { doe: "uit", current: PASSWORD, code: recovery };
  const kept = await get("/account/tweede-stap", send(off, session));
  expect(kept.status).toBe(422);
  expect(await kept.text()).toContain("verplicht");
  const again = await afterPassword(get, email);
  const passed = await get("/inloggen/code", send({ code: recovery }, again));
  expect(goesTo(passed)).toEqual([303, "/verwijzer"]);
});

test("codes that were made for one person are shown to nobody else", async () => {
  const get = await open();
  const account = await anAccount();
  const phone = await aSecondStep(account, ago(5));
  const session = await cookieOf(account);
  const code = phone.codeAt(new Date());
  const renew = { doe: "codes", current: PASSWORD, code };
  const done = await get("/account/tweede-stap", send(renew, session));
  const [, codes] = cookiesIn(done);
  const other = await cookieOf(await anAccount());
  const page = await get("/account/tweede-stap", by(`${other}; ${codes}`));
  expect(await page.text()).not.toMatch(/>([a-z2-9]{4}-){3}[a-z2-9]{4}</);
});

test("a role that asks for it counts at once for who is signed in already", async () => {
  const get = await open();
  const account = await anAccount();
  const session = await cookieOf(account);
  expect((await get("/verwijzer", by(session))).status).toBe(200);
  await run(handle.admin, "update organisation_member set roles = $1 where user_id = $2", [
    ["access-worker", "access-lead"],
    account.userId,
  ]);
  expect(goesTo(await get("/verwijzer", by(session)))).toEqual([
    302,
    "/inloggen?naar=%2Fverwijzer",
  ]);
  expect((await get("/account/tweede-stap", by(session))).status).toBe(200);
});

test("a manager takes away a member's lost second step, and that member is signed out", async () => {
  const get = await open();
  const member = await anAccount();
  await aSecondStep(member, ago(5));
  const lead = await anAccount({ roles: ["access-lead"], organisationId: member.organisationId });
  await aSecondStep(lead, ago(5));
  const [manager, session] = [await cookieOf(lead), await cookieOf(member)];
  const page = await (await get("/verwijzer/gebruikers", by(manager))).text();
  expect(page.match(/value="tweede-stap"/g)).toHaveLength(1);
  const form = { doe: "tweede-stap", userId: member.userId };
  const reset = await get("/verwijzer/gebruikers", send(form, manager));
  expect(goesTo(reset)).toEqual([303, "/verwijzer/gebruikers?klaar=tweede-stap"]);
  expect(goesTo(await get("/verwijzer", by(session)))[0]).toBe(302);
  const again = await get("/inloggen", send({ email: member.email, password: PASSWORD }));
  expect(goesTo(again)).toEqual([303, "/verwijzer"]);
});
