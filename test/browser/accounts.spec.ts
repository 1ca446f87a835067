/** Signing in, the own account and the people of an organisation: axe, 320 px, and without JavaScript. */
import type { Page } from "@playwright/test";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const OPEN = ["/inloggen", "/wachtwoord-vergeten", "/wachtwoord-vergeten?verstuurd=1"];
const LINKS = [
  "/wachtwoord/verder",
  "/uitnodiging/verder",
  "/claim/verder",
  "/nieuw-mailadres/verder",
];

async function expectFit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectNoSidewaysScroll(page, address);
  await expectAccessible(page, address);
}

test("no violation and no sideways scroll at 320 px, signed out and in", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 720 });
  for (const address of [...OPEN, ...LINKS]) await expectFit(page, address);
  await signInAs(page, "aanbieder");
  for (const address of ["/account", "/account/tweede-stap", "/aanbieder/gebruikers"])
    await expectFit(page, address);
  await signInAs(page, "teamleider");
  for (const address of ["/verwijzer", "/verwijzer/gebruikers"]) await expectFit(page, address);
  await signInAs(page, "beheer");
  const admin = ["/beheer", "/beheer/gebruikers", "/beheer/uitnodigingen"];
  for (const address of admin) await expectFit(page, address);
  await page.goto("/beheer/gebruikers");
  await page.getByRole("main").getByRole("listitem").first().getByRole("link").click();
  await page.waitForURL(/gebruikers\/[0-9a-f-]{36}$/);
  await expectFit(page, new URL(page.url()).pathname);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("wrong, then right: to the page that was wanted, and out again", async ({ page }) => {
    await page.goto("/account");
    await expect(page).toHaveURL(/\/inloggen\?naar=%2Faccount$/);
    await page.getByLabel("E-mailadres").fill("verwijzer@etalage.test");
    await page.getByLabel("Wachtwoord", { exact: true }).fill("niet het goede");
    await page.getByRole("button", { name: "Log in" }).click();
    await expect(page.getByRole("main")).toContainText("Inloggen is niet gelukt");
    await expect(page.getByLabel("E-mailadres")).toHaveValue("verwijzer@etalage.test");
    await page.getByLabel("Wachtwoord", { exact: true }).fill("etalage-demo-2026");
    await page.getByRole("button", { name: "Log in" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw account");
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(page.getByRole("link", { name: "Inloggen" })).toBeVisible();
  });
});
