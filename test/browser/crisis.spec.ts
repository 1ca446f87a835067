/** A crisis is a telephone call: numbers first, and what was settled is written down afterwards. */
import { randomUUID } from "node:crypto";

import type { Page } from "@playwright/test";

import { post } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { day, receivedFrom, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const CLIENT = "Zus Zonnebloem-Canary";

/** Gives help in a crisis, and has somebody in the demo who answers for it. */
const SUPPLIER = { account: "penvoerder", name: "Spreeuwenzoom Jeugdhulp" };

/** The region's crisis line stands before every supplier, and no round can be asked for. */
async function expectToCall(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "Nu hulp nodig: bel" })).toBeVisible();
  const phones = await page.getByRole("main").locator("a[href^='tel:']").allTextContents();
  const first = page.getByRole("main").locator("li", { has: page.locator("a[href^='tel:']") });
  await expect(first.first()).toContainText(/crisis/i);
  expect(phones.length).toBeGreaterThan(1);
  await expect(page.getByRole("button", { name: /vraag zonder naam/ })).toHaveCount(0);
  await expect(page.getByText("Buiten werktijd leest niemand")).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("now leads to the telephone, from the form of a need and from the doctor's page", async ({
      page,
    }) => {
      await signInAs(page, "huisarts");
      await page.goto("/verwijzer/snel");
      await page.getByLabel("Nu: ik krijg de nummers om te bellen").check();
      await page.getByRole("button", { name: "Toon aanbieders" }).click();
      await expectToCall(page);

      await signInAs(page, "verwijzer");
      const written = await post(page, "/verwijzer/hulpvragen/nieuw", {
        ...{ sleutel: randomUUID(), wet: "jeugdwet", ingeschreven: "0405", leeftijd: "12-15" },
        ...{ profiel: "onbekend", urgentie: "now" },
      });
      await page.goto(written.headers()["location"]!);
      await expectToCall(page);
      const need = new URL(page.url()).searchParams.get("hulpvraag")!;
      await page.goto(`/verwijzer/hulpvragen/${need}/vragen`);
      await expectToCall(page);
    });

    test("what was settled is written down without permission or plan, and filled in later", async ({
      page,
      browser,
    }) => {
      test.setTimeout(90_000);
      await signInAs(page, "verwijzer");
      await page.goto("/verwijzer/crisis?gemeente=");
      await page.getByLabel("Hoe oud is de inwoner?").first().selectOption("12-15");
      await page.getByRole("button", { name: "Toon nummers" }).click();
      await expect(page.getByText("crisis voor ouderen")).toHaveCount(0);
      await page.getByRole("radio", { name: SUPPLIER.name }).first().check();
      await page.getByRole("button", { name: "Schrijf het op" }).click();
      await expect(page.getByText("Vul op tijd aan wie het is.")).toBeVisible();
      await expect(page.getByText(/vul uiterlijk .* aan wie het is/)).toBeVisible();
      await expect(page.getByText("Stap 1: waarop rust het delen?")).toHaveCount(0);

      const received = receivedFrom(page);
      await page.getByLabel("Naam", { exact: true }).fill(CLIENT);
      await page.getByLabel("Geboortedatum").fill(day(-13.5 * 365));
      await page.getByRole("button", { name: "Gegevens aanvullen" }).click();
      await expect(page.getByText("De gegevens zijn aangevuld.")).toBeVisible();
      const supplier = await somebody(browser, SUPPLIER.account, { javaScriptEnabled });
      await supplier.goto(`${received}/gegevens`);
      await expect(supplier.getByText(CLIENT)).toBeVisible();
    });
  });

test("no violation and no sideways scroll, wide and narrow", async ({ page }) => {
  await signInAs(page, "verwijzer");
  await page.goto("/verwijzer/crisis");
  await expectGoodAtEveryWidth(page, "crisis");
  await page.getByRole("button", { name: "Schrijf het op" }).click();
  await expect(page.getByRole("link", { name: /Kies de aanbieder die u belde/ })).toBeVisible();
  await expectGoodAtEveryWidth(page, "refused");
});
