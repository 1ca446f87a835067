/** A case that is stuck comes before the expert team, and both sides read what it decided. */
import type { Page } from "@playwright/test";

import { writeNeed } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
import { day, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

/** An offer of the demo's provider that gives advice alone to youth. */
async function adviser(page: Page): Promise<string> {
  for (let pagina = 1; pagina <= 10; pagina += 1) {
    const answer = await page.request.get(`/api/v1/search?consult=1&wet=jeugdwet&pagina=${pagina}`);
    const { hits } = (await answer.json()) as { hits: Hit[] };
    const hit = hits.find(({ provider }) => provider?.code === "p001");
    if (hit) return hit.offer.code;
  }
  throw new Error("p001 gives no advice.");
}

type Hit = { offer: { code: string }; provider: { code: string } | null };

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

    test("a doctor asks for advice without a name, and makes a need of it", async ({
      page,
      browser,
    }) => {
      await signInAs(page, "huisarts");
      await page.goto("/verwijzer/consulten");
      if (javaScriptEnabled) await expectGoodAtEveryWidth(page, "the list");
      await page.goto(`/aanbod/${await adviser(page)}`);
      await page.getByRole("link", { name: "Stel een consultvraag, zonder naam" }).click();
      const question = page.getByLabel("Wat wilt u weten?");
      await question.fill("Mail mij op a@b.nl");
      await page.getByRole("button", { name: "Verstuur de vraag" }).click();
      await expect(question).toHaveValue("Mail mij op a@b.nl");
      await question.fill("Welke hulp past bij een kind dat niet naar school gaat?");
      await page.getByLabel(/^Hoe oud/).selectOption("12-15");
      if (javaScriptEnabled) await expectGoodAtEveryWidth(page, "asking advice");
      await page.getByRole("button", { name: "Verstuur de vraag" }).click();
      await expect(page.getByText(/^De vraag is verstuurd/)).toBeVisible();
      const [id, name] = [
        new URL(page.url()).pathname.split("/").at(-1)!,
        /C-\d+/.exec(await page.getByRole("main").innerText())![0],
      ];

      const supplier = await somebody(browser, "aanbieder", { javaScriptEnabled });
      await supplier.goto("/aanbieder/verzoeken");
      await supplier.getByRole("link", { name: new RegExp(`^${name}:`) }).click();
      if (javaScriptEnabled) await expectGoodAtEveryWidth(supplier, "advice");
      await supplier
        .getByRole("textbox", { name: "Uw advies" })
        .fill("Begin met een gesprek op school.");
      await supplier.getByRole("button", { name: "Verstuur het advies" }).click();
      await expect(supplier.getByText("Uw advies is verstuurd.")).toBeVisible();

      await page.goto(`/verwijzer/consulten/${id}`);
      await expect(page.getByText("Begin met een gesprek op school.")).toBeVisible();
      await page.getByRole("link", { name: "Maak er een hulpvraag van" }).click();
      await expect(page.locator("[name=toelichting]")).toHaveValue(/niet naar school/);
      await page.locator("button:not([name])").getByText("Bewaar").first().click();
      await expect(page).toHaveURL(/\/vragen/);
      await page.goto(`/verwijzer/consulten/${id}`);
      await page.getByRole("link", { name: /hulpvraag die hieruit kwam/ }).click();
      await expect(page).toHaveURL(/hulpvragen/);
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
