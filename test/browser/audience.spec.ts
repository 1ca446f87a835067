/** One list in two tongues: a resident's and a referrer's, by a button, on the same address. */
import { expect, test } from "./window";

const DEEP = "/zoeken?gemeente=0405&profiel=p04";

test("a link with a choice of the back office opens it for a resident, in everyday words", async ({
  page,
}) => {
  await page.goto("/zoeken?gemeente=0405");
  await expect(page.locator("input[name=profiel]").first()).toBeHidden();
  await page.goto(DEEP);
  await expect(page.locator("input[name=profiel][value=p04]")).toBeVisible();
  await expect(page.locator("input[name=profiel][value=p04]")).toBeChecked();
  const form = await page.getByRole("search").innerText();
  expect(form).not.toMatch(/segment|arrangement|intensiteit|hoofdaannemer|onderaannemer/i);
});

for (const javaScriptEnabled of [true, false]) {
  test(`a referrer keeps the address and the list, JavaScript ${javaScriptEnabled}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: baseURL! });
    await page.goto(DEEP);
    const found = await page.getByRole("status").innerText();
    await page.getByRole("button", { name: "Verwijzer" }).click();
    await expect(page).toHaveURL(DEEP);
    await expect(page.getByRole("button", { name: "Verwijzer" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(page.getByRole("status")).toHaveText(found);
    await expect(page.getByRole("main").getByRole("article").first()).toContainText(
      "Ondersteuningsprofiel: ",
    );
    await expect(page.getByText("Meer kiezen")).toHaveCount(0);
    await page.close();
  });
}
