/** What the filters do in a browser with JavaScript: no reload, and the focus never gets lost. */
import { expect, test } from "./window";

test("choosing a filter shows the list anew without leaving the page, with a clean address", async ({
  page,
}) => {
  await page.goto("/zoeken");
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const before = await page.getByRole("status").first().innerText();
  await page.getByRole("checkbox", { name: /hoorn/i }).check();
  const button = page.getByRole("button", { name: "Toon hulp" });
  await button.click();
  await expect(page).toHaveURL(/\/zoeken\?gemeente=0405$/);
  await expect(page.getByRole("status").first()).not.toHaveText(before);
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("taking a choice away unticks its box and moves the focus to the next choice", async ({
  page,
}) => {
  await page.goto("/zoeken?q=autisme&start_binnen=12&gemeente=0405");
  await page.getByRole("link", { name: "Verwijder filter: Start binnen 12 weken" }).click();
  await expect(page).toHaveURL(/\?q=autisme&gemeente=0405$/);
  await expect(page.getByRole("link", { name: "Verwijder filter: Hoorn" })).toBeFocused();
  await expect(page.getByLabel("Kan starten binnen")).toHaveValue("");

  await page.getByRole("link", { name: "Verwijder filter: Hoorn" }).click();
  await expect(page.getByRole("checkbox", { name: /hoorn/i })).not.toBeChecked();
  await expect(page.getByRole("link", { name: "Alles wissen" })).toBeFocused();
});

test("going back brings the form back to what the list shows", async ({ page }) => {
  await page.goto("/zoeken?gemeente=0405");
  await page.getByRole("link", { name: "Alles wissen" }).click();
  await expect(page.getByRole("checkbox", { name: /hoorn/i })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /hoorn/i })).toBeChecked();
});

test("on a narrow screen the filters are folded, and fold again after use", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await page.goto("/zoeken?wet=jeugdwet");
  const hoorn = page.getByRole("checkbox", { name: /hoorn/i });
  await expect(hoorn).toBeHidden();
  const summary = page.getByText("Filters (1)");
  await summary.click();
  await hoorn.check();
  await page.getByRole("button", { name: "Toon hulp" }).click();
  await expect(page).toHaveURL(/gemeente=0405/);
  await expect(hoorn).toBeHidden();
  await expect(page.locator("summary:focus")).toHaveText("Filters (2)");
});

test("an empty list tells which choice to leave out, and what that gives", async ({ page }) => {
  await page.goto("/zoeken?q=qqxxzzqq&gemeente=0405");
  const way = page.getByRole("listitem").filter({ hasText: "Zonder: ‘qqxxzzqq’" });
  await expect(way).toContainText(/\d+ soorten hulp/);
  await way.getByRole("link").click();
  await expect(page).toHaveURL(/\/zoeken\?gemeente=0405$/);
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
});
