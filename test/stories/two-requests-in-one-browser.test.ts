/** All requests have the same addresses: a form is saved into its own, or not at all. */
import { beforeEach, expect, test } from "vitest";

import { aPdf } from "~test/factories/files";
import { saveRegion } from "~test/factories/a-region";
import { ADMISSION, aDraft, anAdmittingRegion } from "~test/factories/registration";
import { aDatabase, run } from "~test/setup/database";
import { aPlainBrowser } from "~test/setup/plain-browser";
import { aBuild, visit } from "~test/setup/web";

import { prisma } from "~/db/client.server";
import * as proofs from "~/routes/registration/proofs";
import * as check from "~/routes/registration/check";
import * as items from "~/routes/registration/items";
import * as members from "~/routes/registration/members";
import * as organisation from "~/routes/registration/organisation";
import * as overview from "~/routes/registration/overview";
import * as people from "~/routes/registration/people";
import * as places from "~/routes/registration/places";
import { createApp } from "~/web/app.server";

const handle = aDatabase();
const BY_LINK = "/aanbieder-worden/verder";
const OTHER = "U hebt intussen een andere aanvraag geopend";

beforeEach(async () => {
  const proof = { code: "kvk", name: "Uittreksel", keep: "file" as const, ask: "Koop het" };
  await saveRegion(anAdmittingRegion({ admission: { ...ADMISSION, proofs: [proof] } }));
  await run(handle.admin, "delete from applicant; delete from organisation; delete from supplier");
});

const at = "/aanbieder-worden/:token";
const routes = {
  [at]: overview,
  [`${at}/organisatie`]: organisation,
  [`${at}/mensen`]: people,
  [`${at}/plaatsen`]: places,
  [`${at}/aanvraag`]: items,
  [`${at}/deelnemers`]: members,
  [`${at}/controle`]: check,
  [`${at}/bewijzen`]: proofs,
};

const hiddenIn = (text: string) => ({
  revision: /name="revision" value="(\d+)"/.exec(text)![1]!,
  aanvraag: /name="aanvraag" value="([^"]*)"/.exec(text)![1]!,
});
const linkOf = ({ token }: { token: string }) => `/aanbieder-worden/${token}`;

/** The form of the first is open; then the link of the second is opened. */
async function twoRequests() {
  const [first, second] = [await aDraft(), await aDraft({ kvk: "12345678" })];
  const browser = await aPlainBrowser(routes);
  await browser.get(linkOf(first));
  const hidden = hiddenIn((await browser.get(`${BY_LINK}/organisatie`)).text);
  await browser.get(linkOf(second));
  return { first, second, browser, hidden };
}

const TYPED = { doe: "bewaar", legalName: "Zorg Typen BV", kvk: "87654321" };

test("a form of another request is refused with what was typed, and saves once its own is open", async () => {
  const { first, second, browser, hidden } = await twoRequests();
  const refused = await browser.post(`${BY_LINK}/organisatie`, { ...TYPED, ...hidden });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain(OTHER);
  expect(refused.text).toContain('value="Zorg Typen BV"');
  expect(hiddenIn(refused.text)).toEqual(hidden);
  expect([await first.revision(), await second.revision()]).toEqual([0, 0]);

  await browser.get(linkOf(first));
  const saved = await browser.post(`${BY_LINK}/organisatie`, { ...TYPED, ...hidden });
  expect(saved.status).toBe(303);
  expect([await first.revision(), await second.revision()]).toEqual([1, 0]);
});

test.each<[string, Record<string, string>, string]>([
  ["/mensen", { doe: "bewaar", name: "Jo Typt" }, 'value="Jo Typt"'],
  ["/mensen", { doe: "meer", name: "Jo Typt" }, 'value="Jo Typt"'],
  ["/plaatsen", { name: "Huis Typt", street: "Dam" }, 'value="Huis Typt"'],
  ["/deelnemers", { combinationName: "Samen Typt" }, 'value="Samen Typt"'],
  ["/aanvraag", { voor: "buiten", outside: "Paarden", roles: "main" }, "Paarden"],
  ["/aanvraag", { voor: "x", doe: "weg" }, OTHER],
  ["/controle", { statement: "ja" }, OTHER],
  ["", { doe: "gooi" }, OTHER],
  ["", { doe: "trek-in" }, OTHER],
  ["", { doe: "bevestig" }, OTHER],
])("the form of %s with %o does nothing to another request", async (page, fields, shown) => {
  const { second, browser, hidden } = await twoRequests();
  const answer = await browser.post(BY_LINK + page, { ...hidden, ...fields });
  expect(answer.status).toBe(409);
  expect(answer.text).toContain(shown);
  const without = await browser.post(BY_LINK + page, fields);
  expect(without.status).toBe(409);
  const { state, revision } = await prisma().application.findUniqueOrThrow({
    where: { id: second.id },
  });
  expect([state, revision]).toEqual(["draft", 0]);
});

test("a proof of another request is not handed in", async () => {
  const { second, hidden } = await twoRequests();
  const get = await visit(
    createApp({ build: aBuild(routes), origin: () => "http://localhost:3000" }),
  );
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...hidden, soort: "kvk" })) body.set(name, value);
  body.set("bestand", new File([new Uint8Array(aPdf())], "bewijs.pdf"));
  const headers = { "Sec-Fetch-Site": "same-origin", Cookie: `aanvraag=${second.token}` };
  const answer = await get(`${BY_LINK}/bewijzen`, { method: "POST", headers, body });
  expect(answer.status).toBe(409);
  const text = await answer.text();
  expect(text).toContain(OTHER);
  expect(text).toContain(`name="aanvraag" value="${hidden.aanvraag}"`);
  expect(await prisma().proof.count()).toBe(0);
});

test.each(["toString", "constructor", "__proto__"])(
  "a button or word that is called %s does nothing",
  async (word) => {
    const { browser } = await twoRequests();
    const { text } = await browser.get(`${BY_LINK}?gedaan=${word}`);
    expect(text).toContain("Uw aanvraag");
    const { aanvraag } = hiddenIn((await browser.get(`${BY_LINK}/organisatie`)).text);
    expect((await browser.post(BY_LINK, { doe: word, aanvraag })).status).toBe(303);
    expect((await browser.get(`${BY_LINK}/bewijzen?gedaan=${word}`)).status).toBe(200);
  },
);
