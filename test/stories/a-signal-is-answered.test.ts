/**
 * A signal travels from an access worker to feedback, through the real pages, and one that nobody answers
 * rises to the top by the clock; talk about money shows nowhere but on the pages of its two sides (I16).
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { aSignalRegion, newsOf } from "~test/factories/signals";
import { aDatabase } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { tendSignals } from "~/domain/signals/public.server";
import * as notifications from "~/routes/account/notifications";
import * as providerDisputes from "~/routes/provider/disputes";
import * as providerSignals from "~/routes/provider/signals";
import * as providerStart from "~/routes/provider/start";
import * as home from "~/routes/public/home";
import * as offerPage from "~/routes/public/offer";
import * as providerPage from "~/routes/public/provider";
import * as searchPage from "~/routes/public/search";
import * as dispute from "~/routes/referrer/dispute";
import * as disputes from "~/routes/referrer/disputes";
import * as newSignal from "~/routes/referrer/new-signal";
import * as ownSignals from "~/routes/referrer/signals";
import * as referrerStart from "~/routes/referrer/start";
import * as regionDispute from "~/routes/region/dispute";
import * as regionDisputes from "~/routes/region/disputes";
import * as signalPage from "~/routes/region/signal";
import * as queue from "~/routes/region/signals";
import { createApp } from "~/web/app.server";

const people = aSignalRegion(aDatabase());
const ORIGIN = "http://localhost:3000";
const PUBLIC = { "/": home, "/zoeken": searchPage, "/aanbieders/:slug": providerPage };
const OWN = { "/verwijzer": referrerStart, "/verwijzer/signalen": ownSignals };
const DESK = { "/regio/meldingen": queue, "/regio/meldingen/:id": signalPage };
const MONEY = {
  ...{ "/verwijzer/geldvragen": disputes, "/verwijzer/geldvragen/:id": dispute },
  ...{ "/regio/geldvragen": regionDisputes, "/regio/geldvragen/:id": regionDispute },
  "/aanbieder/geldvragen": providerDisputes,
};
const ROUTES = {
  ...{ ...PUBLIC, ...OWN, ...DESK, ...MONEY, "/aanbod/:code": offerPage },
  ...{ "/verwijzer/signalen/nieuw": newSignal, "/account/meldingen": notifications },
  ...{ "/aanbieder": providerStart, "/aanbieder/signalen": providerSignals },
};

const at = (day: string) => new Date(`${day}T09:00:00+01:00`);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: at("2026-11-26") }));
afterEach(() => void vi.useRealTimers());

async function open() {
  const get = await visit(createApp({ build: aBuild(ROUTES), origin: () => ORIGIN }));
  const headersOf = async (who: Account | null) => ({
    Cookie: who ? await cookieOf(who) : "",
    "Sec-Fetch-Site": "same-origin",
  });
  return {
    page: async (who: Account | null, path: string) => {
      const answer = await get(path, { headers: await headersOf(who) });
      return { status: answer.status, text: await answer.text() };
    },
    send: async (who: Account, path: string, form: Record<string, string>) => {
      const body = new URLSearchParams(form);
      const answer = await get(path, { method: "POST", headers: await headersOf(who), body });
      const to = answer.headers.get("location") ?? "";
      return { status: answer.status, to, text: await answer.text() };
    },
  };
}

const SAID = "De groep is al weken dicht. Zonnebloem.";

test(
  "from the page of an offer to an answer, with the supplier heard",
  { timeout: 60_000 },
  async () => {
    const { page, send } = await open();
    const { author, desk, manager } = people;
    // The link stands there for who refers, and for nobody else.
    const link = "/verwijzer/signalen/nieuw?aanbieder=p001&amp;aanbod=o1";
    expect((await page(author, "/aanbod/o1")).text).toContain(link);
    for (const who of [null, manager, desk])
      expect((await page(who, "/aanbod/o1")).text).not.toContain("/verwijzer/signalen/nieuw");
    const form = await page(author, "/verwijzer/signalen/nieuw?aanbieder=p001&aanbod=o1");
    for (const words of ["Maakt u zich zorgen over een kind", "112", "U hoort altijd terug"])
      expect(form.text).toContain(words);

    // What could point to a person is refused, and nothing that was typed is lost.
    const sent = { aanbieder: "p001", aanbod: "o1", soort: "quality", ernst: "high" };
    const refused = await send(author, "/verwijzer/signalen/nieuw", {
      ...{ ...sent, tekst: "mevrouw Jansen wacht al weken" },
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("een naam van een persoon");
    expect(refused.text).toContain("mevrouw Jansen wacht al weken");
    const raised = await send(author, "/verwijzer/signalen/nieuw", { ...sent, tekst: SAID });
    expect(raised.status).toBe(303);
    expect((await page(author, raised.to)).text).toContain("U hoort uiterlijk 10 december 2026");

    const { id } = await db.signal.findFirstOrThrow();
    const work = (form: Record<string, string>) => send(desk, `/regio/meldingen/${id}`, form);
    expect((await work({ doe: "talk", tekst: "" })).status).toBe(409);
    expect((await work({ doe: "acknowledge", tekst: "" })).status).toBe(303);
    expect((await page(author, "/verwijzer/signalen")).text).toContain("In behandeling");

    // The supplier sees nothing before, and then only what the desk wrote.
    expect((await page(manager, "/aanbieder/signalen")).text).toContain("Er is u niets voorgelegd");
    const unheard = await work({ doe: "resolve", tekst: "Opgelost." });
    expect(unheard.status).toBe(422);
    expect(unheard.text).toContain("Leg dit eerst voor aan de aanbieder");
    expect(unheard.text).toContain("Opgelost.");
    expect(
      (await work({ doe: "disclose", tekst: "Klopt het dat de groep dicht is?" })).status,
    ).toBe(303);
    const shown = (await page(manager, "/aanbieder/signalen")).text;
    expect(shown).toContain("Klopt het dat de groep dicht is?");
    expect(shown).not.toMatch(/Zonnebloem|Anna Toegang/);
    const answer = { signaal: id, tekst: "De groep gaat maandag open." };
    expect((await send(manager, "/aanbieder/signalen", answer)).status).toBe(303);
    expect((await page(desk, `/regio/meldingen/${id}`)).text).toContain(
      "De groep gaat maandag open.",
    );

    expect((await work({ doe: "resolve", tekst: "De groep gaat open." })).status).toBe(303);
    expect((await work({ doe: "feed-back", tekst: "" })).status).toBe(422);
    expect((await work({ doe: "feed-back", tekst: "De groep is weer open." })).status).toBe(303);
    const own = (await page(author, "/verwijzer/signalen")).text;
    expect(own).toContain("De groep is weer open.");
    expect((await page(author, "/account/meldingen")).text).toContain(
      "U kreeg antwoord op uw signaal",
    );
    expect((await page(people.colleague, "/verwijzer/signalen")).text).not.toContain("Zonnebloem");
  },
);

test("one that nobody answers rises to the top by the clock", { timeout: 60_000 }, async () => {
  const { page, send } = await open();
  const raise = (ernst: string, tekst: string) =>
    send(people.author, "/verwijzer/signalen/nieuw", {
      ...{ aanbieder: "p001", aanbod: "", soort: "capacity", ernst, tekst },
    });
  await raise("low", "Dit is het oude signaal.");
  vi.setSystemTime(at("2026-12-02"));
  await raise("high", "Dit is het ernstige signaal.");
  const [old, severe] = await db.signal.findMany({ orderBy: { number: "asc" } });
  const order = async () => {
    const { text } = await page(people.desk, "/regio/meldingen");
    return [
      text.indexOf(`/regio/meldingen/${old!.id}`),
      text.indexOf(`/regio/meldingen/${severe!.id}`),
    ];
  };
  const [oldBefore, severeBefore] = await order();
  expect(severeBefore).toBeLessThan(oldBefore!);
  expect((await page(people.desk, "/regio/meldingen")).text).not.toContain("Te laat");

  // Five workdays passed for the old one; the severe one was taken in hand.
  await send(people.desk, `/regio/meldingen/${severe!.id}`, { doe: "acknowledge", tekst: "" });
  vi.setSystemTime(at("2026-12-04"));
  await tendSignals(theSystem("signals"), at("2026-12-04"));
  const [oldAfter, severeAfter] = await order();
  expect(oldAfter).toBeLessThan(severeAfter!);
  expect((await page(people.desk, "/regio/meldingen")).text).toContain("Te laat");
  expect(await newsOf(people.desk)).toContain("signal-late");
});

test(
  "who reads counts only finds no signal, and no small number",
  { timeout: 60_000 },
  async () => {
    const { page, send } = await open();
    await send(people.author, "/verwijzer/signalen/nieuw", {
      ...{ aanbieder: "p001", aanbod: "", soort: "capacity", ernst: "low", tekst: SAID },
    });
    const { id } = await db.signal.findFirstOrThrow();
    const counts = await page(people.policy, "/regio/meldingen");
    expect(counts.status).toBe(200);
    expect(counts.text).toContain("minder dan 5");
    expect(counts.text).not.toMatch(new RegExp(`Zonnebloem|${id}`));
    expect((await page(people.policy, `/regio/meldingen/${id}`)).status).toBe(403);
  },
);

test(
  "talk about money stands on the pages of its two sides only (I16)",
  { timeout: 90_000 },
  async () => {
    const { page, send } = await open();
    const secret = "Er is 400 euro te weinig betaald. Zonnebloem.";
    const begun = await send(people.author, "/verwijzer/geldvragen", {
      aanbieder: "p001",
      tekst: secret,
    });
    expect(begun.status).toBe(303);
    const id = begun.to.split("?")[0]!.split("/").at(-1)!;
    expect(
      (
        await send(people.desk, `/regio/geldvragen/${id}`, {
          doe: "zeg",
          tekst: secret,
          gezien: "1",
        })
      ).status,
    ).toBe(303);
    expect((await page(people.author, begun.to)).text).toContain("Zonnebloem");
    expect((await page(people.desk, `/regio/geldvragen/${id}`)).text).toContain("Zonnebloem");

    const { slug } = await db.supplier.findUniqueOrThrow({ where: { code: "p001" } });
    const everywhere = [
      ...["/", "/zoeken", "/aanbod/o1", `/aanbieders/${slug}`, "/verwijzer", "/verwijzer/signalen"],
      ...["/aanbieder", "/aanbieder/signalen", "/aanbieder/geldvragen", "/verwijzer/geldvragen"],
      ...[
        `/verwijzer/geldvragen/${id}`,
        "/regio/meldingen",
        "/regio/geldvragen",
        "/account/meldingen",
      ],
      `/regio/geldvragen/${id}`,
    ];
    const roles = ["expert", "region-admin"] as const;
    const more = await Promise.all(
      roles.map((role) => anAccount({ kind: "region", roles: [role] })),
    );
    const { colleague, doctor, manager, other, editor, quality, policy } = people;
    for (const who of [null, colleague, doctor, manager, other, editor, quality, policy, ...more])
      for (const path of everywhere) {
        const { text } = await page(who, path);
        expect(text, `${who?.actor.roles.join() ?? "nobody"} ${path}`).not.toMatch(
          /Zonnebloem|400 euro/,
        );
      }
  },
);
