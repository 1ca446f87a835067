/** Whom to call stands on every page; a municipality is chosen without JavaScript; no page has a price. */
import { siteMap } from "../../remix.config.js";

import { expect, someAddresses, test } from "./window";

const FORMS = ["/taal", "/gemeente"];
const KINDS = [
  "Hulp aanvragen",
  "Gratis hulp bij uw keuze",
  "Vertrouwenspersoon",
  "Klacht over de hulp",
];
const DANGER = [/112/, /Crisis/, /onveilig thuis/];

/** Every public address of the site map that can be opened without signing in or a list of one's own. */
async function publicAddresses(page: Parameters<typeof someAddresses>[0]): Promise<string[]> {
  const { offer, provider, combination } = await someAddresses(page);
  const plain = siteMap
    .filter(({ file }) => file.startsWith("routes/public/") && file.endsWith(".tsx"))
    .map(({ path }) => path)
    .filter((path) => !/[:*]/.test(path) && !(FORMS as string[]).includes(path));
  return [...plain, offer, provider, combination];
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every public page says whom to call in the municipality, and in danger", async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const address of [...(await publicAddresses(page)), "/bestaat-niet"]) {
      await page.goto(`${address}?gemeente=0405`);
      const block = page.getByRole("region", { name: "Hulp in uw gemeente" });
      await expect(block.getByText("U koos Hoorn"), address).toBeVisible();
      for (const kind of KINDS)
        await expect(block.getByText(kind, { exact: true }), address).toBeVisible();
      for (const word of DANGER) await expect(block, address).toContainText(word);
      await expect(block.locator('a[href="tel:112"]'), address).toBeVisible();
      const phones = block.locator('a[href^="tel:000"]');
      expect(await phones.count(), address).toBe(6);
    }
  });

  test("a municipality is chosen by its button, kept, changed and forgotten", async ({ page }) => {
    await page.goto("/wachttijd-uitleg");
    const block = page.getByRole("region", { name: "Hulp in uw gemeente" });
    await expect(block.locator('a[href="tel:112"]')).toBeVisible();
    await choose("Enkhuizen");
    await expect(page).toHaveURL(/\/wachttijd-uitleg$/);
    await expect(block).toContainText("Toegangsteam Enkhuizen");

    await page.goto("/");
    await expect(page.getByLabel("Uw gemeente").first()).toHaveValue("0388");
    await page.goto("/zoeken");
    await expect(page.getByRole("link", { name: /verwijder filter/i })).toHaveCount(0);

    await page.goto("/voorzieningen?gemeente=0388");
    await choose("Hoorn");
    await expect(page).toHaveURL(/gemeente=0405/);
    await choose("Geen gemeente");
    await expect(page).toHaveURL(/\/voorzieningen$/);
    await expect(block).not.toContainText("Toegangsteam");

    async function choose(label: string): Promise<void> {
      await block.getByLabel("Uw gemeente").selectOption({ label });
      await block.getByRole("button", { name: "Kies" }).click();
    }
  });

  test("help nearby comes first, of the chosen municipality only", async ({ page }) => {
    await page.goto("/voorzieningen?gemeente=0405");
    await page.goto("/zoeken");
    const band = page.getByText(/^Hulp in de buurt, zonder verwijzing \(\d+\)$/);
    await band.click();
    const open = page.locator("details[open]").filter({ has: band });
    expect(await open.locator("li").count()).toBeGreaterThan(0);
    await expect(open).not.toContainText(/Enkhuizen|Medemblik/);
  });

  test("services are searched, and nothing found helps on", async ({ page }) => {
    await page.goto("/voorzieningen");
    await page.getByRole("searchbox").fill("opvoeden");
    await page.getByRole("main").getByRole("button", { name: "Zoeken" }).click();
    await expect(page).toHaveURL(/q=opvoeden/);
    await expect(page.getByRole("status")).not.toContainText(/^0/);
    await page.goto("/voorzieningen?q=qqxx");
    await expect(page.getByText("Wij vonden hier geen hulp in de buurt.")).toBeVisible();
  });

  test("the product book leads from a profile to what is on offer", async ({ page }) => {
    await page.goto("/productenboek?wet=wmo");
    await page
      .getByRole("link", { name: /^Bekijk .* aanbod/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/zoeken\?(segment|profiel)=/);
    await expect(page.getByRole("article").first()).toBeVisible();
  });
});

test("no price stands on any public page, in its data or in what programs get", async ({
  page,
}) => {
  const offers = (await (await page.request.get("/api/v1/search")).json()) as {
    hits: { offer: { id: string } }[];
  };
  const machine = [
    "/api/v1/search",
    "/api/v1/catalogue",
    `/api/v1/offers/${offers.hits[0]!.offer.id}`,
  ];
  for (const address of [...(await publicAddresses(page)), ...machine]) {
    const text = await (await page.request.get(address)).text();
    expect(text.match(/€|&euro;|tariffCents|cents\b|\beuro\b/i), address).toBeNull();
  }
});

test("an offer says in one sentence how to get it and what it costs", async ({ page, request }) => {
  const { offer } = await someAddresses(page);
  await page.goto(offer);
  const section = page.getByRole("region", { name: "Hoe krijgt u deze hulp?" });
  await expect(section).toContainText(/(kost|betaalt|inkomen).*\./);
  const { hits } = (await (await request.get("/api/v1/search")).json()) as {
    hits: { offer: { id: string } }[];
  };
  const answer = await request.get(`/api/v1/offers/${hits[0]!.offer.id}`);
  const { wayIn } = (await answer.json()) as { wayIn: { route: string; text: string } };
  expect(wayIn.text).toMatch(/^(Via|U|Bel) .+\.$/);
});
