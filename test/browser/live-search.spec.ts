/** The list follows the form: what a browser with JavaScript does while someone asks. */
import type { Page, Route } from "@playwright/test";

import { expect, test } from "./window";

const box = (page: Page) => page.getByRole("searchbox");
const status = (page: Page) => page.getByRole("status");
const cards = (page: Page) => page.getByRole("main").getByRole("article");

/** Keeps every text that the status says, and the answers that were asked for. */
async function listen(page: Page) {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/zoeken.data")) asked.push(new URL(request.url()).search);
  });
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector("[role=status]")!;
    const tell = () => said.push(region.textContent ?? "");
    new MutationObserver(tell).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return {
    asked,
    said: () => page.evaluate(() => (window as unknown as { said: string[] }).said),
  };
}

test("the list follows what is typed, and one settled question is told once", async ({ page }) => {
  await page.goto("/zoeken");
  const heard = await listen(page);
  const before = await status(page).innerText();
  await box(page).pressSequentially("autisme");
  await expect(page).toHaveURL(/\/zoeken\?q=autisme$/);
  await expect(status(page)).not.toHaveText(before);
  await expect(cards(page).first()).toContainText(/autisme/i);
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue("autisme");
  expect(await heard.said()).toEqual([await status(page).innerText()]);
  expect(heard.asked.length).toBeLessThanOrEqual(2);
});

test("typing on while an answer comes in keeps text, focus and caret", async ({ page }) => {
  await page.goto("/zoeken");
  await page.route("**/zoeken.data*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
  await box(page).pressSequentially("hulp bij angst", { delay: 120 });
  await box(page).press("ArrowLeft");
  await box(page).press("ArrowLeft");
  await expect(page).toHaveURL(/q=hulp\+bij\+angst$/);
  await expect(box(page)).toHaveValue("hulp bij angst");
  await expect(box(page)).toBeFocused();
  expect(await box(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(12);
});

test("an older answer never comes over a newer one", async ({ page }) => {
  await page.goto("/zoeken");
  await page.route("**/zoeken.data*", async (route) => {
    if (route.request().url().includes("gemeente=0405&"))
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole("checkbox", { name: /^hoorn/i }).check();
  await page.getByRole("checkbox", { name: /^hoorn/i }).uncheck();
  await page.getByRole("checkbox", { name: /^enkhuizen/i }).check();
  await expect(page).toHaveURL(/gemeente=0388$/);
  await page.waitForTimeout(1_800);
  await expect(page).toHaveURL(/gemeente=0388$/);
  await expect(page.getByRole("link", { name: "Verwijder filter: Enkhuizen" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Verwijder filter: Hoorn" })).toHaveCount(0);
});

test("a choice is followed at once, without moving the focus", async ({ page }) => {
  await page.goto("/zoeken");
  const hoorn = page.getByRole("checkbox", { name: /^hoorn/i });
  await hoorn.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\/zoeken\?gemeente=0405$/);
  await expect(hoorn).toBeFocused();
  const start = page.getByLabel("Kan starten binnen");
  await start.focus();
  await start.selectOption("8");
  await expect(page).toHaveURL(/start_binnen=8/);
  await expect(start).toBeFocused();
  await expect(start).toHaveValue("8");
});

test("taking the last choice of a long group away leaves the group open", async ({ page }) => {
  await page.goto("/zoeken?expertise=autisme");
  const autisme = page.getByRole("checkbox", { name: /^autisme/i });
  await autisme.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\/zoeken$/);
  await expect(autisme).toBeVisible();
  await expect(autisme).toBeFocused();
});

test("the way back goes by settled questions, and the form shows each", async ({ page }) => {
  await page.goto("/zoeken");
  await box(page).pressSequentially("autisme", { delay: 150 });
  await expect(page).toHaveURL(/q=autisme$/);
  await page.waitForTimeout(1_200);
  await box(page).fill("dyslexie");
  await expect(page).toHaveURL(/q=dyslexie$/);
  await page.waitForTimeout(1_200);
  await page.getByRole("checkbox", { name: /^hoorn/i }).check();
  await expect(page).toHaveURL(/gemeente=0405/);

  await page.goBack();
  await expect(page).toHaveURL(/q=dyslexie$/);
  await expect(page.getByRole("checkbox", { name: /^hoorn/i })).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/q=autisme$/);
  await expect(box(page)).toHaveValue("autisme");
  await page.goBack();
  await expect(page).toHaveURL(/\/zoeken$/);
  await expect(box(page)).toHaveValue("");
  await page.goForward();
  await expect(box(page)).toHaveValue("autisme");
});

test("a postcode is asked for when it is whole", async ({ page }) => {
  await page.goto("/zoeken");
  const heard = await listen(page);
  await page.getByLabel("Postcode (4 cijfers)").pressSequentially("1621", { delay: 450 });
  await expect(page).toHaveURL(/postcode=1621$/);
  expect(heard.asked).toHaveLength(1);
});

/** As the server answers who asks too often: load the whole page instead. */
const TOO_OFTEN = JSON.stringify([
  ["SingleFetchRedirect", 1],
  { _2: 3, _4: 5, _6: 7, _8: 9, _10: 9 },
  ...["redirect", "/zoeken", "status", 302, "revalidate", false, "reload", true, "replace"],
]);

const FAILURES = {
  offline: (route: Route) => route.abort(),
  "a fault": (route: Route) => route.fulfill({ status: 500, body: "kapot" }),
  "too often": (route: Route) =>
    route.fulfill({
      status: 429,
      contentType: "text/x-script",
      headers: { "X-Remix-Response": "yes" },
      body: `${TOO_OFTEN}\n`,
    }),
};

for (const [what, fail] of Object.entries(FAILURES)) {
  test(`${what}: the old list stays, with a way to try again`, async ({ page }) => {
    await page.goto("/zoeken?gemeente=0405");
    const first = await cards(page).first().innerText();
    await page.route("**/zoeken.data*", fail);
    await box(page).fill("autisme");
    await expect(status(page)).toContainText("Daarom ziet u nog de vorige lijst");
    await page.getByRole("checkbox", { name: /^enkhuizen/i }).check();
    await expect(page).toHaveURL(/gemeente=0388/);
    expect(await cards(page).first().innerText()).toBe(first);
    await expect(box(page)).toHaveValue("autisme");
    await page.unroute("**/zoeken.data*");
    await page.getByRole("link", { name: "Probeer opnieuw" }).click();
    await expect(page.getByRole("link", { name: "Probeer opnieuw" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Verwijder filter: ‘autisme’" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Verwijder filter: Enkhuizen" })).toBeVisible();
    await expect(box(page)).toHaveValue("autisme");
  });
}
