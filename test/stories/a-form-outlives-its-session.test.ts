/** What somebody sends after the session ended comes back after signing in, as typed and not yet done (A-11). */
import { beforeEach, expect, test } from "vitest";

import { type Account, cookieOf, PASSWORD } from "~test/factories/accounts";
import { aNeed, aReferralRegion } from "~test/factories/needs";
import { BASIS, onTheWay } from "~test/factories/on-the-way";
import { aDatabase, run } from "~test/setup/database";
import { aPlainBrowser } from "~test/setup/plain-browser";

import { db } from "~/db/read.server";
import { forgetOldForms, forgetSessions } from "~/domain/accounts/public.server";
import { recordBasis } from "~/domain/referrals/public.server";
import { withoutSecrets } from "~/domain/accounts/kept-forms/kept-form";
import * as account from "~/routes/account/own-account";
import * as keptForm from "~/routes/account/kept-form";
import * as signIn from "~/routes/account/sign-in";
import * as signOut from "~/routes/account/sign-out";
import * as ownPages from "~/routes/provider/pages";
import * as changeNeed from "~/routes/referrer/change-need";
import * as client from "~/routes/referrer/client";
import * as need from "~/routes/referrer/need";
import * as newNeed from "~/routes/referrer/new-need";
import * as referral from "~/routes/referrer/referral";

const database = aDatabase();
const people = aReferralRegion(database);
const way = onTheWay(people, database);
const ROUTES = {
  ...{ "/inloggen": signIn, "/uitloggen": signOut, "/bewaard": keptForm },
  ...{ "/account": account, "/verwijzer/hulpvragen/:id": need },
  ...{ "/aanbieder/aanbod": ownPages },
  ...{ "/verwijzer/hulpvragen/nieuw": newNeed, "/verwijzer/hulpvragen/:id/wijzigen": changeNeed },
  ...{ "/verwijzer/aanmeldingen/:id": referral, "/verwijzer/aanmeldingen/:id/gegevens": client },
};
const NEED = {
  ...{ sleutel: "7d1f5c1e-51a4-4bb0-9f40-2f3c1a1c9a77", wet: "", ingeschreven: "0405" },
  ...{ verblijf: "no", leeftijd: "", profiel: "", toelichting: "Liefst dicht bij de pauwenkooi" },
};

beforeEach(() => run(database.admin, "delete from kept_form"));

type Browser = Awaited<ReturnType<typeof aPlainBrowser>>;

async function signedIn(who: Account): Promise<Browser> {
  return aPlainBrowser(ROUTES, await cookieOf(who));
}

async function signInAgain(browser: Browser, who: Account): Promise<void> {
  browser.take(await cookieOf(who));
}

const endSessions = (ago: string) =>
  run(database.admin, `update session set expires_at = now() - interval '${ago}'`);

/** The form of the page that gives it back: where it goes, and what stands in it. */
function formIn(html: string): { to: string; fields: Record<string, string> } {
  const [, to = "", body = ""] =
    /<form method="post" action="([^"]*)">([\s\S]*?)<\/form>/.exec(html) ?? [];
  const inputs = [...body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const plain = (text: string) => text.replaceAll("&amp;", "&");
  return {
    to: plain(to),
    fields: Object.fromEntries(inputs.map(([, name, value]) => [plain(name!), plain(value!)])),
  };
}

/** Sent too late, signed in, and looked at again. */
async function backIn(browser: Browser, to: string, fields: Record<string, string>) {
  await endSessions("1 minute");
  const late = await browser.post(to, fields);
  expect([late.status, late.to]).toEqual([303, "/inloggen?naar=%2Fbewaard"]);
  await signInAgain(browser, people.worker);
  const kept = formIn((await browser.get("/bewaard")).text);
  return browser.post(kept.to, kept.fields);
}

test("a need comes back as it was typed, and is written when it is sent again", async () => {
  const browser = await aPlainBrowser(ROUTES);
  const { email } = people.worker;
  const login = { email, password: PASSWORD, naar: "/bewaard" };
  expect((await browser.post("/inloggen", login)).to).toBe("/bewaard");
  const sound = { ...NEED, wet: "jeugdwet", leeftijd: "12-15", profiel: "onbekend" };
  const again = await backIn(browser, "/verwijzer/hulpvragen/nieuw?aanbod=o1", sound);
  expect(again.status).toBe(422);
  expect(again.text).toContain("nog niets verstuurd");
  expect(again.text).toContain("Liefst dicht bij de pauwenkooi");
  expect(again.text).toContain(NEED.sleutel);
  expect(await db.need.count()).toBe(0);
  const sent = await browser.post("/verwijzer/hulpvragen/nieuw", sound);
  expect(sent.to).toMatch(/^\/verwijzer\/hulpvragen\/[\w-]{36}\/vragen/);
  expect(await db.need.count()).toBe(1);
});

test("what is wrong in it is said at once", async () => {
  const browser = await signedIn(people.worker);
  const again = await backIn(browser, "/verwijzer/hulpvragen/nieuw", NEED);
  expect(again.status).toBe(422);
  expect(again.text).toContain('href="#wet"');
  expect(again.text).toContain("Liefst dicht bij de pauwenkooi");
});

test("a need that changes keeps what was typed over it", async () => {
  const browser = await signedIn(people.worker);
  const { id } = await aNeed({ by: people.worker });
  const address = `/verwijzer/hulpvragen/${id}/wijzigen`;
  const again = await backIn(browser, address, { ...NEED, versie: "0", wet: "jeugdwet" });
  expect(again.status).toBe(422);
  expect(again.text).toContain("Liefst dicht bij de pauwenkooi");
});

test("who it is about is kept closed, and a shared name was opened to nobody", async () => {
  const browser = await signedIn(people.worker);
  const id = await way.accepted();
  await recordBasis(way.sender(), { id, ...BASIS });
  const typed = {
    ...{ doe: "delen", name: "Kwikstaart Quadrix", birthDate: "2013-02-17" },
    ...{ contactName: "Tante Quadrix", phone: "0229 765432" },
  };
  await endSessions("1 minute");
  expect((await browser.post(`/verwijzer/aanmeldingen/${id}`, typed)).status).toBe(303);
  const { rows } = await run(database.admin, "select content, id, k::text as row from kept_form k");
  const { content, row } = rows[0] as { content: Buffer; row: string };
  for (const word of ["Kwikstaart", "Quadrix", "2013-02-17", "aanmeldingen"])
    expect(content.toString("latin1") + row).not.toContain(word);

  await signInAgain(browser, people.worker);
  const kept = formIn((await browser.get("/bewaard")).text);
  const again = await browser.post(kept.to, kept.fields);
  expect(again.status).toBe(422);
  expect(again.text).toContain("Kwikstaart Quadrix");
  expect(await db.clientField.count()).toBe(0);
});

test("only the same person in the same browser gets it back, and not for ever", async () => {
  const browser = await signedIn(people.worker);
  await endSessions("1 minute");
  await browser.post("/verwijzer/hulpvragen/nieuw", NEED);
  await signInAgain(browser, people.colleague);
  expect((await browser.get("/bewaard")).text).toContain("Er is geen formulier bewaard");
  const elsewhere = await signedIn(people.worker);
  expect((await elsewhere.get("/bewaard")).text).toContain("Er is geen formulier bewaard");

  await signInAgain(browser, people.worker);
  expect((await browser.get("/bewaard")).text).toContain("Terug naar mijn formulier");
  await run(database.admin, "update kept_form set created_at = now() - interval '121 minutes'");
  expect((await browser.get("/bewaard")).text).toContain("Er is geen formulier bewaard");
  expect(await forgetOldForms()).toBe(1);
  expect(await db.keptForm.count()).toBe(0);
});

test("it can be thrown away, and goes when its owner signs out", async () => {
  const browser = await signedIn(people.worker);
  for (const leave of ["/bewaard", "/uitloggen"]) {
    await endSessions("1 minute");
    await browser.post("/verwijzer/hulpvragen/nieuw", NEED);
    await signInAgain(browser, people.worker);
    expect(await db.keptForm.count()).toBe(1);
    expect((await browser.post(leave, {})).status).toBe(303);
    expect(await db.keptForm.count()).toBe(0);
    await signInAgain(browser, people.worker);
  }
});

test("of a stranger, a closed account and who left on purpose nothing is kept", async () => {
  const stranger = await aPlainBrowser(ROUTES, `sid=${"a".repeat(43)}`);
  expect((await stranger.post("/verwijzer/hulpvragen/nieuw", NEED)).status).toBe(401);

  const left = await signedIn(people.worker);
  await left.post("/uitloggen", {});
  expect((await left.post("/verwijzer/hulpvragen/nieuw", NEED)).status).toBe(401);

  const closed = await signedIn(people.colleague);
  await endSessions("1 minute");
  await run(
    database.admin,
    `update account_user set disabled_at = now() where id = '${people.colleague.userId}'`,
  );
  expect((await closed.post("/verwijzer/hulpvragen/nieuw", NEED)).status).toBe(401);

  const late = await signedIn(people.worker);
  await endSessions("13 hours");
  expect((await late.post("/verwijzer/hulpvragen/nieuw", NEED)).status).toBe(401);
  expect(await forgetSessions()).toBeGreaterThan(0);
  expect(await db.keptForm.count()).toBe(0);
});

test("passwords and codes are never kept, nor anything about the account itself", async () => {
  for (const name of ["current", "password", "former", "code", "sealed", "wachtwoord"])
    expect(withoutSecrets({ to: "/", fields: [[name, "geheim"]] }).fields, name).toEqual([]);
  const browser = await signedIn(people.worker);
  await endSessions("1 minute");
  const typed = { doe: "mail", current: PASSWORD, email: "a@etalage.test" };
  expect((await browser.post("/account", typed)).status).toBe(401);
  expect((await browser.post("/bewaard", {})).status).toBe(401);
  expect(await db.keptForm.count()).toBe(0);
});

test("a form that only has a button is not carried out by coming back", async () => {
  const { id } = await aNeed({ by: people.worker });
  const browser = await signedIn(people.worker);
  const again = await backIn(browser, `/verwijzer/hulpvragen/${id}`, {
    ...{ doe: "sluit", reden: "mistake" },
  });
  expect(again.status).toBe(422);
  expect(await db.need.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "open" });
});

test("a page without a form of its own says that nothing was done, and does nothing", async () => {
  const browser = await signedIn(people.editor);
  const offers = await db.offer.count();
  await endSessions("1 minute");
  const late = await browser.post("/aanbieder/aanbod", {});
  expect(late.to).toBe("/inloggen?naar=%2Fbewaard");
  await signInAgain(browser, people.editor);
  const kept = formIn((await browser.get("/bewaard")).text);
  const back = await browser.post(kept.to, kept.fields);
  expect([back.status, back.to]).toEqual([303, "/aanbieder/aanbod?nakijken=ja"]);
  expect((await browser.get(back.to)).text).toContain("nog niets verstuurd");
  expect(await db.offer.count()).toBe(offers);
});
