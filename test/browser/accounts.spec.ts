/** Signing in, the own account and the people of an organisation: axe, 320 px, and without JavaScript. */
import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";
import { DEMO_PASSWORD } from "../../prisma/demo/accounts";

const OPEN = ["/inloggen", "/wachtwoord-vergeten", "/wachtwoord-vergeten?verstuurd=1"];
const LINKS = [
  "/wachtwoord/verder",
  "/uitnodiging/verder",
  "/claim/verder",
  "/nieuw-mailadres/verder",
];

async function expectFit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectFits(page, address);
}

async function expectFits(page: Page, address: string): Promise<void> {
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
  await page.locator('main a[href^="/beheer/gebruikers/"]').first().click();
  await page.waitForURL(/gebruikers\/[0-9a-f-]{36}$/);
  await expectFit(page, new URL(page.url()).pathname);
});

test("a second step: made, passed with a recovery code, and ended", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await signInAs(page, "lid");
  await page.goto("/account/tweede-stap");
  const secret = await page.getByText(/^([A-Z2-7]{4} ?){8}$/).innerText();
  const key = Secret.fromBase32(secret.replaceAll(/\s/g, ""));
  await page.getByLabel("Code uit de app").fill(TOTP.generate({ secret: key }));
  await page.getByLabel("Uw wachtwoord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Zet de tweede stap aan" }).click();
  await expect(page.locator("ol code")).toHaveCount(10);
  await expectFits(page, "recovery codes");
  const [first, second] = await page.locator("ol code").allInnerTexts();

  await signInAs(page, "lid");
  await expectFit(page, "/inloggen/code");
  await page.getByText("Hebt u uw telefoon niet?").click();
  await page.getByLabel("Herstelcode").fill(first!);
  await page.getByRole("button", { name: "Log in met een herstelcode" }).click();
  await page.waitForURL(/\/aanbieder$/);
  await expectFit(page, "/account/tweede-stap");
  const off = page.getByRole("button", { name: "Zet de tweede stap uit" });
  const form = page.locator("form").filter({ has: off });
  await form.getByLabel("Uw wachtwoord").fill(DEMO_PASSWORD);
  await form.getByLabel(/herstelcode/).fill(second!);
  await off.click();
  await expect(page.getByRole("status")).toContainText("De tweede stap staat uit.");
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
    await page.getByLabel("Wachtwoord", { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole("button", { name: "Log in" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Uw account");
    await page.getByRole("button", { name: "Uitloggen" }).click();
    await expect(page.getByRole("link", { name: "Inloggen" })).toBeVisible();
  });
});

test("two minutes before a session ends one may stay; afterwards nothing typed is lost", async ({
  page,
}) => {
  await page.clock.install();
  await signInAs(page, "verwijzer");
  await page.goto("/account", { waitUntil: "networkidle" });
  const stay = page.getByRole("button", { name: "Blijf ingelogd" });
  await page.clock.fastForward("27:00");
  await expect(stay).toBeHidden();
  await page.clock.fastForward("01:30");
  await expect(stay).toBeVisible();
  await expectAccessible(page, "the session ends");
  await stay.click();
  await expect(stay).toBeHidden();

  const name = page.getByLabel(/naam/i).first();
  await name.fill("Half getypt");
  // The server's clock is not moved on: without its cookie the session is over there as well.
  await page.context().clearCookies();
  await page.clock.fastForward("08:00:00");
  await expect(page.getByText("U bent uitgelogd")).toBeVisible();
  await expect(name).toHaveValue("Half getypt");
});
