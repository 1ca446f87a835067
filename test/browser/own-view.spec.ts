/** A code from the sender's hand: its holder comes in, looks and takes permission back; revoked it opens nothing. */
import type { Browser, Page } from "@playwright/test";

import { optionsOf, post, requestTo, writeNeed } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { day, recordBasis, sayWhoChose, sayWhoItIs, sayYesFrom, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const PIN = "482915";
/** Helps youths; its manager has an account. */
const SUPPLIER = { code: "p004", account: "lid", name: "Jeugdhulp De Haverzoom" };

/** A sender before a referral of a youth of thirteen that was opened. */
async function anOpenedReferral(page: Page, browser: Browser): Promise<Page> {
  await signInAs(page, "verwijzer");
  const need = await writeNeed(page, "jeugdwet");
  const { plek } = (await optionsOf(page, need)).get(SUPPLIER.code)!;
  expect((await post(page, `${need}/vragen`, { plek })).status()).toBe(303);
  await page.goto(need);
  const { to } = await requestTo(page, SUPPLIER.name);
  await signInAs(page, SUPPLIER.account);
  await page.goto(to);
  await sayYesFrom(page, day(40));
  const sender = await somebody(browser, "verwijzer");
  await sender.goto(need);
  await sender
    .getByRole("link", { name: /Kies deze aanbieder/ })
    .first()
    .click();
  await sayWhoChose(sender);
  await recordBasis(sender);
  await sayWhoItIs(sender, "Zus Zonnebloem-Canary");
  return sender;
}

async function makeCode(sender: Page, holder: string): Promise<string> {
  await sender.getByLabel(holder).check();
  await sender.getByLabel(/Ik weet wie dit is/).check();
  await sender.getByRole("button", { name: "Maak de code" }).click();
  return sender.locator("[data-code]").innerText();
}

async function comeIn(resident: Page, code: string, isFirst: boolean): Promise<void> {
  await resident.goto("/mijn-hulp");
  await resident.getByLabel("Uw code").fill(code.toLowerCase());
  await resident.getByRole("button", { name: "Verder" }).click();
  if (isFirst) {
    await resident.getByLabel("Kies een pincode").fill(PIN);
    await resident.getByLabel("Dezelfde pincode nog een keer").fill(PIN);
  } else await resident.getByLabel("Uw pincode").fill(PIN);
  await resident.getByRole("button", { name: "Bekijk mijn hulp" }).click();
}

for (const javaScriptEnabled of [true, false])
  test(`a youth looks with a code and withdraws, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000);
    const opened = await anOpenedReferral(page, browser);
    const sender = await somebody(browser, "verwijzer", { javaScriptEnabled });
    await sender.goto(opened.url());
    await sender.getByRole("link", { name: /Eigen inzage/ }).click();
    await sender.getByRole("button", { name: "Maak de code" }).click();
    await expect(sender.getByText("Kies voor wie de code is.").first()).toBeVisible();
    const code = await makeCode(sender, "De jongere");
    if (javaScriptEnabled) await expectGoodAtEveryWidth(sender, "slip");

    const resident = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await comeIn(resident, code, true);
    await expect(resident.getByText("De aanbieder zei ja en weet om wie het gaat.")).toBeVisible();
    await expect(resident.getByText("Dit is geen besluit.")).toBeVisible();
    await expect(resident).toHaveTitle("Mijn hulp - Etalage");
    expect(new URL(resident.url()).search).toBe("");
    expect(await resident.content()).not.toMatch(/Zonnebloem|€/);
    await resident.getByText("Ik wil mijn toestemming intrekken").click();
    if (javaScriptEnabled) await expectGoodAtEveryWidth(resident, "own view");
    await resident.getByRole("button", { name: "Ja, trek mijn toestemming in" }).click();
    await expect(resident.getByText("Uw toestemming is ingetrokken.")).toBeVisible();
    expect(new URL(resident.url()).search).toBe("");

    await sender.getByRole("link", { name: "Klaar" }).click();
    await expect(sender.getByText(/in gebruik, werkt tot/)).toBeVisible();
    if (javaScriptEnabled) await expectGoodAtEveryWidth(sender, "codes");
    await sender.getByRole("button", { name: "Trek in" }).click();
    await expect(sender.getByText("De code is ingetrokken.")).toBeVisible();
    await resident.goto("/mijn-hulp");
    await expect(resident.getByLabel("Uw code")).toBeVisible();
    await resident.getByLabel("Uw code").fill(code);
    await resident.getByRole("button", { name: "Verder" }).click();
    await expect(resident.getByText(/Met deze code komt u er niet in/).first()).toBeVisible();
  });
