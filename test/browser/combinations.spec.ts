/** The joint money of a combination: proposed, answered, received, spent and put right, and every number explained. */
import type { Page } from "@playwright/test";

import { expectGoodAtEveryWidth } from "./axe";
import { foldOf, unfold } from "./folds";
import { someLetters } from "./letters";
import { somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const PAGE = "/combinatie/c01/budget";

const form = (page: Page, title: string) =>
  page.locator("form").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** By its reason: another story may propose at the same time. */
const proposal = (page: Page, reason: string) =>
  page.locator("article").filter({ hasText: reason });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the lead party proposes, a member says no, and a receipt is confirmed", async ({
      page: lead,
      browser,
    }) => {
      test.setTimeout(90_000);
      await signInAs(lead, "penvoerder");
      const member = await somebody(browser, "lid", { javaScriptEnabled });
      const desk = await somebody(browser, "contract", { javaScriptEnabled });

      const reference = someLetters();
      const reason = `Meer bewoners dan verwacht, zie ${reference}.`;
      // More than was received is not allotted; what was typed stays.
      await lead.goto(PAGE);
      if (javaScriptEnabled) await expectGoodAtEveryWidth(lead, "a joint budget");
      const allot = await unfold(lead, "Verdelen over leden");
      await allot
        .getByLabel(/^Bedrag voor/)
        .first()
        .fill("9.000.000");
      await allot.getByLabel("Waarom").fill(reason);
      await allot.getByRole("button", { name: "Voorstellen" }).click();
      await expect(lead.getByRole("link", { name: /Er is niet genoeg ontvangen/ })).toBeVisible();
      await expect(allot.getByLabel("Waarom")).toHaveValue(reason);
      await allot
        .getByLabel(/^Bedrag voor/)
        .first()
        .fill("40.000");
      await allot.getByRole("button", { name: "Voorstellen" }).click();
      await expect(lead.getByText("Het voorstel is gedaan.")).toBeVisible();
      // It stands folded again, ready for another.
      await expect(allot.getByLabel("Waarom")).toBeHidden();

      // Every member reads it and answers once; the lead party's forms are not there.
      await member.goto(PAGE);
      await expect(foldOf(member, "Verdelen over leden")).toHaveCount(0);
      const answer = proposal(member, reason);
      await answer.getByRole("button", { name: "Nee" }).click();
      await expect(member.getByRole("link", { name: /Schrijf waarom/ })).toBeVisible();
      await answer.getByLabel(/^Waarom niet/).fill("Eerst de begroting.");
      await answer.getByRole("button", { name: "Nee" }).click();
      await expect(member.getByText("Uw antwoord is vastgelegd.")).toBeVisible();
      await lead.goto(PAGE);
      await lead.getByText(/^Voorstellen waarover is besloten/).click();
      await expect(
        proposal(lead, reason).getByText(/zegt nee: Eerst de begroting\./),
      ).toBeVisible();

      // Money counts when contract management says so.
      const receipt = await unfold(lead, "Ontvangst melden");
      await receipt.getByLabel("Bedrag in euro").fill("1.000,50");
      await receipt.getByLabel("Kenmerk van de betaling").fill(reference);
      await receipt.getByRole("button", { name: "Ontvangst melden" }).click();
      await expect(lead.getByText("De ontvangst is gemeld.")).toBeVisible();
      await desk.goto("/regio/combinaties");
      await desk.locator(`a[href="/regio/combinaties/c01"]`).click();
      await form(desk, `Ontvangst ${reference} bevestigen`)
        .getByRole("button", { name: "Bevestigen" })
        .click();
      await expect(desk.getByText("De ontvangst is bevestigd.")).toBeVisible();

      // A number leads down to its postings.
      await member.goto(PAGE);
      await member.getByRole("link", { name: "Ontvangen: leg dit getal uit" }).click();
      await expect(member.getByRole("heading", { level: 1 })).toHaveText("Uitleg: Ontvangen");
      await expect(member.getByRole("cell", { name: reference })).toBeVisible();
      if (javaScriptEnabled) await expectGoodAtEveryWidth(member, "a number, explained");
      await member.goto(`${PAGE}/uitleg?getal=spent`);
      if (javaScriptEnabled) await expectGoodAtEveryWidth(member, "what was spent, explained");

      // What is agreed on is the same page for both.
      await member.goto("/combinatie/c01");
      await expect(member.getByText("Versie 2, door alle leden getekend")).toBeVisible();
      if (javaScriptEnabled) await expectGoodAtEveryWidth(member, "a combination");
      expect((await member.goto("/combinatie/c02"))!.status()).toBe(404);
    });
  });
