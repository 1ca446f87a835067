/** Requests without a name in a browser: the inbox, one request, and the link of its letter. */
import type { Page } from "@playwright/test";

import { anAskedSupplier } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { linkInLetter } from "./mail";
import { expect, test } from "./window";

const MANAGER = "aanbieder@etalage.test";

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectGoodAtEveryWidth(page, address);
}

test("no violation and no sideways scroll, wide and narrow", async ({ page }) => {
  test.setTimeout(120_000);
  const { to, name } = await anAskedSupplier(page);
  for (const stand of ["wacht", "te-laat", "veranderd", "beantwoord", "alles"])
    await look(page, `/aanbieder/verzoeken?stand=${stand}`);
  await look(page, to);
  const closed = await page.locator("details:not([open]) > summary").all();
  for (const detail of closed.toReversed()) await detail.click();
  await expectGoodAtEveryWidth(page, `${to} with everything open`);
  await page.getByLabel("Wat wilt u weten?").fill("Bel 06-12345678");
  await page.getByRole("button", { name: "Verstuur uw vraag" }).click();
  await expect(page.getByRole("link", { name: /telefoonnummer/ })).toBeVisible();
  await expectGoodAtEveryWidth(page, `${to} refused`);
  await look(page, await linkInLetter(MANAGER, `Vraag ${name}`));
});

test("by the keyboard alone a supplier says yes from another date", async ({ page }) => {
  test.setTimeout(60_000);
  const { to } = await anAskedSupplier(page);
  await page.goto(to);
  await expect(page.getByText("Graag hulp in de avond.", { exact: true })).toBeVisible();
  await page.locator("summary", { hasText: "Ja, vanaf een andere datum" }).focus();
  await page.keyboard.press("Enter");
  const start = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const form = page.locator("form", { has: page.getByLabel("Start van de hulp") });
  await form.getByLabel("Start van de hulp").fill(start);
  await form.getByRole("button", { name: "Verstuur uw ja" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("De verwijzer ziet het meteen.")).toBeVisible();
  await expect(page.getByText("U zei ja", { exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("by the link of the letter a no without a reason is refused, and a no with one is sent, once", async ({
    page,
  }) => {
    test.setTimeout(60_000);
    const { name } = await anAskedSupplier(page);
    await page.context().clearCookies();
    await page.goto(await linkInLetter(MANAGER, `Vraag ${name}`));
    await expect(page).toHaveURL(/\/vraag\/verder$/);
    await page.locator("summary", { hasText: "Nee, wij kunnen dit niet" }).click();
    await page.getByRole("button", { name: "Verstuur uw nee" }).click();
    await expect(page.getByRole("link", { name: "Kies waarom u dit niet kunt." })).toBeVisible();
    await page.getByLabel("Waarom kunt u dit niet?").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Verstuur uw nee" }).click();
    await expect(page.getByRole("heading", { name: "Uw antwoord is verstuurd" })).toBeVisible();
    await page.goto("/vraag/verder");
    await expect(page.getByText("Er is al een antwoord.")).toBeVisible();
  });
});
