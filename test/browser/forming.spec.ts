/** Five providers form a combination: a call, who replies, what they agree on, five signatures, and it is found. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

import type { Page } from "@playwright/test";

import { DEMO_PASSWORD } from "../../prisma/demo/accounts";

import { expectGoodAtEveryWidth } from "./axe";
import { unfold } from "./folds";
import { someLetters } from "./letters";
import { day, somebody } from "./referring";
import { referTo } from "./refer-to";
import { expect, test } from "./window";
import { liveThroughAYear } from "./year-of-a-combination";

const PARTNERS = "/aanbieder/partners";

/** What comes by registers: the providers, and at last what their combination offers. */
async function takeIn(given: object): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "test/setup/forming-process.ts", JSON.stringify(given)],
    {
      cwd: path.resolve(import.meta.dirname, "../.."),
      env: {
        ...process.env,
        ...{ DATA_DIR: process.env.BROWSER_TEST_DATA ?? ".data/browser", LOG_LEVEL: "silent" },
      },
    },
  );
}

/** Of several calls on the page: the one by this name. */
const callOf = (page: Page, name: string) => page.locator("article").filter({ hasText: name });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function placeCall(caller: Page, name: string): Promise<void> {
  await caller.goto(PARTNERS);
  await caller.getByText("Een oproep plaatsen", { exact: true }).click();
  await caller.getByLabel(/^Hoe de zorgcombinatie heet/).fill(name);
  await caller.getByLabel("Voor welk deel van de hulp").selectOption("seg-b");
  await caller.getByLabel("Voor wie, in één zin").fill("Jeugdigen die vastliepen");
  await caller.getByLabel("Hoorn").check();
  await caller.getByLabel("Welke hulp of kennis u zoekt").fill("Bel dhr. De Vries.");
  await caller.getByLabel(/^Tot en met welke dag/).fill(day(30));
  await press(caller, "Oproep plaatsen");
  // Nobody stands in it, and what was typed is still there.
  await expect(caller.getByRole("link", { name: /^Noem hier geen naam/ })).toBeVisible();
  await expect(caller.getByLabel(/^Hoe de zorgcombinatie heet/)).toHaveValue(name);
  await expect(caller.getByLabel("Hoorn")).toBeChecked();
  await caller.getByLabel("Welke hulp of kennis u zoekt").fill("Hulp thuis en op school.");
  await press(caller, "Oproep plaatsen");
  await expect(caller.getByText("Uw oproep staat open.")).toBeVisible();
}

async function replyTo(page: Page, name: string, code: string): Promise<void> {
  await page.goto(PARTNERS);
  const call = callOf(page, name);
  await call.getByText("Reageren", { exact: true }).click();
  await call.getByLabel("Waarom u mee wilt doen").fill(`Wij van ${code} kunnen dat.`);
  await call.getByRole("button", { name: "Reactie sturen" }).click();
  await expect(page.getByText("Uw reactie is verstuurd.")).toBeVisible();
}

async function agree(page: Page, password: string): Promise<void> {
  await page.getByLabel("Uw wachtwoord, om in te stemmen").fill(password);
  await press(page, "Wij stemmen in");
}

async function writeTerms(lead: Page): Promise<void> {
  await unfold(lead, "Afspraken schrijven of veranderen");
  await lead.getByLabel("Wie besluit over geld").selectOption("majority");
  await lead.getByLabel("Tot welk bedrag in een maand zonder stemmen").fill("10.000");
  await lead.getByLabel("Hoe een lid kan uitstappen").fill("Per 1 januari.");
  await lead.getByLabel("Wat u doet bij onenigheid").fill("Mevrouw Jansen beslist.");
  await lead.getByLabel("Hoe u zich verantwoordt").fill("Elk kwartaal.");
  await press(lead, "Voorleggen aan alle leden");
  await expect(lead.getByRole("link", { name: /^Schrijf hier niemands naam/ })).toBeVisible();
  await expect(lead.getByLabel("Hoe u zich verantwoordt")).toHaveValue("Elk kwartaal.");
  await lead.getByLabel("Wat u doet bij onenigheid").fill("De bestuurders praten.");
  await press(lead, "Voorleggen aan alle leden");
  await expect(lead.getByText("De afspraken liggen bij alle leden.")).toBeVisible();
}

type Round = {
  lead: Page;
  next: Page;
  desk: string;
  look: (page: Page, state: string) => Promise<void>;
};

const TO_PROPOSE = "Uw wachtwoord, om dit voor te stellen";

/** Another member leads, and the combination stays where it is found. */
async function handOver({ lead, next, desk, look }: Round, code: string): Promise<void> {
  await lead.goto(desk);
  const handing = await unfold(lead, "Een andere penvoerder voorstellen");
  await lead.getByLabel("Welk lid wordt penvoerder").selectOption(code);
  await handing.getByLabel(TO_PROPOSE).fill(DEMO_PASSWORD);
  await press(lead, "Voorstellen");
  await expect(lead.getByText("Het lid is gevraagd om penvoerder te worden.")).toBeVisible();
  await next.goto(desk);
  await look(next, "asked to lead");
  await agree(next, "iets anders");
  await expect(next.getByRole("link", { name: /^Dit wachtwoord klopt niet/ })).toBeVisible();
  await agree(next, DEMO_PASSWORD);
  await expect(next.getByText("Uw organisatie stemt in.")).toBeVisible();
  await expect(next.getByText("te vinden", { exact: true })).toBeVisible();
}

/** The former lead party leaves, and reads what was; all others end it. */
async function leaveAndEnd({ lead, next, desk, look }: Round, others: Page[]): Promise<void> {
  await lead.goto(desk);
  await unfold(lead, "Uitstappen");
  await press(lead, "Uitstappen");
  await expect(lead.getByText("Uw organisatie is geen lid meer.")).toBeVisible();
  await expect(lead.getByText(/^Uw organisatie was lid tot en met/)).toBeVisible();
  await look(lead, "of who left");
  await next.goto(desk);
  const ending = await unfold(next, "Voorstellen om te stoppen");
  await ending.getByLabel(TO_PROPOSE).fill(DEMO_PASSWORD);
  await press(next, "Stoppen voorstellen");
  await expect(next.getByText(/^Vastgelegd\. De zorgcombinatie stopt als/)).toBeVisible();
  for (const member of others) {
    await member.goto(desk);
    await agree(member, DEMO_PASSWORD);
    await expect(member.getByText("Uw organisatie stemt in.")).toBeVisible();
  }
  await next.goto(desk);
  await expect(next.getByText(/^De zorgcombinatie is beëindigd/)).toBeVisible();
  await look(next, "a combination that has ended");
}

type Part = { lead: Page; member: Page; received: string; desk: string };

/** Who receives asks a member to do a part, and the member does. */
async function takeAPart({ lead, member, received, desk }: Part): Promise<void> {
  await lead.goto(received);
  await lead.getByRole("link", { name: "Wie doet welk deel" }).click();
  const form = lead.locator("form").filter({ hasText: "Welk deel van de hulp" });
  await form.getByRole("checkbox").nth(1).check();
  await form.getByLabel("Welk deel van de hulp").fill("Begeleiding thuis.");
  await form.getByRole("button", { name: "Vragen" }).click();
  await expect(lead.getByText("De vraag is gesteld.")).toBeVisible();
  await member.goto(`${desk}/verdeling/${received.split("/").at(-1)}`);
  await press(member, "Ja, wij doen dit");
  await expect(member.getByText("U doet dit deel.")).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("five providers find each other, sign, and are found as one", async ({
      browser,
      page,
    }) => {
      test.setTimeout(300_000);
      const look = javaScriptEnabled ? expectGoodAtEveryWidth : () => Promise.resolve();
      // Letters alone: figures with letters can look like a postcode.
      const key = someLetters();
      const codes = [1, 2, 3, 4, 5].map((n) => `f${key}-${n}`);
      await takeIn({ providers: codes });
      const people: Page[] = [];
      for (const code of codes) people.push(await somebody(browser, code, { javaScriptEnabled }));
      const [lead, ...others] = people as [Page, ...Page[]];
      const name = `Zorgcombinatie Vijfhoek ${key}`;

      await placeCall(lead, name);
      for (const [n, other] of others.entries()) await replyTo(other, name, codes[n + 1]!);
      await look(others[0]!, "a call for partners");
      await lead.goto(PARTNERS);
      await look(lead, "replies to a call");
      for (const _ of others) {
        await callOf(lead, name).getByRole("button", { name: "Aannemen" }).first().click();
        await expect(lead.getByText(/^De aanbieder is aangenomen/)).toBeVisible();
        await lead.goto(PARTNERS);
      }
      await callOf(lead, name).getByRole("link", { name: "Zorgcombinatie", exact: true }).click();
      await expect(lead.getByRole("heading", { level: 1 })).toHaveText(name);
      await expect(lead.getByText("in opbouw")).toBeVisible();
      const desk = new URL(lead.url()).pathname;

      await writeTerms(lead);
      const title = `Samen verder ${key}`;
      await takeIn({ combination: desk.split("/").at(-1)!, title });
      for (const [n, member] of people.entries()) {
        await member.goto(desk);
        if (n === 1) await look(member, "terms to sign");
        await member.getByLabel("Uw wachtwoord, om te tekenen").fill(DEMO_PASSWORD);
        await press(member, "Tekenen");
        await expect(member.getByText("U hebt getekend.")).toBeVisible();
      }

      const search = `/zoeken?q=${encodeURIComponent(title)}&soort=zorgcombinatie`;
      await page.goto(search);
      const hit = page.locator('a[href^="/aanbod/"]').filter({ hasText: title });
      await expect(hit).toHaveCount(0);
      await lead.goto(desk);
      await press(lead, "In de etalage zetten");
      await expect(lead.getByText("De combinatie staat in de etalage.")).toBeVisible();
      await expect(async () => {
        await page.goto(search);
        await expect(hit.first()).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 20_000 });

      const [next, third] = others as [Page, Page];
      const sender = await somebody(browser, "verwijzer", { javaScriptEnabled });
      const contract = await somebody(browser, "contract", { javaScriptEnabled });
      const code = desk.split("/").at(-1)!;
      const received = await referTo(
        { name, offer: `${code}-` },
        { sender, receiver: lead, client: "Zus Zonnebloem" },
      );
      await takeAPart({ lead, member: next, received, desk });
      await liveThroughAYear({ code, lead, second: next, third, desk: contract, look });
      await sender.getByText(/^(Iets anders doen|Wat u nu kunt doen)$/).click();
      await press(sender, "Ja, trek deze aanmelding in");
      await expect(sender.getByText("De aanmelding is ingetrokken.")).toBeVisible();

      await handOver({ lead, next, desk, look }, codes[1]!);
      await leaveAndEnd({ lead, next, desk, look }, others.slice(1));
      await expect(async () => {
        await page.goto(search);
        await expect(hit).toHaveCount(0, { timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
    });
  });
