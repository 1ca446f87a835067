/** Becoming a provider, with a browser: without JavaScript, on a telephone, and for everyone. */
import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { aNewProvider, askFor, begin, BY_LINK, nameSigner, tellOrganisation } from "./registering";
import { expect, test } from "./window";

const PAGES = [
  "/aanbieder-worden",
  BY_LINK,
  ...["organisatie", "mensen", "plaatsen", "aanvraag", "aanvraag?voor=seg-b.p03"].map(
    (page) => `${BY_LINK}/${page}`,
  ),
  ...["aanvraag?voor=buiten", "deelnemers", "controle"].map((page) => `${BY_LINK}/${page}`),
];

test("every page of a request is for everyone, wide and narrow", async ({ page }) => {
  test.setTimeout(120_000);
  const provider = aNewProvider();
  await begin(page, provider);
  await tellOrganisation(page, provider);
  await nameSigner(page, provider);
  await askFor(page, "seg-b.p03");
  for (const address of PAGES) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await expectAccessible(page, address);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page, address);
    if (address.endsWith("mensen")) await expectAccessible(page, `${address} at 320`);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what is missing is listed with the way to it, and rows come and go", async ({ page }) => {
    const provider = aNewProvider();
    await begin(page, provider);
    await tellOrganisation(page, provider);

    await page.goto(`${BY_LINK}/mensen`);
    await page.getByLabel("Naam").fill("Nel Nieuw");
    await page.getByRole("button", { name: "Nog een regel" }).click();
    await expect(page.getByLabel("Naam").first()).toHaveValue("Nel Nieuw");
    await page.getByRole("button", { name: "Haal regel 2 weg" }).click();
    await expect(page.getByRole("group")).toHaveCount(1);
    await nameSigner(page, provider);

    await page.goto(`${BY_LINK}/controle`);
    const missing = page.getByRole("status").getByRole("link");
    await expect(missing.first()).toHaveText("Kies wat u wilt aanbieden.");
    await missing.first().click();
    await expect(page).toHaveURL(/aanvraag$/);
    await askFor(page, "seg-b.p03");

    await page.goto(`${BY_LINK}/controle`);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
    await expect(page.getByText("U kunt nog niet versturen")).toBeVisible();
    await expect(missing.first()).toContainText("Dit bewijs ontbreekt nog");
    await expect(page.getByRole("checkbox")).toBeChecked();
  });
});
