/**
 * A main contractor asks a subcontractor for a part of help that was referred to it: another price, agreed,
 * started and ended; another time a no, and a silence.
 */
import type { Page } from "@playwright/test";

import { letExpire } from "./a-client";
import { expectGoodAtEveryWidth } from "./axe";
import { day, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { referTo } from "./refer-to";
import { expect, test } from "./window";

/** Of `onderaannemer` and of `aanbieder`, as their pages say. */
async function nameOf(page: Page): Promise<string> {
  await page.goto("/aanbieder/profiel/voorbeeld");
  return (await page.getByRole("heading", { level: 1 }).textContent())!.trim();
}

/** From the page where it stands, for one supplier; the price is wrong at first. */
async function ask(main: Page, name: string, scope: string): Promise<void> {
  await main.getByRole("link", { name: "Vraag een onderaannemer" }).click();
  await main.getByLabel("Zoek op naam").fill(name);
  await main.getByRole("button", { name: "Zoek", exact: true }).click();
  await expect(main.getByRole("status").filter({ hasText: "Gevonden" })).toBeVisible();
  await main.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
  await main.getByLabel(/Omvang/).fill(scope);
  await main.getByLabel("Prijs in euro's").fill("gratis");
  await main.getByLabel("Hoeveel keer?").fill("40");
  await main.getByRole("button", { name: "Verstuur het verzoek" }).click();
  await expect(main.getByRole("link", { name: /Vul een bedrag in/ })).toBeVisible();
  await expect(main.getByLabel(/Omvang/)).toHaveValue(scope);
  await main.getByLabel("Prijs in euro's").fill("85,50");
  await main.getByRole("button", { name: "Verstuur het verzoek" }).click();
  await expect(main.getByText("Het verzoek is verstuurd.")).toBeVisible();
}

async function openReceived(sub: Page, main: Page): Promise<void> {
  await sub.goto("/aanbieder/onderaanneming?kant=ontvangen");
  const number = (await main.getByRole("heading", { level: 1 }).textContent())!.split(":")[0]!;
  await sub.getByRole("link", { name: new RegExp(`^${number}:`) }).click();
}

const fold = (page: Page) => page.getByText("Iets anders doen").click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("asked, another price, agreed, started, ended; and another time a no", async ({
      page: main,
      browser,
    }) => {
      test.setTimeout(150_000);
      await signInAs(main, "aanbieder");
      const sub = await somebody(browser, "onderaannemer", { javaScriptEnabled });
      const name = await nameOf(sub);
      const sender = await somebody(browser, "verwijzer", { javaScriptEnabled });
      const own = { name: await nameOf(main), offer: "p001-" };
      const received = await referTo(own, { sender, receiver: main, client: "Zus Zonnebloem" });
      await main.goto(received);
      await ask(main, name, "Vaktherapie, elke week een uur.");

      await openReceived(sub, main);
      // Axe is a script in the page.
      if (javaScriptEnabled) await expectGoodAtEveryWidth(sub, "a request for subcontracting");
      await fold(sub);
      await sub.getByLabel(/^Uw prijs per uur/).fill("90");
      await sub.getByRole("button", { name: "Verstuur uw voorstel" }).click();
      await expect(sub.getByText("Uw voorstel is verstuurd.")).toBeVisible();

      await main.reload();
      await main.getByRole("button", { name: "Ja, akkoord" }).click();
      await expect(main.getByText("De afspraak staat vast.")).toBeVisible();
      await expect(main.getByText(/90,00 per uur, 40 keer: samen .*3\.600,00/)).toHaveCount(2);
      await main.getByLabel("Op welke dag?").fill(day(0));
      await main.getByRole("button", { name: "Leg de start vast" }).click();
      await expect(main.getByText("De start is vastgelegd.")).toBeVisible();
      await main.getByText("Wat u nu kunt doen").click();
      await main.getByLabel("Hoe eindigde het?").selectOption("as-agreed");
      await main.getByRole("button", { name: "Leg het einde vast" }).click();
      await expect(main.getByText("Het einde is vastgelegd.")).toBeVisible();

      // Whoever referred reads who helps along, and no price.
      await sender.reload();
      await expect(sender.getByText(/Vaktherapie, elke week een uur\./)).toBeVisible();
      expect(await sender.content()).not.toMatch(/3\.600|90,00/);

      await main.goto("/aanbieder/onderaanneming");
      await ask(main, name, "Begeleiding in het weekend.");
      await openReceived(sub, main);
      await fold(sub);
      await sub.getByRole("button", { name: "Nee zeggen" }).click();
      await expect(sub.getByRole("link", { name: "Kies een reden." })).toBeVisible();
      await sub.getByLabel("Waarom?", { exact: true }).selectOption("no-room");
      await sub.getByRole("button", { name: "Nee zeggen" }).click();
      await expect(sub.getByText("U zei nee.")).toBeVisible();
      await main.reload();
      await expect(main.getByText("Geen plek of mensen in deze periode")).toBeVisible();

      await main.goto("/aanbieder/onderaanneming");
      await ask(main, name, "Logeren in de vakantie.");
      const silent = await main.getByRole("heading", { level: 1 }).textContent();
      await letExpire(/O-(\d+)/.exec(silent!)![1]!);
      await main.reload();
      await expect(main.getByText("Verlopen", { exact: true })).toBeVisible();
    });
  });

test("no violation and no sideways scroll, wide and narrow", async ({ page }) => {
  test.setTimeout(60_000);
  await signInAs(page, "aanbieder");
  for (const address of ["/aanbieder/onderaanneming", "/aanbieder/onderaanneming/nieuw"]) {
    await page.goto(address);
    await expectGoodAtEveryWidth(page, address);
  }
  await signInAs(page, "contract");
  await page.goto("/regio/onderaanneming");
  await expectGoodAtEveryWidth(page, "/regio/onderaanneming");
});
