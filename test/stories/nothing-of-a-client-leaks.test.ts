/**
 * Somebody with words that stand nowhere else goes from choice to the end of help, through the real pages.
 * Afterwards none of those words stands in a table, an address, a letter or our own dump (P-60; I21).
 */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { aPdf } from "~test/factories/files";
import { aReferralRegion, aRequest } from "~test/factories/needs";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { backUp } from "~/db/backup.server";
import { theSystem } from "~/domain/accounts/public";
import { sealAccess, tendReferrals } from "~/domain/referrals/public.server";
import * as receivedClient from "~/routes/provider/client";
import * as receivedPlan from "~/routes/provider/plan";
import * as receivedPlanFile from "~/routes/provider/plan-file";
import * as received from "~/routes/provider/referral";
import * as receivedList from "~/routes/provider/referrals";
import * as receivedToCopy from "~/routes/provider/to-copy";
import * as choice from "~/routes/referrer/choice";
import * as crisis from "~/routes/referrer/crisis";
import * as codes from "~/routes/referrer/resident-codes";
import * as clientJson from "~/routes/referrer/client-json";
import * as sentClient from "~/routes/referrer/client";
import * as findClient from "~/routes/referrer/find-client";
import * as sentPlan from "~/routes/referrer/plan";
import * as sentPlanFile from "~/routes/referrer/plan-file";
import * as sent from "~/routes/referrer/referral";
import * as sentList from "~/routes/referrer/referrals";
import * as sentToCopy from "~/routes/referrer/to-copy";
import * as ownView from "~/routes/public/own-view";
import { createApp } from "~/web/app.server";

const database = aDatabase();
const people = aReferralRegion(database, {
  deliveryForms: [{ code: "ambulant", name: "Ambulant", urgent: true }],
});
const ORIGIN = "http://localhost:3000";
const ROUTES = {
  "/verwijzer/hulpvragen/:id/keuze": choice,
  "/verwijzer/crisis": crisis,
  "/verwijzer/aanmeldingen": sentList,
  "/verwijzer/aanmeldingen/zoeken": findClient,
  "/verwijzer/aanmeldingen/:id": sent,
  "/verwijzer/aanmeldingen/:id/gegevens": sentClient,
  "/verwijzer/aanmeldingen/:id/codes": codes,
  "/mijn-hulp": ownView,
  "/aanbieder/aanmeldingen": receivedList,
  "/aanbieder/aanmeldingen/:id": received,
  "/aanbieder/aanmeldingen/:id/gegevens": receivedClient,
  "/verwijzer/aanmeldingen/:id/gegevens.json": clientJson,
  "/verwijzer/aanmeldingen/:id/plan": sentPlan,
  "/verwijzer/aanmeldingen/:id/plan/:nummer": sentPlanFile,
  "/aanbieder/aanmeldingen/:id/plan": receivedPlan,
  "/verwijzer/aanmeldingen/:id/overnemen": sentToCopy,
  "/aanbieder/aanmeldingen/:id/overnemen": receivedToCopy,
  "/aanbieder/aanmeldingen/:id/plan/:nummer": receivedPlanFile,
};

const CLIENT = {
  ...{ name: "Kwikstaart Quadrix", birthDate: "2013-02-17", phone: "0229 765432" },
  ...{ email: "quadrix@kwikstaart.test", contactName: "Tante Quadrix", contactRelation: "tante" },
  remark: "Houdt van xylofoons",
};
const WORDS = ["Kwikstaart", "Quadrix", "2013-02-17", "765432", "quadrix", "xylofoons"];
/** Where they stand sealed. */
const SEALED = ["client_field", "client_key", "plan", "indication_reference"];
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const addresses: string[] = [];

async function open() {
  const get = await visit(createApp({ build: aBuild(ROUTES), origin: () => ORIGIN }));
  return async (
    who: Account | null,
    address: string,
    form?: Record<string, string> | FormData,
    cookie = "",
  ) => {
    addresses.push(address);
    const Cookie = who ? await cookieOf(who) : cookie.split(";")[0]!;
    const headers = { Cookie, "Sec-Fetch-Site": "same-origin" };
    const body = form && {
      method: "POST",
      body: form instanceof FormData ? form : new URLSearchParams(form),
    };
    const answer = await get(address, { headers, ...body });
    const to = answer.headers.get("location") ?? "";
    addresses.push(to);
    const cookies = answer.headers.getSetCookie().join();
    const cache = answer.headers.get("cache-control");
    return { status: answer.status, to, cookies, cache, text: await answer.text() };
  };
}

type Ask = Awaited<ReturnType<typeof open>>;

const PIN = "604913";

/** Whom it is about comes in with a code: the page names nobody, its title says nothing, and the code stays on paper. */
async function lookOwn(ask: Ask, self: string): Promise<string[]> {
  const made = await ask(people.worker, `${self}/codes`, {
    ...{ doe: "maken", wie: "youth", zeker: "ja" },
    sleutel: "7d1f5c1e-51a4-4bb0-9f40-2f3c1a1c9a03",
  });
  const code = /data-code="true">([A-Z ]+)</.exec(made.text)![1]!;
  const first = { code, pin: PIN, nogmaals: PIN };
  const { cookies } = await ask(null, "/mijn-hulp", first);
  const shown = await ask(null, "/mijn-hulp", undefined, cookies);
  expect(shown.text).toContain("De aanbieder zei ja en weet om wie het gaat.");
  expect(shown.text).toMatch(/<title>Mijn hulp - Etalage<\/title>/);
  expect(shown.cache).toBe("no-store");
  for (const { text } of [made, shown]) expect(holding(text)).toEqual([]);
  expect(cookies).toMatch(/^bezoek=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
  return [code, code.replaceAll(" ", ""), cookies.split(";")[0]!.split("=")[1]!];
}

/** Every row of every table, as text, in whatever form a value is kept. */
async function everyRow(): Promise<Map<string, string>> {
  const { rows } = await run(
    database.admin,
    `select format('%I.%I', schemaname, tablename) as name, tablename as plain from pg_tables
     where schemaname in ('public', 'pgboss')`,
  );
  const tables = rows as { name: string; plain: string }[];
  const texts = new Map<string, string>();
  for (const { name } of tables.filter(({ plain }) => !SEALED.includes(plain))) {
    const { rows: all } = await run(database.admin, `select t::text as row from ${name} t`);
    texts.set(name, JSON.stringify(all));
  }
  return texts;
}

/** As it is, and as it would stand in bytes or in base64. */
function formsOf(word: string): string[] {
  const bytes = Buffer.from(word);
  return [word, bytes.toString("hex"), bytes.toString("base64").replace(/=+$/, "").slice(0, -1)];
}

const holding = (text: string) =>
  WORDS.filter((word) => formsOf(word).some((one) => text.includes(one)));

/** Nor after a crisis, where who it is about is filled in afterwards. */
async function afterACrisis(ask: Ask): Promise<void> {
  const { worker, manager } = people;
  const { id: plek } = await db.offerPlace.findFirstOrThrow({ where: { offer: { code: "o1" } } });
  const made = await ask(worker, "/verwijzer/crisis", {
    ...{ sleutel: "7d1f5c1e-51a4-4bb0-9f40-2f3c1a1c9a02", plek, gemeente: "0405" },
    leeftijd: "12-15",
  });
  expect(made.status).toBe(303);
  const self = made.to.split("?")[0]!;
  const refused = await ask(worker, self, { doe: "aanvullen", ...CLIENT, birthDate: "geen" });
  expect([refused.status, refused.text.includes("Quadrix")]).toEqual([422, true]);
  expect((await ask(worker, self, { doe: "aanvullen", ...CLIENT })).status).toBe(303);
  const theirs = self.replace("/verwijzer/", "/aanbieder/");
  expect((await ask(manager, `${theirs}/gegevens`)).text).toContain("Quadrix");
  for (const [who, address] of [
    [worker, self],
    [manager, theirs],
    [worker, "/verwijzer/crisis"],
  ] as const)
    expect(holding((await ask(who, address)).text), address).toEqual([]);
}

/** Nor when a plan is handed in, shared and read: words of a form, a document, and the name of its file. */
async function afterAPlan(ask: Awaited<ReturnType<typeof open>>, self: string): Promise<void> {
  const { worker, manager } = people;
  const theirs = self.replace("/verwijzer/", "/aanbieder/");
  const words = { doe: "kort", matters: "Quadrix wil rust", results: "xylofoons", doers: "" };
  const refused = await ask(worker, `${self}/plan`, { ...words, agreements: "BSN 111222333" });
  expect([refused.status, refused.text.includes("Quadrix")]).toEqual([422, true]);
  expect((await ask(worker, `${self}/plan`, words)).status).toBe(303);
  const document = new FormData();
  document.append("doe", "document");
  document.append("kind", "plan");
  const content = aPdf("% Kwikstaart Quadrix, 2013-02-17");
  document.append(
    "file",
    new File([new Uint8Array(content)], "Plan Quadrix.pdf", { type: "application/pdf" }),
  );
  expect((await ask(worker, `${self}/plan`, document)).status).toBe(303);
  const yes = { doe: "delen", number: "2", givers: "parents", how: "spoken", givenOn: day(0) };
  expect((await ask(worker, `${self}/plan`, yes)).status).toBe(303);
  expect((await ask(manager, `${theirs}/plan/2`)).text).toContain("Kwikstaart");
  expect((await ask(manager, `${theirs}/plan?lees=1`)).status).toBe(404);
  expect((await ask(worker, `${self}/plan?lees=1`)).text).toContain("Quadrix");
  const officer = await anAccount({
    ...{ organisationId: worker.organisationId, roles: ["privacy-officer"] },
    municipalities: ["0405"],
  });
  const file = await ask(officer, `${self}/gegevens.json`);
  const { plans } = JSON.parse(file.text) as { plans: { document?: string }[] };
  expect(JSON.stringify(plans[0])).toContain("Quadrix");
  expect(Buffer.from(plans[1]?.document ?? "", "base64").toString()).toContain("Kwikstaart");
  for (const [who, address] of [
    [worker, `${self}/plan`],
    [manager, `${theirs}/plan`],
  ] as const)
    expect(holding((await ask(who, address)).text), address).toEqual([]);
}

/** Nor when it is written down what the help is called elsewhere. */
async function afterNumbers(ask: Ask, self: string): Promise<void> {
  const { worker, manager } = people;
  const page = await ask(worker, `${self}/overnemen`);
  const [, doe = ""] = /name="doe" value="([0-9a-f-]{36})"/.exec(page.text) ?? [];
  const numbers = { doe, versie: "0", decision: "known", decisionNumber: "765432 Quadrix" };
  const refused = await ask(worker, `${self}/overnemen`, { ...numbers, decidedOn: "ooit" });
  expect([refused.status, refused.text.includes("Quadrix")]).toEqual([422, true]);
  const sent = await ask(worker, `${self}/overnemen`, { ...numbers, decidedOn: day(0) });
  expect(sent.status).toBe(303);
  const theirs = self.replace("/verwijzer/", "/aanbieder/");
  expect((await ask(manager, `${theirs}/overnemen`)).text).toContain("765432 Quadrix");
}

test("nothing of a client stands anywhere but sealed", async () => {
  const ask = await open();
  const { worker, manager, other } = people;
  const request = await aRequest({ by: worker, state: "answered" });
  await aRequest({ by: worker, needId: request.needId, offer: "o2" });
  const chosen = await ask(worker, `/verwijzer/hulpvragen/${request.needId}/keuze`, {
    ...{ sleutel: "7d1f5c1e-51a4-4bb0-9f40-2f3c1a1c9a01", vraag: request.id },
    ...{ kiezer: "resident", advies: "nobody" },
  });
  expect(chosen.status).toBe(303);
  const self = chosen.to.split("?")[0]!;
  const theirs = self.replace("/verwijzer/", "/aanbieder/");
  await ask(worker, self, { doe: "grondslag" });
  // Refused once, so that what was typed comes back; then opened.
  const refused = await ask(worker, self, { doe: "delen", ...CLIENT, birthDate: "geen" });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain("Quadrix");
  expect((await ask(worker, self, { doe: "delen", ...CLIENT })).status).toBe(303);

  for (const [who, address] of [
    ...([
      [worker, self],
      [worker, `${self}/gegevens`],
      [worker, "/verwijzer/aanmeldingen"],
    ] as const),
    ...([
      [manager, theirs],
      [manager, `${theirs}/gegevens`],
      [manager, "/aanbieder/aanmeldingen"],
    ] as const),
  ])
    expect((await ask(who, address)).status, address).toBe(200);
  expect((await ask(manager, `${theirs}/gegevens`)).text).toContain("Quadrix");
  const secrets = await lookOwn(ask, self);
  const found = await ask(worker, "/verwijzer/aanmeldingen/zoeken", { name: "kwikstaart" });
  expect(found.text).toContain("Quadrix");
  for (const address of [theirs, `${theirs}/gegevens`]) {
    const foreign = await ask(other, address);
    expect(foreign.status).toBe(404);
    expect(holding(foreign.text)).toEqual([]);
  }
  await afterAPlan(ask, self);
  await afterNumbers(ask, self);
  for (const [address, form] of [
    [theirs, { doe: "plan", dag: day(2) }],
    [theirs, { doe: "start", dag: day(0) }],
    [theirs, { doe: "einde", dag: day(0), reden: "goals-reached" }],
  ] as const)
    expect((await ask(manager, address, form)).status, form.doe).toBe(303);
  await afterACrisis(ask);
  await tendReferrals(theSystem("referrals"));
  await sealAccess(theSystem("access-seals"));

  const rows = [...(await everyRow())];
  const leaks = rows.flatMap(([table, text]) => holding(text).map((word) => `${table}: ${word}`));
  expect(leaks).toEqual([]);
  // Nor the code, the PIN and the token of whoever looked with them.
  for (const secret of [...secrets, PIN])
    for (const [name, text] of [...rows, ["addresses", addresses.join()] as const])
      expect(text, name).not.toContain(secret);
  expect(addresses.flatMap((address) => holding(decodeURIComponent(address)))).toEqual([]);
  // The lists and the pages of both sides name nobody.
  for (const [who, address] of [
    [worker, self],
    [manager, theirs],
    [manager, "/aanbieder/aanmeldingen"],
  ] as const)
    expect(holding((await ask(who, address)).text), address).toEqual([]);

  const file = path.join(mkdtempSync(path.join(tmpdir(), "etalage-leak-")), "dump.gz");
  await backUp(database.admin, file);
  expect(holding(gunzipSync(readFileSync(file)).toString("latin1"))).toEqual([]);
}, 60_000);
