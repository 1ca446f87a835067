/** A case that is stuck comes before the expert team, and both sides read what it decided. */
import { writeNeed } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { day, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    test.setTimeout(90_000);

    test("what does not fit is put to the expert team, which decides", async ({
      page,
      browser,
    }) => {
      await signInAs(page, "verwijzer");
      const need = await writeNeed(page, "jeugdwet");
      await page.goto(need);
      await page.getByRole("link", { name: "Leg voor aan het expertteam" }).click();
      await page.getByLabel(/^Past niet/).check();
      await page.getByLabel("Wat is uw vraag?").fill("Bel 06 12345678 hierover.");
      await page.getByRole("button", { name: "Leg voor aan het expertteam" }).click();
      await expect(page.getByLabel("Wat is uw vraag?")).toHaveValue(/Bel 06/);
      await expect(page.getByLabel(/^Past niet/)).toBeChecked();
      await page.getByLabel("Wat is uw vraag?").fill("Wie kan dit regelen?");
      if (javaScriptEnabled) await expectGoodAtEveryWidth(page, "asking");
      await page.getByRole("button", { name: "Leg voor aan het expertteam" }).click();
      await expect(page.getByText("Uw vraag ligt bij het expertteam.")).toBeVisible();
      const name = /E-\d+/.exec(await page.getByRole("main").innerText())![0];

      const expert = await somebody(browser, "expert", { javaScriptEnabled });
      await expert.goto("/regio/expertteam");
      if (javaScriptEnabled) await expectGoodAtEveryWidth(expert, "the desk");
      await expert.getByRole("link", { name: new RegExp(`^${name}:`) }).click();
      await expect(expert.getByText("Wie kan dit regelen?")).toBeVisible();
      await expert.getByRole("button", { name: "Leg de beslissing vast" }).click();
      await expect(expert.getByText("Kies lage of hoge complexiteit.").first()).toBeVisible();
      await expert.getByLabel("Hoge complexiteit").check();
      await expert.getByLabel("Waarom?").fill("Het raakt meer dan één levensgebied.");
      await expert.getByLabel(/^Uiterlijk wanneer/).fill(day(7));
      if (javaScriptEnabled) await expectGoodAtEveryWidth(expert, "a decision");
      await expert.getByRole("button", { name: "Leg de beslissing vast" }).click();
      await expect(expert.getByText(/De beslissing is vastgelegd/)).toBeVisible();

      await page.goto(need);
      await page.getByRole("link", { name: /heeft beslist: hoge complexiteit/ }).click();
      await expect(page.getByText("Het raakt meer dan één levensgebied.")).toBeVisible();
    });

    test("the guide ends in a need that is filled in, in help nearby, or with the expert team", async ({
      page,
    }) => {
      await signInAs(page, "verwijzer");
      await page.goto("/verwijzer/hulpvragen/nieuw");
      await page.getByRole("link", { name: /Gebruik de wegwijzer/ }).click();
      await page.getByRole("link", { name: /^Hulp van een aanbieder/ }).click();
      await page
        .getByRole("link", { name: /Jeugdwet/ })
        .first()
        .click();
      if (javaScriptEnabled) await expectGoodAtEveryWidth(page, "a question");
      await page.getByRole("link", { name: /Scheiding en ruzie tussen ouders/ }).click();
      await page.getByRole("link", { name: /^Midden/ }).click();
      await expect(page.getByRole("heading", { name: "Uitkomst" })).toBeVisible();
      if (javaScriptEnabled) await expectGoodAtEveryWidth(page, "an outcome");
      await page.goBack();
      await page.getByRole("link", { name: /^Licht/ }).click();
      await page.getByRole("link", { name: "Schrijf de hulpvraag" }).click();
      await expect(page.locator("[name=profiel]")).toHaveValue("p01");
      await expect(page.locator("[name=intensiteit]")).toHaveValue("jw-licht");

      await page.goto("/verwijzer/wegwijzer?pad=buurt");
      await page.getByRole("link", { name: "Bekijk hulp in de buurt" }).click();
      await expect(page).toHaveURL(/voorzieningen/);

      await page.goto("/verwijzer/wegwijzer?pad=hulp&pad=jeugdwet&pad=past-niet");
      await page.getByRole("link", { name: /vraag het expertteam/ }).click();
      await page.locator("[name=leeftijd]").first().selectOption("12-15");
      await page.locator("button:not([name])").getByText("Bewaar").first().click();
      await expect(page.getByLabel(/^Past niet/)).toBeChecked();
    });
  });
