import { expect, someAddresses, test } from "./window";

test("someone types autisme, chooses Hoorn and four weeks, and sees truthful, dated options", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel(/waar zoekt u hulp bij/i).fill("autisme");
  await page
    .getByRole("search")
    .getByLabel(/gemeente/i)
    .selectOption({ label: "Hoorn" });
  await page.getByLabel(/start/i).selectOption("4");
  await page.getByRole("button", { name: /zoek/i }).first().click();

  await expect(page).toHaveURL(/\/zoeken\?.*q=autisme/);
  const cards = page.getByRole("main").getByRole("article");
  await expect(cards.first()).toBeVisible();
  for (const text of await cards.allInnerTexts()) {
    expect(text).toMatch(/Opgegeven op \d{1,2} \w+ \d{4}/);
    expect(text).toMatch(/Waarom u dit ziet/);
    expect(text).not.toMatch(/Niet meer actueel|Wachttijd onbekend/);
    const [, weeks] = text.match(/start[^.]*?(\d+) we(?:ek|ken)/i) ?? [];
    expect(Number(weeks ?? 0)).toBeLessThanOrEqual(4);
  }
  await expect(page.getByRole("status").first()).toContainText(/\d/);
});

test("the same by keyboard alone", async ({ page }) => {
  await page.goto("/zoeken");
  const box = page
    .getByRole("searchbox")
    .or(page.getByLabel(/waar zoekt u hulp bij/i))
    .first();
  await box.focus();
  await page.keyboard.type("autisme");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=autisme/);
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
});

test("an offer leads to its supplier and back to the list", async ({ page }) => {
  await page.goto("/zoeken?gemeente=0405");
  const first = page.getByRole("main").getByRole("article").first();
  const title = await first.getByRole("heading").innerText();
  await first.getByRole("heading").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title.trim());
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/gemeente=0405/);
});

test("every public page says that its data are made up", async ({ page }) => {
  const { offer, provider, combination } = await someAddresses(page);
  for (const address of ["/", "/zoeken", "/wachttijd-uitleg", offer, provider, combination]) {
    await page.goto(address);
    await expect(page.getByText(/voorbeeldgegevens/i).first(), address).toBeVisible();
  }
});

test("after following a link the title is new and the focus is on the new page", async ({
  page,
}) => {
  await page.goto("/zoeken");
  await page
    .getByRole("main")
    .getByRole("article")
    .first()
    .getByRole("heading")
    .getByRole("link")
    .click();
  await page.waitForURL(/\/aanbod\//);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).not.toHaveText("Hulp zoeken");
  await expect(page).toHaveTitle(
    new RegExp(
      (await heading.innerText())
        .trim()
        .slice(0, 12)
        .replace(/[^\w ]/g, "."),
    ),
  );
  await expect(heading).toBeFocused();
});

test("the first tab stop skips to the content", async ({ page }) => {
  await page.goto("/zoeken");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText(/inhoud/i);
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("keys pressed while the page wakes up break nothing", async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (const pause of [20, 27, 34, 41]) {
    await page.goto("/zoeken", { waitUntil: "commit" });
    for (let press = 0; press < 10; press += 1) {
      await page.keyboard.press("Tab");
      await page.waitForTimeout(pause);
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
