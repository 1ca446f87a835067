/** The product book, the dictionary and help nearby are kept without JavaScript, by everyone. */
import type { Page } from "@playwright/test";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAccessible(page, address, { withGoodPractice: true });
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, address);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("every page of the book, the figures and help nearby is accessible and fits a telephone", async ({
  page,
}) => {
  await look(page, "/indicatoren");
  await signInAs(page, "contract");
  await look(page, "/regio/productenboek");
  const open = page.getByRole("listitem").filter({ hasText: "Open voor reacties" }).first();
  const entry = await open.getByRole("link").getAttribute("href");
  await look(page, entry!);
  await signInAs(page, "beleid");
  await look(page, "/regio/indicatoren");
  await page
    .getByRole("link", { name: /Nieuwe omschrijving/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /Nieuwe omschrijving/ })).toBeVisible();
  await page.getByRole("button", { name: "Bewaar de omschrijving" }).click();
  await expect(page.getByText("Dit is nog niet gelukt")).toBeVisible();
  await expectAccessible(page, "a definition that was refused");
  await signInAs(page, "verwijzer-enkhuizen");
  await look(page, "/verwijzer/voorzieningen");
  await look(page, "/verwijzer/voorzieningen/nieuw");
});

test("in English the pages are English", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "taal", value: "en", url: baseURL! }]);
  await signInAs(page, "redacteur-p002");
  await look(page, "/aanbieder/productenboek");
  await expect(page.getByRole("heading", { name: "Commenting on the product book" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a municipality adds help, sees it as visitors do, stops it and brings it back", async ({
    page,
  }) => {
    const name = `Soepcafé ${Date.now()}`;
    await signInAs(page, "verwijzer-enkhuizen");
    await page.goto("/verwijzer/voorzieningen");
    await page.getByRole("link", { name: "Voeg hulp toe" }).click();
    await page.getByLabel("Naam").fill(name);
    await page.getByLabel("Voor wie?").fill("Iedereen");
    await page.getByLabel("Wat is het?").fill("Elke dinsdag soep.");
    await page.getByRole("button", { name: "Bekijk eerst" }).click();
    await expect(page.getByText("Dit is nog niet bewaard.")).toBeVisible();
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByText("De hulp staat op de lijst.")).toBeVisible();
    await page.getByRole("button", { name: new RegExp(`^Stopt.*${name}`) }).click();
    await expect(page.getByText("Bezoekers zien deze hulp niet meer.")).toBeVisible();
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await expect(page.getByText("De hulp staat weer op de lijst.")).toBeVisible();
    await page.getByRole("button", { name: new RegExp(`^Stopt.*${name}`) }).click();
    await expect(page.getByText("Bezoekers zien deze hulp niet meer.")).toBeVisible();
  });

  test("a provider comments on a text that is not final yet", async ({ page }) => {
    await signInAs(page, "redacteur-p002");
    await page.goto("/aanbieder/productenboek");
    await page
      .getByLabel(/Uw reactie/)
      .first()
      .fill("Dit is duidelijk geschreven.");
    await page.getByRole("button", { name: "Verstuur uw reactie" }).first().click();
    await expect(page.getByText("Uw reactie is bewaard.")).toBeVisible();
    await expect(page.getByText("Dit is duidelijk geschreven.").first()).toBeVisible();
  });
});
