/**
 * A new provider asks for three kinds of help, is asked for one proof more, is admitted for two and refused
 * one with the reason, puts itself in the shop window, and is found for the two only.
 */
import type { Browser, Page } from "@playwright/test";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { handIn, handInAll, handInRequest } from "./handing-in";
import { linkInLetter, linkInMail } from "./mail";
import {
  aNewProvider,
  askFor,
  begin,
  BY_LINK,
  nameSigner,
  type NewProvider,
  tellOrganisation,
} from "./registering";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const PASSWORD = "een heel lang wachtwoord voor nieuw";
const today = () => new Date().toISOString().slice(0, 10);

test.describe("with JavaScript", () => tell(expectAccessible));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  // axe is a script itself.
  tell(() => Promise.resolve());
});

type Look = (page: Page, state: string) => Promise<void>;

function tell(look: Look): void {
  test("a new provider from its first question to being found", async ({ page, browser }) => {
    test.setTimeout(300_000);
    const newcomer = aNewProvider();
    await begin(page, newcomer);
    await tellOrganisation(page, newcomer);
    await nameSigner(page, newcomer);
    for (const profile of ["p01", "p02", "p03"]) await askFor(page, `seg-b.${profile}`);
    await handInAll(page);
    await handInRequest(page);
    await linkInLetter(newcomer.email, "is binnen");

    const desk = await aDesk(browser, "contract");
    await takeInHand(desk, newcomer, look);
    await askMore(desk);
    await answer(page, newcomer);
    await screen(desk, await aDesk(browser, "kwaliteit"));
    await decide(desk, look);

    await readDecision(page, newcomer);
    await comeIn(page, newcomer);
    await openWindow(page, look);
    await offer(page, "p01");
    await offer(page, "p02");
    await expectRefused(page, "p03");
    await expectFound(page, newcomer, { p01: true, p02: true, p03: false });
  });
}

/** Somebody of the region, in a browser of its own. */
async function aDesk(browser: Browser, account: string): Promise<Page> {
  const desk = await (await browser.newContext()).newPage();
  await signInAs(desk, account);
  return desk;
}

async function takeInHand(desk: Page, { name }: NewProvider, look: Look): Promise<void> {
  await desk.goto("/regio/toelating");
  await look(desk, "/regio/toelating");
  await desk.getByRole("link", { name: new RegExp(name) }).click();
  await desk.getByRole("button", { name: "Pak deze aanvraag op" }).click();
  await expect(desk.getByText("De aanvraag staat op uw naam.")).toBeVisible();
  await look(desk, "a request that is screened");
  await desk.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(desk, "a request that is screened");
  await desk.setViewportSize({ width: 1280, height: 900 });
}

async function askMore(desk: Page): Promise<void> {
  await desk.getByText("Vraag om meer").click();
  await desk.locator('select[name="over.0"]').selectOption("proof:geschiktheid");
  await desk.locator('textarea[name="vraag.0"]').fill("Wij zien graag een tweede voorbeeld.");
  await desk.getByRole("button", { name: "Stuur de vragen" }).click();
  await expect(desk.getByText("De vragen zijn gestuurd.")).toBeVisible();
}

async function answer(page: Page, { email }: NewProvider): Promise<void> {
  await page.goto(await linkInLetter(email, "vraagt u nog iets"));
  await handIn(page, "geschiktheid");
  await page.goto(`${BY_LINK}/vragen`);
  await expect(page.getByText("een tweede voorbeeld")).toBeVisible();
  await page.locator("textarea").first().fill("Wij gaven het zojuist.");
  await page.getByRole("button", { name: "Verstuur mijn antwoorden" }).click();
  await expect(page.getByText("Uw antwoorden zijn verstuurd.")).toBeVisible();
}

/** Every point by one, and seen by another. */
async function screen(desk: Page, colleague: Page): Promise<void> {
  await desk.reload();
  const open = desk.locator('form:has(input[value="punt"]):not(details form)');
  const points = await open.count();
  expect(points).toBeGreaterThan(2);
  for (let left = points - 1; left >= 0; left -= 1) {
    await open.first().locator('input[value="met"]').check();
    await open.first().getByRole("button").click();
    await expect(open).toHaveCount(left);
  }
  await colleague.goto(new URL(desk.url()).pathname);
  const unseen = colleague.getByRole("button", { name: /^Ik zie het ook zo/ });
  for (let left = points - 1; left >= 0; left -= 1) {
    await unseen.first().click();
    await expect(unseen).toHaveCount(left);
  }
}

async function decide(desk: Page, look: Look): Promise<void> {
  await desk.goto(new URL(desk.url()).pathname);
  const parts = desk.locator('form:has(input[value="besluit"]) fieldset');
  await expect(parts).toHaveCount(3);
  await look(desk, "a request that can be decided");
  for (const [n, verdict] of (["admit", "admit", "refuse"] as const).entries()) {
    const part = parts.nth(n);
    await part.locator(`input[value="${verdict}"]`).check();
    await part
      .locator("textarea")
      .fill(verdict === "admit" ? "U kunt dit." : "Te weinig ervaring.");
    if (verdict === "admit") await part.locator('input[type="date"]').first().fill(today());
  }
  await desk.locator("#gezien, [name=gezien]").first().check();
  await desk.getByRole("button", { name: "Neem het besluit" }).click();
  await expect(desk.getByText("Het besluit is genomen.")).toBeVisible();
  await look(desk, "a request that was decided");
}

async function readDecision(page: Page, { email }: NewProvider): Promise<void> {
  await page.goto(await linkInLetter(email, "over uw aanvraag besloten"));
  await expect(page.getByText("Te weinig ervaring.")).toBeVisible();
  await expect(page.getByText("Niet toegelaten", { exact: true })).toHaveCount(1);
  await expect(page.getByText(/bezwaar/)).toBeVisible();
}

async function comeIn(page: Page, { email, name }: NewProvider): Promise<void> {
  expect(await countFound(page, "p01", name)).toBe(0);
  await page.goto(await linkInMail(email, "/claim/"));
  await page.locator('input[name="name"]').fill("Nel Nieuw");
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/inloggen/);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/aanbieder$/);
  await expect(page.getByText("Uw organisatie staat nog niet in de etalage.")).toBeVisible();
}

async function openWindow(page: Page, look: Look): Promise<void> {
  await page.goto("/aanbieder/etalage");
  await look(page, "/aanbieder/etalage");
  await page.getByRole("button", { name: "Zet uw organisatie in de etalage" }).click();
  await expect(page.getByText("Dit kan nog niet")).toBeVisible();
  await page.goto("/aanbieder/profiel");
  await page
    .locator('textarea[name="descriptionPlain"]')
    .fill("Wij helpen kinderen en hun ouders bij u in de buurt. U kunt ons altijd bellen.");
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByRole("main")).toContainText("Uw tekst is gepubliceerd");
  await page.goto("/aanbieder/etalage");
  await page.getByRole("button", { name: "Zet uw organisatie in de etalage" }).click();
  await expect(page.getByText("Uw organisatie staat in de etalage.")).toBeVisible();
}

async function fillOffer(page: Page, profile: string): Promise<void> {
  await page.goto("/aanbieder/aanbod");
  await page.getByRole("button", { name: "Maak nieuw aanbod" }).click();
  await page.locator('input[name="title"]').fill(`Hulp van ons bij ${profile}`);
  await page
    .locator('textarea[name="descriptionPlain"]')
    .fill("Wij komen bij u thuis en helpen u en uw kind. Samen kijken wij wat werkt.");
  await page.locator('input[name="ageMin"]').fill("4");
  await page.locator('input[name="ageMax"]').fill("17");
  await page.locator('input[name="municipalities"][value="0405"]').check();
  await page.locator('select[name="deliveryForm"]').selectOption("ambulant");
  await page.locator('input[name="roles"][value="main"]').check();
  await page.locator('select[name="law"]').selectOption("jeugdwet");
  await page.locator('select[name="segment"]').selectOption("seg-b");
  await page.locator('select[name="profile"]').selectOption(profile);
  await page.locator('input[name="intensities"][value="jw-licht"]').check();
  await page.getByRole("button", { name: "Publiceer" }).click();
}

async function offer(page: Page, profile: string): Promise<void> {
  await fillOffer(page, profile);
  await expect(page.getByRole("main")).toContainText("Uw tekst is gepubliceerd");
  await page.goto("/aanbieder/aanbod");
  await expect(page.getByText(`Hulp van ons bij ${profile}`)).toBeVisible();
}

async function expectRefused(page: Page, profile: string): Promise<void> {
  await fillOffer(page, profile);
  await expect(page.getByText("Dit profiel staat niet in uw contract.").first()).toBeVisible();
}

type Found = { pages: number; hits: { provider: { name: string } | null }[] };

async function expectFound(page: Page, { name }: NewProvider, of: Record<string, boolean>) {
  for (const [profile, isFound] of Object.entries(of))
    await expect
      .poll(() => countFound(page, profile, name), { timeout: 15_000, message: profile })
      .toBe(isFound ? 1 : 0);
}

/** On every page of the answer. */
async function countFound(page: Page, profile: string, name: string): Promise<number> {
  let [found, pages] = [0, 1];
  for (let n = 1; n <= pages; n += 1) {
    const answered = await page.request.get(`/api/v1/search?profiel=${profile}&pagina=${n}`);
    const said = (await answered.json()) as Found;
    found += said.hits.filter(({ provider }) => provider?.name.startsWith(name)).length;
    pages = said.pages;
  }
  return found;
}
