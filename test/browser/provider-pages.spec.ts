/** The pages of a provider and of the region's desk: axe, narrow, without JavaScript, two editors. */
import type { Page } from "@playwright/test";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const OFFER = "/aanbieder/aanbod/p001-o01";
const PLACE = "/aanbieder/plaatsen/p001-l4";

async function expectFine(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAccessible(page, address);
  await expectNoSidewaysScroll(page, address);
}

test("no violation and no sideways scroll at 320 px", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 320, height: 720 });
  await signInAs(page, "aanbieder");
  for (const address of [
    ...["/aanbieder", "/aanbieder/aanbod", OFFER, `${OFFER}/voorbeeld`, `${OFFER}/versies`],
    ...["/aanbieder/plaatsen", PLACE, `${PLACE}?sluiten=ja`, "/aanbieder/profiel/voorbeeld"],
    ...["/aanbieder/profiel", "/aanbieder/kwaliteit", "/aanbieder/start", "/aanbieder/wijzigingen"],
    ...["/aanbieder/koppelingen", "/aanbieder/vakantie-en-stop", "/account/meldingen", "/bewaard"],
    "/account/meldingen/instellingen",
  ]) {
    await expectFine(page, address);
  }
  await signInAs(page, "contract");
  for (const address of ["/regio", "/regio/opgaven", "/regio/wijzigingen"]) {
    await expectFine(page, address);
  }
  await page.goto("/regio/werklijst?soort=silent");
  await page
    .getByRole("link", { name: /Ik heb gebeld/ })
    .first()
    .click();
  await expectFine(page, page.url());
});

const SIGNED_IN: Record<string, string[]> = {
  aanbieder: [
    ...["/aanbieder", "/aanbieder/wachttijden", "/aanbieder/wachttijden/bestand"],
    ...["/aanbieder/vakantie-en-stop", OFFER, "/aanbieder/kwaliteit", "/aanbieder/koppelingen"],
    ...["/aanbieder/gebruikers", "/account", "/account/meldingen/instellingen"],
  ],
  contract: ["/regio", "/regio/opgaven", "/regio/wijzigingen"],
  beheer: ["/beheer", "/beheer/gebruikers", "/beheer/uitnodigingen"],
};

test("no violation in English in the dark, signed in", async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await page.getByRole("button", { name: /english/i }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  for (const [account, addresses] of Object.entries(SIGNED_IN)) {
    await signInAs(page, account);
    for (const address of addresses) {
      await page.goto(address);
      await expectAccessible(page, address);
    }
  }
});

test("a practice opens its window on one page of at most twelve fields, on a telephone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, "aanbieder");
  await page.goto("/aanbieder/start");
  const form = page.locator("main form").last();
  const fields = form.locator("input:not([type=hidden]), select, textarea");
  expect(await fields.count()).toBeLessThanOrEqual(12);
  for (const select of await form.locator("select").all()) await select.selectOption("open");
  await form.getByRole("button", { name: "Klopt, publiceer alles" }).click();
  await expect(page.getByRole("status")).toContainText("Uw etalage is open");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("who saves second sees both versions, and loses nothing", async ({ page, context }) => {
    await signInAs(page, "aanbieder");
    const other = await context.newPage();
    const kept = page.getByText("Bewaard als concept");
    await page.goto("/aanbieder/aanbod/p001-o02/versies");
    const before = await kept.count();
    await page.goto("/aanbieder/aanbod/p001-o02");
    await other.goto("/aanbieder/aanbod/p001-o02");
    const text = "Tekst voor bewoners";

    await other.getByLabel(text).fill("De tekst van de ander.");
    await other.getByRole("button", { name: "Bewaar concept" }).click();
    await expect(other.getByText("Uw concept is bewaard.")).toBeVisible();

    await page.getByLabel(text).first().fill("Mijn eigen tekst.");
    await page.getByRole("button", { name: "Bewaar concept" }).click();
    await expect(page.getByText("Iemand anders was u voor")).toBeVisible();
    await expect(page.locator("fieldset dd", { hasText: "De tekst van de ander." })).toBeVisible();
    await expect(page.locator("textarea[name=descriptionPlain]")).toHaveValue("Mijn eigen tekst.");

    await page.getByRole("button", { name: "Bewaar concept" }).click();
    await expect(page.locator("textarea[name=descriptionPlain]")).toHaveValue("Mijn eigen tekst.");
    await page.getByRole("link", { name: "Eerdere versies" }).click();
    await expect(kept).toHaveCount(before + 2);
  });
});
