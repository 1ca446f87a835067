/** What public pages tell to search engines, and the map by keyboard. */
import type { Page } from "@playwright/test";

import { expect, someAddresses, test } from "./window";

test("each public page has one address, a short description and a picture that is there", async ({
  page,
}) => {
  const { offer, provider, combination } = await someAddresses(page);
  const pages = [
    "/",
    "/zoeken?gemeente=0405",
    "/wachttijd-uitleg",
    "/toegankelijkheid",
    "/privacy",
  ];
  for (const address of [...pages, offer, provider, combination]) {
    await page.goto(address);
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical, address).toHaveCount(1);
    expect(new URL((await canonical.getAttribute("href"))!).pathname).toBe(address.split("?")[0]);
    const description = (await content(page, 'meta[name="description"]'))!;
    expect(description.length, address).toBeGreaterThan(20);
    expect(description.length, address).toBeLessThanOrEqual(160);
    expect(await content(page, 'meta[property="og:title"]'), address).toBeTruthy();
    const image = await content(page, 'meta[property="og:image"]');
    expect((await page.request.get(new URL(image!).pathname)).status()).toBe(200);
  }
});

test("sitemap.xml names offers, providers and combinations, and what it names is there", async ({
  page,
}) => {
  const { offer, provider, combination } = await someAddresses(page);
  const xml = await (await page.request.get("/sitemap.xml")).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
  expect(paths).toEqual(
    expect.arrayContaining([offer, provider, combination, "/privacy", "/toegankelijkheid"]),
  );
  for (const path of [paths.at(-1)!, paths[Math.floor(paths.length / 2)]!])
    expect((await page.request.get(path)).status(), path).toBe(200);
});

test("every number on the map is in the list", async ({ page }) => {
  await page.goto("/zoeken?postcode=1621");
  const hrefs = await page
    .locator("#kaart a[href^='#hulp-']")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  expect(hrefs.length).toBeGreaterThan(3);
  for (const href of hrefs) await expect(page.locator(href)).toHaveCount(1);
});

test("every number on the map of an offer and of its supplier is a place on that page", async ({
  page,
}) => {
  await page.goto("/zoeken?postcode=1621");
  const onMap = (await page.locator("#kaart li a").first().getAttribute("href"))!;
  await page.goto((await page.locator(`${onMap} h3 a`).getAttribute("href"))!);
  await expectNumbersOfPlaces(page);
  await page.goto(
    (await page
      .locator('main a[href^="/aanbieders/"], main a[href^="/zorgcombinaties/"]')
      .first()
      .getAttribute("href"))!,
  );
  await expectNumbersOfPlaces(page);
});

async function expectNumbersOfPlaces(page: Page): Promise<void> {
  const numbers = page.locator("#kaart li a");
  expect(await numbers.count()).toBeGreaterThan(0);
  for (const number of await numbers.all()) {
    const text = await number.textContent();
    await expect(page.locator((await number.getAttribute("href"))!)).toContainText(`${text}. `);
  }
  await expect(page.locator("#kaart svg a[tabindex='-1'][aria-hidden=true]").first()).toBeVisible();
}

test("by keyboard: past the map, into a municipality, closer and back", async ({ page }) => {
  await page.goto("/zoeken");
  const map = page.locator("#kaart");
  await map.getByRole("link", { name: "Sla de kaart over" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/gemeente=\d{4}/);
  await expect(map.locator("a[aria-current]")).toHaveCount(1);

  const svg = map.locator("svg");
  await map.getByRole("button", { name: "Hele regio" }).press("Enter");
  const whole = await svg.getAttribute("viewBox");
  await map.getByRole("button", { name: "Dichterbij" }).press("Enter");
  await expect(svg).not.toHaveAttribute("viewBox", whole!);
  await map.getByRole("button", { name: "Naar het noorden" }).press("Enter");
  await map.getByRole("button", { name: "Hele regio" }).press("Enter");
  await expect(svg).toHaveAttribute("viewBox", whole!);
});

function content(page: Page, selector: string): Promise<string | null> {
  return page.locator(selector).getAttribute("content");
}
