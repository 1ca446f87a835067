/** Who administers the region changes it with open eyes, and policy makers read figures: for everyone. */
import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expectGoodAtEveryWidth } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

// In order: one proposal lies open at a time.
test.describe.configure({ mode: "default" });

const FILE = "prisma/regions/westfriesland-2020.yaml";
const PAGES = {
  beheer: [
    ...["/beheer", "/beheer/inrichting", "/beheer/zoeken", "/beheer/berichtenverkeer"],
    "/beheer/logboek",
  ],
  beleid: ["/regio/beleid"],
};

for (const [account, addresses] of Object.entries(PAGES)) {
  for (const address of addresses) {
    test(`${address} is accessible, wide and narrow`, async ({ page }) => {
      await signInAs(page, account);
      await page.goto(address);
      await expect(page.locator("h1")).toHaveCount(1);
      await expectGoodAtEveryWidth(page, address);
    });
  }
}

/** A file that corrects two versions and breaks nothing. */
const CORRECTED = readFileSync(FILE, "utf8").replaceAll(
  "nameEn: Support profile",
  "nameEn: Profile of support",
);

async function propose(page: Page): Promise<void> {
  await page.goto("/beheer/inrichting");
  await page.getByLabel("Plak de tekst van het bestand").fill(CORRECTED);
  await page.getByRole("button", { name: "Bekijk wat dit verandert" }).click();
  await expect(page.getByText("Het bestand is in orde.")).toBeVisible();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is looked at, shown with all that it does, and thrown away", async ({ page }) => {
    await signInAs(page, "beheer");
    await propose(page);
    await expect(page.getByRole("heading", { name: "Het voorstel" })).toBeVisible();
    await expect(page.getByText("Profile of support").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /laten gelden$/ })).toBeVisible();
    await page.getByRole("button", { name: "Voorstel weggooien" }).click();
    await expect(page.getByText("Het voorstel is weg.")).toBeVisible();
  });

  test("figures come with what they mean, a table, and a file of the same", async ({ page }) => {
    await signInAs(page, "beleid");
    await page.goto("/regio/beleid");
    await page.getByText("Wat dit cijfer betekent").first().click();
    await expect(page.getByText(/Kleiner dan 5 tonen we niet, en ook niets waaruit/)).toBeVisible();
    await expect(page.getByRole("img", { name: /Middelste wachttijd/ })).toBeVisible();
    const link = page.getByRole("link", { name: "Download deze cijfers (CSV)" }).first();
    const file = await page.request.get((await link.getAttribute("href"))!);
    const lines = (await file.text()).split("\n");
    expect(lines[0]).toContain("niets_gevonden");
    for (const line of lines.slice(1)) expect(line).not.toMatch(/,[1-4](,|$)/);
  });
});

test("with a proposal lying ready the page is accessible too", async ({ page }) => {
  await signInAs(page, "beheer");
  await propose(page);
  await expectGoodAtEveryWidth(page, "a proposal");
  await page.getByRole("button", { name: "Voorstel weggooien" }).click();
  await expect(page.getByText("Het voorstel is weg.")).toBeVisible();
});

test("a rebuild that is asked for is seen to end", async ({ page }) => {
  await signInAs(page, "beheer");
  await page.goto("/beheer/zoeken");
  await page.getByRole("button", { name: "Opnieuw opbouwen" }).click();
  await expect(page.getByText(/De laatste keer was op .*: klaar/)).toBeVisible({ timeout: 60_000 });
});
