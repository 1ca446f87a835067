/** From a need to requests without a name and their answers, as whoever refers does it. */
import type { Page } from "@playwright/test";

import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

type Found = { hits: { offer: { code: string } }[] };

const ASKABLE = "wet=jeugdwet&profiel=p02&gemeente=0405&leeftijd=9&neemt_aan=1";

/** Two offers of different suppliers that can be asked, on the list. */
async function fillList(page: Page): Promise<void> {
  const answer = await page.request.get(
    `/api/v1/search?${ASKABLE}&soort=hoofdaannemer&soort=zorgcombinatie`,
  );
  const codes = ((await answer.json()) as Found).hits.map(({ offer }) => offer.code);
  const origin = new URL((await page.request.get("/healthz")).url()).origin;
  for (const code of codes.slice(0, 2))
    await page.request.post("/mijn-lijst", {
      form: { doe: "erbij", code },
      headers: { Origin: origin },
    });
}

/** Counts what somebody has to press or choose. */
function counting(page: Page) {
  let clicks = 0;
  return {
    press: async (name: string | RegExp, role: "button" | "link" = "button") => {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
    },
    choose: async (label: string | RegExp, option: string) => {
      clicks += 1;
      await page.getByLabel(label).selectOption(option);
    },
    count: () => clicks,
  };
}

async function fromListToSent(page: Page): Promise<number> {
  await fillList(page);
  await page.goto("/mijn-lijst");
  const { press, choose, count } = counting(page);
  await press("Maak er een hulpvraag van", "link");
  await choose(/Hoe oud/, "4-11");
  await press("Bewaar en kies aanbieders");
  await expect(page.getByRole("checkbox", { checked: true })).not.toHaveCount(0);
  await press("Verstuur de vraag zonder naam");
  await expect(page.getByText(/aanbieders? (zijn )?gevraagd|gevraagd\. U krijgt/)).toBeVisible();
  return count();
}

test("from the list's button to a sent request in at most six clicks", async ({ page }) => {
  test.setTimeout(60_000);
  await signInAs(page, "verwijzer");
  expect(await fromListToSent(page)).toBeLessThanOrEqual(6);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Wie u vroeg" })).toBeVisible();
  await expect(page.getByText("Wacht op antwoord").first()).toBeVisible();
});

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

for (const [state, width] of [
  ["wide", 1280],
  ["narrow", 320],
] as const)
  test(`no violation and no sideways scroll, ${state}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await signInAs(page, "verwijzer-enkhuizen");
    await fromListToSent(page);
    const need = new URL(page.url()).pathname;
    const own = PAGES.map((more) => need + more);
    for (const address of ["/verwijzer/hulpvragen", "/verwijzer/hulpvragen/nieuw", ...own]) {
      await page.goto(address);
      await expectAccessible(page, `${address} at ${width} px`);
      await expectNoSidewaysScroll(page, `${address} at ${width} px`);
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a need is refused with all that was typed, written, asked, answered by telephone and closed", async ({
    page,
  }) => {
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

    await page.getByText("Schrijf een gesproken antwoord op").click();
    await page.getByLabel("Ja, de hulp kan beginnen op").fill("2099-01-05");
    await page.getByRole("button", { name: "Bewaar het antwoord" }).click();
    await expect(page.getByText("Telefonisch gezegd.", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: /Kies deze aanbieder/ })).toBeVisible();

    await page.getByText("Sluit deze hulpvraag").click();
    await page.getByLabel("De hulpvraag was een vergissing").check();
    await page.getByRole("button", { name: "Sluit de hulpvraag" }).click();
    await expect(page.getByText("Gesloten: De hulpvraag was een vergissing")).toBeVisible();
    await page.getByRole("button", { name: "Open de hulpvraag weer" }).click();
    await expect(page.getByText("Het is bewaard.")).toBeVisible();
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
