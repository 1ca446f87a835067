/** Who wants to be a provider begins, goes on by the link of a letter and hands in: plain forms only. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { saveRegion } from "~test/factories/a-region";
import { anAccount, cookieOf } from "~test/factories/accounts";
import { anAdmittingRegion } from "~test/factories/registration";
import { aDatabase, run } from "~test/setup/database";
import { aMailServer } from "~test/setup/mail-server";
import { aPlainBrowser, type PlainBrowser } from "~test/setup/plain-browser";

import { prisma } from "~/db/client.server";
import { deliver } from "~/db/outbox.server";
import { sendLetter } from "~/jobs/send-letter.server";
import { subscriptions } from "~/jobs/subscriptions.server";
import * as own from "~/routes/provider/registrations";
import * as check from "~/routes/registration/check";
import * as items from "~/routes/registration/items";
import * as member from "~/routes/registration/member";
import * as members from "~/routes/registration/members";
import * as organisation from "~/routes/registration/organisation";
import * as overview from "~/routes/registration/overview";
import * as people from "~/routes/registration/people";
import * as places from "~/routes/registration/places";
import * as questions from "~/routes/registration/questions";
import * as receipt from "~/routes/registration/receipt";
import * as start from "~/routes/registration/start";

// The settings are read once, before anything else is loaded.
const port = vi.hoisted(() => {
  const chosen = 20_000 + Math.floor(Math.random() * 20_000);
  process.env.SMTP_URL = `smtp://127.0.0.1:${chosen}`;
  return chosen;
});

const handle = aDatabase();
const PAGE = "/aanbieder-worden";
const BY_LINK = `${PAGE}/verder`;

beforeEach(async () => {
  await saveRegion(anAdmittingRegion());
  await run(handle.admin, "delete from applicant; delete from organisation; delete from supplier");
  await run(handle.admin, "delete from account_user; delete from outbox_message");
  await run(handle.admin, "truncate mail_letter cascade");
});

const routes = {
  [PAGE]: start,
  [`${PAGE}/deelnemer/:memberToken`]: member,
  [`${PAGE}/:token`]: overview,
  [`${PAGE}/:token/organisatie`]: organisation,
  [`${PAGE}/:token/mensen`]: people,
  [`${PAGE}/:token/plaatsen`]: places,
  [`${PAGE}/:token/aanvraag`]: items,
  [`${PAGE}/:token/deelnemers`]: members,
  [`${PAGE}/:token/vragen`]: questions,
  [`${PAGE}/:token/controle`]: check,
  [`${PAGE}/:token/bevestiging`]: receipt,
  "/aanbieder/registratie": own,
};

const aBrowser = (cookie?: string) => aPlainBrowser(routes, cookie);
let count = 0;

const beginning = () => ({
  ...{ organisation: "Zorg Nieuw", kvk: "8765 43.21", name: "Nel Nieuw" },
  email: `nel-${++count}@zorgnieuw.test`,
});

const server = aMailServer(port);
beforeAll(() => server.start());
afterAll(() => server.stop());

/** Sends what is waiting, and gives the links that stand in the letters. */
async function mail(): Promise<{ to: string; path: string }[]> {
  while ((await deliver(subscriptions)) > 0);
  for (const { id } of await prisma().mailLetter.findMany({ where: { sentAt: null } }))
    await sendLetter({ letter: id });
  return server.received.splice(0).map(({ to, text }) => ({
    to: to?.[0]?.address ?? "",
    path: /http:\/\/localhost:3000(\S+)/.exec(text ?? "")?.[1] ?? "",
  }));
}

async function aDraft(): Promise<PlainBrowser> {
  const browser = await aBrowser();
  expect((await browser.post(PAGE, beginning())).text).toContain("Kijk in uw mail");
  const [letter] = await mail();
  const moved = await browser.get(letter!.path);
  expect(moved).toMatchObject({ status: 302, to: BY_LINK });
  const asked = await browser.get(BY_LINK);
  expect(asked.text).toContain("Klopt uw mailadres?");
  const aanvraag = requestIn(asked.text);
  expect((await browser.post(BY_LINK, { doe: "bevestig", aanvraag })).to).toBe(
    `${BY_LINK}?gedaan=verified`,
  );
  return browser;
}

const ORGANISATION = {
  ...{ doe: "bewaar", legalName: "Zorg Nieuw BV", kvk: "87654321", agb: "22.220001" },
  ...{ email: "info@zorgnieuw.test", phone: "0229 12 34 56", branchNumbers: "0000 1234 5678" },
};

const requestIn = (text: string) => /name="aanvraag" value="([^"]*)"/.exec(text)![1]!;
/** What the page that was shown sends along with what is typed. */
const hiddenIn = (text: string) => ({
  revision: /name="revision" value="(\d+)"/.exec(text)![1]!,
  aanvraag: requestIn(text),
});

/** Fills in a page as it stands. */
async function fill(browser: PlainBrowser, page: string, fields: [string, string][]) {
  const { text } = await browser.get(`${BY_LINK}/${page}`);
  return browser.post(`${BY_LINK}/${page}`, [...Object.entries(hiddenIn(text)), ...fields]);
}

const PERSON: [string, string][] = [
  ["name", "Nel Nieuw"],
  ["position", "Directeur"],
  ["email", "nel@nieuw.test"],
  ["phone", ""],
  ["signs", "0"],
];
const ITEM: [string, string][] = [
  ["doe", "bewaar"],
  ["voor", "seg-b.p01"],
  ["roles", "main"],
  ["motivation", "Wij doen dit al tien jaar."],
];

async function fillAll(browser: PlainBrowser): Promise<void> {
  await fill(browser, "organisatie", Object.entries(ORGANISATION));
  await fill(browser, "mensen", [["doe", "bewaar"], ...PERSON]);
  await fill(browser, "aanvraag?voor=seg-b.p01", ITEM);
}

test("from the start to the confirmation, with everybody told", async () => {
  const contract = await anAccount({ roles: ["contract-manager"], kind: "region" });
  const browser = await aDraft();
  expect((await browser.get(`${BY_LINK}/controle`)).text).toContain("Kies wat u wilt aanbieden");

  const wrong = await fill(browser, "organisatie", Object.entries({ ...ORGANISATION, agb: "1" }));
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain("Een AGB-code heeft 8 cijfers");
  expect(wrong.text).toContain('value="Zorg Nieuw BV"');
  expect((await fill(browser, "organisatie", Object.entries(ORGANISATION))).status).toBe(303);

  const more = await fill(browser, "mensen", [["doe", "meer"], ...PERSON]);
  expect(more.text).toContain("Regel 2");
  expect(more.text).toContain('value="Nel Nieuw"');
  expect((await fill(browser, "mensen", [["doe", "bewaar"], ...PERSON])).status).toBe(303);

  const all = await browser.get(`${BY_LINK}/aanvraag`);
  expect(all.text).toContain("Open vanaf 1 februari 2099");
  expect((await fill(browser, "aanvraag?voor=seg-b.p01", ITEM)).status).toBe(303);

  const { text } = await browser.get(`${BY_LINK}/controle`);
  expect(text).not.toContain("U kunt nog niet versturen");
  const hidden = hiddenIn(text);
  const unsaid = await browser.post(`${BY_LINK}/controle`, hidden);
  expect(unsaid).toMatchObject({ status: 422 });
  expect(unsaid.text).toContain("Zet een vinkje bij de verklaring");
  const sent = await browser.post(`${BY_LINK}/controle`, { ...hidden, statement: "ja" });
  expect(sent).toMatchObject({ status: 303, to: `${BY_LINK}/bevestiging` });
  expect((await browser.get(sent.to)).text).toContain("Ontwikkeling en gedrag");
  const again = await browser.post(`${BY_LINK}/controle`, { ...hidden, statement: "ja" });
  expect(again.status).toBe(409);

  const told = await mail();
  expect(new Set(told.map(({ to }) => to))).toEqual(
    new Set([contract.email, `nel-${count}@zorgnieuw.test`]),
  );
  expect((await browser.get(BY_LINK)).text).toContain("Binnen bij de regio");
  const closed = await browser.get(`${BY_LINK}/organisatie`);
  expect(closed.text).toContain("U kunt hier niets meer invullen");
  const late = await browser.post(`${BY_LINK}/organisatie`, { ...ORGANISATION, ...hidden });
  expect(late.status).toBe(409);
});

test("a second tab keeps what was typed, and is told what happened", async () => {
  const browser = await aDraft();
  const { text } = await browser.get(`${BY_LINK}/organisatie`);
  const sent = { ...ORGANISATION, ...hiddenIn(text) };
  expect((await browser.post(`${BY_LINK}/organisatie`, sent)).status).toBe(303);
  const late = await browser.post(`${BY_LINK}/organisatie`, { ...sent, legalName: "Anders BV" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Er is intussen iets anders bewaard");
  expect(late.text).toContain('value="Anders BV"');
  // Pressed once more, now knowingly.
  const known = { ...sent, legalName: "Anders BV", ...hiddenIn(late.text) };
  expect((await browser.post(`${BY_LINK}/organisatie`, known)).status).toBe(303);

  // A fault in an old form is said first, and hides nothing.
  const wrong = await browser.post(`${BY_LINK}/organisatie`, { ...sent, agb: "1" });
  expect(wrong.status).toBe(422);
  const mended = { ...sent, ...hiddenIn(wrong.text) };
  expect((await browser.post(`${BY_LINK}/organisatie`, mended)).status).toBe(409);
});

test("who fills in what people do not see is answered as everybody, and nothing is kept", async () => {
  const browser = await aBrowser();
  const answer = await browser.post(PAGE, { ...beginning(), onderwerp: "Kopen!" });
  expect(answer.text).toContain("Kijk in uw mail");
  expect(await prisma().application.count()).toBe(0);
});

test("who begins too often waits", async () => {
  const browser = await aBrowser();
  const answers = [];
  for (let n = 0; n < 9; n++) answers.push(await browser.post(PAGE, beginning()));
  expect(answers.at(-1)).toMatchObject({ status: 429 });
  expect(answers.at(-1)!.text).toContain("Er is vaak een aanvraag begonnen");
});

test.each(["onbekend", "verder", "A-2026-0001"])(
  "the link %s leads nowhere, kindly",
  async (link) => {
    const browser = await aBrowser();
    const first = await browser.get(`${PAGE}/${link}`);
    const answer = first.status === 302 ? await browser.get(first.to) : first;
    expect(answer.status).toBe(410);
    expect(answer.text).toContain("Deze link werkt niet meer");
    const below = await browser.get(`${PAGE}/${link}/organisatie`);
    expect([302, 303]).toContain(below.status);
  },
);

test("a combination is handed in when each member confirmed its own part", async () => {
  const browser = await aDraft();
  await fillAll(browser);
  const rows: [string, string][] = [
    ...([
      ["combinationName", "Samen"],
      ["targetGroup", "Gezinnen"],
    ] as [string, string][]),
    ...([
      ["name", "Zorg Nieuw"],
      ["kvk", "87654321"],
      ["email", "a@a.test"],
    ] as [string, string][]),
    ...([
      ["name", "De Ander"],
      ["kvk", "12345678"],
      ["email", "b@b.test"],
    ] as [string, string][]),
    ["isLead", "0"],
  ];
  expect((await fill(browser, "deelnemers", [["doe", "bewaar"], ...rows])).status).toBe(303);
  const before = await browser.get(`${BY_LINK}/controle`);
  expect(before.text).toContain("De Ander heeft nog geen antwoord gegeven.");

  const letters = (await mail()).filter(({ path }) => path.includes("deelnemer"));
  expect(letters.map(({ to }) => to).toSorted()).toEqual(["a@a.test", "b@b.test"]);
  for (const { path } of letters) {
    const theirs = await aBrowser();
    const { to } = await theirs.get(path);
    expect((await theirs.get(to)).text).toContain("Doet u mee met deze zorgcombinatie?");
    expect((await theirs.post(to, { doe: "ja", name: "", part: "" })).status).toBe(422);
    const done = await theirs.post(to, { doe: "ja", name: "Bo", part: "Begeleiding thuis" });
    expect(done.text).toContain("U hebt bevestigd");
    expect((await theirs.post(to, { doe: "nee", name: "Bo" })).status).toBe(409);
  }
  const { text } = await browser.get(`${BY_LINK}/controle`);
  expect(text).not.toContain("U kunt nog niet versturen");
  const sent = { ...hiddenIn(text), statement: "ja" };
  expect((await browser.post(`${BY_LINK}/controle`, sent)).status).toBe(303);
});

test("a draft is thrown away after asking, once", async () => {
  const browser = await aDraft();
  const { text } = await browser.get(`${BY_LINK}?stoppen=ja`);
  expect(text).toContain("Ja, gooi weg");
  const sent = { doe: "gooi", aanvraag: requestIn(text) };
  expect((await browser.post(BY_LINK, sent)).status).toBe(303);
  expect((await browser.post(BY_LINK, sent)).status).toBe(409);
  expect((await browser.get(BY_LINK)).text).toContain("Weggegooid");
});

test("a manager asks for more from the own account, in the same pages", async () => {
  const supplier = await prisma().supplier.create({
    data: {
      ...{ code: "p1", slug: "p1", name: "De Kreek", kind: "provider", email: "info@kreek.test" },
      provider: { create: { legalName: "De Kreek BV", kvk: "12345678" } },
    },
  });
  const account = await anAccount({ roles: ["provider-manager"], supplierId: supplier.id });
  const browser = await aBrowser(await cookieOf(account));
  const begun = await browser.post("/aanbieder/registratie", {});
  expect(begun.to).toMatch(/^\/aanbieder-worden\/A-\d{4}-\d{4}$/);
  expect((await browser.post("/aanbieder/registratie", {})).to).toBe(begun.to);
  const form = await browser.get(`${begun.to}/organisatie`);
  expect(form.text).toContain('value="De Kreek BV"');
  const saved = { ...ORGANISATION, kvk: "12345678", ...hiddenIn(form.text) };
  expect((await browser.post(`${begun.to}/organisatie`, saved)).status).toBe(303);
  expect((await browser.get("/aanbieder/registratie")).text).toContain("Extra aanbod");

  const other = await anAccount({ roles: ["provider-manager"] });
  const stranger = await aBrowser(await cookieOf(other));
  expect((await stranger.get(begun.to)).status).toBe(410);
});
