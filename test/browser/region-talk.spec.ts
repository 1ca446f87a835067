/** Signals, talk about money and notices in a browser: axe, wide and narrow, and the way without JavaScript. */
import type { Page } from "@playwright/test";

import { expectGoodAtEveryWidth } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const ABOUT = "?aanbieder=p005";

const PAGES: Record<string, string[]> = {
  verwijzer: [
    ...["/verwijzer/signalen", `/verwijzer/signalen/nieuw${ABOUT}`],
    ...[`/verwijzer/geldvragen${ABOUT}`, "/account/berichten", "/verwijzer"],
  ],
  onderaannemer: ["/aanbieder/signalen", "/aanbieder/geldvragen", "/account/berichten"],
  beleid: ["/regio/meldingen"],
  contract: ["/regio/meldingen", "/regio/geldvragen", "/regio/berichten"],
};

/** Every page, and behind each list of the desk its first thing. */
async function visitAll(page: Page): Promise<void> {
  const look = async (address: string) => {
    await page.goto(address);
    await expectGoodAtEveryWidth(page, address);
  };
  for (const [account, addresses] of Object.entries(PAGES)) {
    await signInAs(page, account);
    for (const address of addresses) await look(address);
  }
  for (const list of PAGES["contract"]!) {
    await page.goto(list);
    const links = await page.locator("main ol h2 a").all();
    const found = await Promise.all(links.map((link) => link.getAttribute("href")));
    for (const to of found.slice(0, 3)) await look(to!);
  }
}

test("no violation and no sideways scroll, wide and narrow", async ({ page }) => {
  test.setTimeout(180_000);
  await visitAll(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a signal is said, refused with its words kept, said again and taken in hand", async ({
    page,
  }) => {
    await signInAs(page, "verwijzer-enkhuizen");
    await page.goto(`/verwijzer/signalen/nieuw${ABOUT}`);
    await page.getByLabel("Samenwerken gaat niet goed").check();
    await page.getByLabel("Licht").check();
    await page.getByLabel("Wat is er aan de hand?").fill("Bel 06-12345678");
    await page.getByRole("button", { name: "Verstuur het signaal" }).click();
    await expect(page.getByRole("link", { name: /telefoonnummer/ })).toBeVisible();
    await expect(page.getByLabel("Samenwerken gaat niet goed")).toBeChecked();
    await page.getByLabel("Wat is er aan de hand?").fill("Overleg wordt steeds afgezegd.");
    await page.getByRole("button", { name: "Verstuur het signaal" }).click();
    await expect(page.getByText("U hoort uiterlijk")).toBeVisible();

    await signInAs(page, "contract");
    await page.goto("/regio/meldingen?aanbieder=p005&soort=cooperation");
    await page.locator("main ol h2 a").first().click();
    await page.getByRole("button", { name: "Neem in behandeling" }).click();
    await expect(page.getByText("Het is bewaard.")).toBeVisible();
  });
});
