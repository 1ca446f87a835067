/** Needs as whoever refers writes them, and asking for one without a name. */
import { aNeedThatAsks } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const ASKABLE = "wet=jeugdwet&profiel=p02&gemeente=0405&leeftijd=9&neemt_aan=1";

test("a search becomes a need with its filters filled in", async ({ page }) => {
  await signInAs(page, "verwijzer");
  await page.goto(`/zoeken?${ASKABLE}`);
  await page.getByRole("link", { name: "Maak hier een hulpvraag van" }).click();
  await expect(page.getByLabel(/Hoe oud/)).toHaveValue("4-11");
  await expect(page.getByLabel("Waar gaat de hulp over?")).toHaveValue("p02");
  await expect(page.getByLabel("Jeugdwet")).toBeChecked();
  await expect(page.getByLabel("Waar staat het kind ingeschreven?")).toHaveValue("0405");
});

test("who refers nobody sees no way to a need", async ({ page }) => {
  await page.goto(`/zoeken?${ASKABLE}`);
  await expect(page.getByRole("link", { name: "Maak hier een hulpvraag van" })).toHaveCount(0);
});

const PAGES = ["", "/wijzigen", "/vragen", "/blad"];

test("no violation and no sideways scroll, wide and narrow", async ({ page }) => {
  test.setTimeout(120_000);
  const { need } = await aNeedThatAsks(page);
  const own = PAGES.map((more) => need + more);
  const lists = ["/verwijzer/hulpvragen", "/verwijzer/hulpvragen/nieuw", "/verwijzer/overdragen"];
  for (const address of [...lists, ...own]) {
    await page.goto(address);
    await expectGoodAtEveryWidth(page, address);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a need is refused with all that was typed, written, asked and closed", async ({ page }) => {
    test.setTimeout(60_000);
    await signInAs(page, "teamleider");
    await page.goto(`/verwijzer/hulpvragen/nieuw?${ASKABLE}`);
    await page.getByLabel("Toelichting").fill("Bel moeder op 06-12345678");
    await page.getByRole("button", { name: "Bewaar en kies aanbieders" }).first().click();
    await expect(page.getByRole("link", { name: /telefoonnummer/ })).toBeVisible();
    await expect(page.getByLabel("Waar gaat de hulp over?")).toHaveValue("p02");
    await page.getByLabel("Toelichting").fill("Liever een kleine groep.");
    await page.getByRole("button", { name: "Bewaar en kies aanbieders" }).first().click();

    await expect(page.getByRole("heading", { name: "Dit ziet de aanbieder" })).toBeVisible();
    await page.getByRole("button", { name: "Verstuur de vraag zonder naam" }).click();
    await expect(
      page.getByRole("link", { name: "Vink minstens één aanbieder aan." }),
    ).toBeVisible();
    await page
      .getByRole("checkbox", { name: /Vraag deze aanbieder/ })
      .first()
      .check();
    await page.getByRole("button", { name: "Verstuur de vraag zonder naam" }).click();
    await expect(page.getByText("Er is 1 aanbieder gevraagd.")).toBeVisible();

    await page.getByText("Sluit deze hulpvraag").click();
    await page.getByLabel("De hulpvraag was een vergissing").check();
    await page.getByRole("button", { name: "Sluit de hulpvraag" }).click();
    await expect(page.getByText("Gesloten: De hulpvraag was een vergissing")).toBeVisible();
    await page.getByRole("button", { name: "Open de hulpvraag weer" }).click();
    await expect(page.getByText("Het is bewaard.")).toBeVisible();
  });

  test("the options say why they stand no higher, and who is not there is found by name", async ({
    page,
  }) => {
    await signInAs(page, "verwijzer");
    await page.goto(`/verwijzer/hulpvragen/nieuw?${ASKABLE}`);
    await page.getByRole("button", { name: "Bewaar en kies aanbieders" }).first().click();
    const options = page.locator("#plek > li");
    const names = await options.getByRole("heading").allTextContents();
    await expect(options.nth(0)).not.toContainText(/Niet hoger|Staat gelijk/);
    await expect(options.nth(1)).toContainText(/Niet hoger, omdat|Staat gelijk met/);
    await expect(options.nth(1)).toContainText(names[0]!);

    const lookUp = async (name: string) => {
      await page.getByLabel("Naam van de aanbieder").fill(name);
      await page.getByRole("button", { name: "Zoek op" }).click();
      return page.getByRole("region", { name: "Waarom staat een aanbieder er niet bij?" });
    };
    await expect(await lookUp(names[1]!)).toContainText(
      `${names[1]}: Staat er wel bij, op plaats 2.`,
    );
    await expect(await lookUp("zz")).toContainText("Er is geen aanbieder met “zz” in de naam.");
    await expect(await lookUp("en")).toContainText(/Werkt niet in deze gemeente|Gaat over andere/);
    await expect(page.getByLabel("Naam van de aanbieder")).toHaveValue("en");
  });

  test("two people change a need: the second sees both, and loses nothing", async ({
    page,
    browser,
  }) => {
    await signInAs(page, "verwijzer");
    await page.goto(`/verwijzer/hulpvragen/nieuw?${ASKABLE}`);
    await page.getByRole("button", { name: "Bewaar en kies aanbieders" }).first().click();
    const change = new URL(page.url()).pathname.replace(/vragen$/, "wijzigen");
    await page.goto(change);
    await page.getByLabel("Toelichting").fill("Mijn tekst.");

    const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signInAs(other, "teamleider");
    await other.goto(change);
    await other.getByLabel("Toelichting").fill("De tekst van een ander.");
    await other.getByRole("button", { name: "Bewaar de hulpvraag" }).first().click();
    await expect(other.getByText("Het is bewaard.")).toBeVisible();

    await page.getByRole("button", { name: "Bewaar de hulpvraag" }).first().click();
    await expect(page.getByText("Iemand anders wijzigde dit ook.")).toBeVisible();
    await expect(page.getByText("De tekst van een ander.")).toBeVisible();
    await expect(page.getByLabel("Toelichting")).toHaveValue("Mijn tekst.");
    await page.getByRole("button", { name: "Bewaar de hulpvraag" }).first().click();
    await expect(page.getByText("Het is bewaard.")).toBeVisible();
  });
});
