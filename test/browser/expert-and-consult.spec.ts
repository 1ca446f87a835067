/** A case that is stuck comes before the expert team, and both sides read what it decided. */
import { writeNeed } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { day, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

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
  });
