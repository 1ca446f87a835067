/**
 * A supplier is asked without a name and answers, through the real pages: signed in, by the link of its
 * letter, with what it typed kept when something is wrong; and the clock says what was left.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type Account, cookieOf } from "~test/factories/accounts";
import { aReferralRegion, aRequest } from "~test/factories/needs";
import { aDatabase, run } from "~test/setup/database";
import { aBuild, visit } from "~test/setup/web";

import { theSystem } from "~/domain/accounts/public";
import { requestToken, tendRequests } from "~/domain/referrals/public.server";
import * as notifications from "~/routes/account/notifications";
import * as request from "~/routes/provider/request";
import * as inbox from "~/routes/provider/requests";
import * as start from "~/routes/provider/start";
import * as byLink from "~/routes/public/answer-by-link";
import * as supplierFile from "~/routes/region/supplier-file";
import { createApp } from "~/web/app.server";

const database = aDatabase();
const people = aReferralRegion(database, { intensitySetBy: { jeugdwet: "provider-proposes" } });
const ORIGIN = "http://localhost:3000";
const ROUTES = {
  ...{ "/aanbieder": start, "/aanbieder/verzoeken": inbox, "/aanbieder/verzoeken/:id": request },
  ...{ "/vraag/:token": byLink, "/account/meldingen": notifications },
  "/regio/aanbieders/:code": supplierFile,
};

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-26T09:00Z") }));
afterEach(() => void vi.useRealTimers());

async function open() {
  const get = await visit(createApp({ build: aBuild(ROUTES), origin: () => ORIGIN }));
  const ask = async (path: string, cookie: string, form?: Record<string, string>) => {
    const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
    const body = form && new URLSearchParams(form);
    const answer = await get(path, { headers, ...(body && { method: "POST", body }) });
    const to = answer.headers.get("location") ?? "";
    const kept = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    return { status: answer.status, to, kept, text: await answer.text() };
  };
  return {
    ask,
    page: async (who: Account, path: string) => ask(path, await cookieOf(who)),
    send: async (who: Account, path: string, form: Record<string, string>) =>
      ask(path, await cookieOf(who), form),
  };
}

test("a supplier sees what is needed and not for whom, and answers with one press", async () => {
  const { page, send } = await open();
  const postcode = "1621";
  const { id, number } = await aRequest({ by: people.worker });
  await run(database.admin, `update need set postcode = '${postcode}', goals = 'Zonnebloem'`);
  const self = `/aanbieder/verzoeken/${id}`;
  expect((await page(people.manager, "/aanbieder")).text).toContain(
    "1 vraag zonder naam wacht op uw antwoord",
  );
  expect((await page(people.manager, "/aanbieder/verzoeken")).text).toContain(`V-${number}`);
  const { text } = await page(people.manager, self);
  for (const shown of ["Zoals opgegeven: 4 weken", "12 tot en met 15 jaar", "Lokale toegang"])
    expect(text).toContain(shown);
  for (const secret of ["Anna", people.worker.userId, "Zonnebloem", `"${postcode}"`])
    expect(text).not.toContain(secret);

  const yes = { doe: "answer", hoe: "as-declared", gezien: "1" };
  const answered = await send(people.manager, self, yes);
  expect(answered).toMatchObject({ status: 303, to: `${self}?gedaan=confirmed` });
  expect((await page(people.manager, answered.to)).text).toContain("daarmee ook bevestigd");
  expect((await send(people.manager, self, yes)).status).toBe(409);
  expect((await page(people.worker, "/account/meldingen")).text).toContain(
    "Een aanbieder reageerde op uw vraag zonder naam",
  );
  expect((await page(people.editor, self)).status).toBe(403);
  expect((await page(people.other, self)).status).toBe(404);
});

test("what was typed stays when something is wrong, and the question is kept in the history", async () => {
  const { page, send } = await open();
  const { id } = await aRequest({ by: people.worker });
  const self = `/aanbieder/verzoeken/${id}`;
  const wrong = await send(people.manager, self, { doe: "ask", vraag: "Bel 06-12345678 even" });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Bel 06-12345678 even");
  expect(wrong.text).toContain("Uw antwoord is nog niet verstuurd");
  const sent = await send(people.manager, self, { doe: "ask", vraag: "Is vervoer nodig?" });
  expect(sent).toMatchObject({ status: 303, to: `${self}?gedaan=ask` });
  const { text } = await page(people.manager, self);
  expect(text).toContain("Is vervoer nodig?");
  expect(text).toContain("u vroeg iets");
  expect((await send(people.manager, self, { doe: "iets" })).status).toBe(422);
});

test("by the link of the letter: the token leaves the address, looking changes nothing, one press answers", async () => {
  const { ask } = await open();
  const { id } = await aRequest({ by: people.worker });
  const token = (await requestToken(`${id}/${people.manager.userId}`))!;
  const came = await ask(`/vraag/${token}`, "");
  expect(came).toMatchObject({ status: 302, to: "/vraag/verder" });
  const look = await ask("/vraag/verder", came.kept);
  expect(look.status).toBe(200);
  expect(look.text).toContain("Zoals opgegeven: 4 weken");
  expect(look.text).not.toContain("Anna");
  const no = await ask("/vraag/verder", came.kept, { doe: "refuse", reden: "" });
  expect(no.status).toBe(422);
  expect(no.text).toContain("Kies waarom u dit niet kunt.");
  const yes = { doe: "answer", hoe: "as-declared" };
  const said = await ask("/vraag/verder", came.kept, yes);
  expect(said.status).toBe(200);
  expect(said.text).toContain("Uw antwoord is verstuurd");
  expect((await ask("/vraag/verder", came.kept, yes)).status).toBe(409);
  expect((await ask("/vraag/verder", came.kept)).text).toContain("wacht niet op u");
  expect((await ask("/vraag/verder", "")).status).toBe(410);
});

test("what nobody answers rises by the clock on both sides, and a no is counted in the register", async () => {
  const { page, send } = await open();
  const late = await aRequest({ by: people.worker });
  vi.setSystemTime(new Date("2026-12-01T09:00Z"));
  await tendRequests(theSystem("referrals"));
  expect((await page(people.worker, "/account/meldingen")).text).toContain("over de termijn");
  expect((await page(people.manager, "/aanbieder")).text).toContain(
    "1 vraag zonder naam is te laat",
  );
  const self = `/aanbieder/verzoeken/${late.id}`;
  await send(people.manager, self, { doe: "refuse", reden: "full", wie: "Het Lage Land" });
  const { text } = await page(people.desk, "/regio/aanbieders/p001");
  expect(text).toContain("Nee gezegd, per reden");
  expect(text).toContain("minder dan 5 keer");
  expect(text).not.toContain("Het Lage Land");
});
