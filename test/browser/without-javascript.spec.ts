import { expect, someAddresses, test } from "./window";

test.use({ javaScriptEnabled: false });

test("search, filter, page on and open an offer", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel(/waar zoekt u hulp bij/i).fill("autisme");
  await page
    .getByRole("search")
    .getByLabel(/gemeente/i)
    .selectOption({ label: "Hoorn" });
  await page.getByRole("button", { name: /zoek/i }).first().click();
  await expect(page).toHaveURL(/q=autisme/);
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();

  await page.goto("/zoeken");
  await page.getByRole("link", { name: /volgende/i }).click();
  await expect(page).toHaveURL(/pagina=2/);
  await page
    .getByRole("main")
    .getByRole("article")
    .first()
    .getByRole("heading")
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(/\/aanbod\//);
});

test("a filter is taken away by its own link", async ({ page }) => {
  await page.goto("/zoeken?gemeente=0405&wet=jeugdwet");
  await page.getByRole("link", { name: /verwijder filter: hoorn/i }).click();
  await expect(page).not.toHaveURL(/gemeente=0405/);
  await expect(page).toHaveURL(/wet=jeugdwet/);
});

test("the language is switched by a button and kept", async ({ page }) => {
  await page.goto("/zoeken?gemeente=0405");
  await page.getByRole("button", { name: /english/i }).click();
  await expect(page).toHaveURL(/gemeente=0405/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("every page shows its content", async ({ page }) => {
  const { offer, provider, combination } = await someAddresses(page);
  const pages = [
    "/",
    "/zoeken",
    "/wachttijd-uitleg",
    ...["/toegankelijkheid", "/privacy"],
    "/productenboek",
    "/voorzieningen",
  ];
  for (const address of [...pages, "/niet-hierin", "/mijn-lijst", offer, provider, combination]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
  }
});
