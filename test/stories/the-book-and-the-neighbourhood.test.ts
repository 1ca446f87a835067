/** The region writes its product book with its providers, and a municipality its own help nearby. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Account, anAccount, cookieOf } from "~test/factories/accounts";
import { saveRegion } from "~test/factories/a-region";
import { aRegisterFolder } from "~test/factories/a-register-folder";
import { aRegisterRegion } from "~test/factories/registers";
import { aDatabase } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { db } from "~/db/read.server";
import { deliver } from "~/db/outbox.server";
import { theSystem } from "~/domain/accounts/public";
import { importRegisters } from "~/domain/combinations/public.server";
import { toCommenter, toProviders } from "~/jobs/book-news.server";
import * as comments from "~/routes/provider/product-book";
import * as ownService from "~/routes/referrer/service";
import * as ownServices from "~/routes/referrer/services";
import * as entry from "~/routes/region/book-entry";
import * as services from "~/routes/public/services";
import { createApp } from "~/web/app.server";

aDatabase();

const ORIGIN = "http://localhost:3000";
const at = (day: string) => vi.setSystemTime(new Date(`${day}T10:00:00Z`));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  at("2026-11-26");
  await saveRegion(aRegisterRegion());
  expect(await importRegisters(theSystem("import"), aRegisterFolder())).toMatchObject({ ok: true });
});
afterEach(() => vi.useRealTimers());

const open = () =>
  visit(
    createApp({
      build: aBuild({
        ...{ "/regio/productenboek/:code": entry, "/aanbieder/productenboek": comments },
        ...{ "/verwijzer/voorzieningen": ownServices, "/voorzieningen": services },
        "/verwijzer/voorzieningen/:id": ownService,
      }),
      origin: () => ORIGIN,
    }),
  );

type Get = Awaited<ReturnType<typeof open>>;

/** One person at one address: reads, and sends forms as a browser without JavaScript does. */
const visitor = (get: Get, account: Account, address: string) => ({
  read: async () => {
    const headers = { Cookie: await cookieOf(account, new Date()) };
    return (await get(address, { headers })).text();
  },
  send: async (form: Record<string, string>, to = address) => {
    const Cookie = await cookieOf(account, new Date());
    const headers = { Cookie, "Sec-Fetch-Site": "same-origin" };
    return get(to, { method: "POST", headers, body: new URLSearchParams(form) });
  },
});

const fields = {
  ...{ plain: "Hulp als gedrag zorgen geeft.", professional: "Vakmatig.", examples: "Rust\nZicht" },
  ...{ criteriaIn: "Tot 18 jaar.", criteriaOut: "", owner: "Contractmanagement" },
};

test("a text is written, commented on, answered and final; each is told, and nothing is lost", async () => {
  const get = await open();
  const supplier = await db.supplier.findFirstOrThrow({ where: { code: "p001" } });
  const provider = { kind: "provider" as const, supplierId: supplier.id };
  const editor = await anAccount({ roles: ["provider-editor"], ...provider });
  const manager = await anAccount({ roles: ["contract-manager"], kind: "region" });
  const desk = visitor(get, manager, "/regio/productenboek/p01");
  const provided = visitor(get, editor, "/aanbieder/productenboek");
  const theText = () => db.bookText.findFirstOrThrow({ include: { comments: true } });
  const seen = async () => {
    const { id, revision } = await theText();
    return { id, revision: String(revision) };
  };

  expect((await desk.send({ doe: "begin" })).status).toBe(303);
  const first = await seen();
  expect((await desk.send({ doe: "bewaar", ...first, ...fields })).status).toBe(303);
  const late = await desk.send({ doe: "bewaar", ...first, ...fields, plain: "Ook ik typte iets." });
  expect(late.status).toBe(409);
  const answer = await late.text();
  expect(answer).toContain("Ook ik typte iets.");
  expect(answer).toContain("Hulp als gedrag zorgen geeft.");

  expect(await provided.read()).toContain("Er is nu geen tekst");
  const soon = await desk.send({ doe: "open", ...(await seen()), until: "2026-11-30" });
  expect(soon.status).toBe(422);
  expect((await desk.send({ doe: "open", ...(await seen()), until: "2026-12-10" })).status).toBe(
    303,
  );
  await deliver({ "book-text.opened": [toProviders], "book-comment.answered": [toCommenter] });
  const news = () => db.notification.findMany({ where: { userId: editor.userId } });
  expect((await news()).map(({ kind }) => kind)).toEqual(["book-text-open"]);

  const { id } = await seen();
  expect(await provided.read()).toContain("Hulp als gedrag zorgen geeft.");
  expect((await provided.send({ id, body: "" })).status).toBe(422);
  expect((await provided.send({ id, body: "Noem ook de ouders." })).status).toBe(303);
  expect(await desk.read()).toContain("Noem ook de ouders.");
  const [comment] = (await theText()).comments;
  const answering = { doe: "antwoord", id: comment!.id, verdict: "not_adopted" };
  expect((await desk.send({ ...answering, answer: "" })).status).toBe(422);
  expect((await desk.send({ ...answering, answer: "Het staat er al." })).status).toBe(303);
  expect((await desk.send({ ...answering, answer: "Nog eens." })).status).toBe(409);
  await deliver({ "book-comment.answered": [toCommenter] });
  expect((await news()).map(({ kind }) => kind).toSorted()).toEqual([
    "book-comment-answered",
    "book-text-open",
  ]);
  expect(await provided.read()).toContain("Het staat er al.");

  const publish = async () =>
    desk.send({ doe: "definitief", ...(await seen()), from: "2027-01-01" });
  expect((await publish()).status).toBe(422);
  at("2026-12-11");
  expect((await provided.send({ id, body: "Te laat." })).status).toBe(409);
  expect((await publish()).status).toBe(303);
  expect((await publish()).status).toBe(409);
  expect(await desk.read()).toContain("1 januari 2027");
  expect(
    (await provided.send({ doe: "bewaar", id, body: "" }, "/regio/productenboek/p01")).status,
  ).toBe(403);
});

test("a municipality looks first, saves, stops and brings back; visitors see it at once", async () => {
  const get = await open();
  const worker = await anAccount({ roles: ["access-worker"], municipalities: ["0405"] });
  const other = await anAccount({ roles: ["access-worker"], municipalities: ["0388"] });
  const service = await db.preliminaryService.findFirstOrThrow();
  const address = `/verwijzer/voorzieningen/${service.id}`;
  const form = visitor(get, worker, address);
  const list = visitor(get, worker, "/verwijzer/voorzieningen");
  const shown = async () => (await get("/voorzieningen?gemeente=0405")).text();

  const typed = {
    ...{ targetGroup: "Ouders", descriptionPlain: "Soep en gesprek.", phone: "", website: "" },
    ...{ expertise: "exp-autisme", revision: String(service.revision) },
  };
  const preview = await form.send({ ...typed, doe: "voorbeeld" });
  expect([preview.status, await preview.text()]).toEqual([200, expect.stringContaining("Soep")]);
  expect(await shown()).not.toContain("Soep");
  expect((await form.send({ ...typed, doe: "bewaar" })).status).toBe(303);
  expect(await shown()).toContain("Soep en gesprek.");
  const late = await form.send({ ...typed, descriptionPlain: "Oude tekst.", doe: "bewaar" });
  expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Oude tekst.")]);

  const stranger = visitor(get, other, address);
  expect((await stranger.send({ ...typed, doe: "bewaar" })).status).toBe(404);
  expect((await list.send({ doe: "stop", id: String(service.id) })).status).toBe(303);
  expect(await shown()).not.toContain("Soep");
  expect((await list.send({ doe: "stop", id: String(service.id) })).status).toBe(409);
  expect((await list.send({ doe: "terug", id: String(service.id) })).status).toBe(303);
  expect(await shown()).toContain("Gemeente Hoorn keek dit na");
});
