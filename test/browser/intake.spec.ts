/** Access refers to a combination: who receives asks a member, and only who accepts sees who it is. */
import type { Page } from "@playwright/test";

import { expectGoodAtEveryWidth } from "./axe";
import { foldOf, unfold } from "./folds";
import { someLetters } from "./letters";
import { day, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { referTo } from "./refer-to";
import { expect, test } from "./window";

const COMBINATION = { offer: "c01-", name: "Zorgcombinatie Brede Boezem" };
const PAGE = "/combinatie/c01/verdeling";
const MEMBER = "Jeugdhulp De Haverzoom";
const CLIENT = "Zus Zonnebloem-Canary";

const form = (page: Page, title: string) =>
  page.locator("form").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("access refers, the lead party asks a member, and the member sees who it is", async ({
      page: sender,
      browser,
    }) => {
      test.setTimeout(180_000);
      await signInAs(sender, "verwijzer");
      const lead = await somebody(browser, "penvoerder", { javaScriptEnabled });
      const member = await somebody(browser, "lid", { javaScriptEnabled });
      // Who receives asks; what looks like a person is refused, and what was typed stays.
      const received = await referTo(COMBINATION, { sender, receiver: lead, client: CLIENT });
      const id = received.split("/").at(-1)!;
      const scope = `Begeleiding thuis, ${someLetters()}.`;
      await lead.goto(received);
      await lead.getByRole("link", { name: "Wie doet welk deel" }).click();
      const ask = form(lead, "Een lid vragen een deel te doen");
      await ask.getByLabel(MEMBER).check();
      await ask.getByLabel("Welk deel van de hulp").fill("Samen met mevrouw De Vries");
      await ask.getByRole("button", { name: "Vragen" }).click();
      await expect(lead.getByRole("link", { name: /Noem niemand bij naam/ })).toBeVisible();
      await expect(ask.getByLabel(MEMBER)).toBeChecked();
      await ask.getByLabel("Welk deel van de hulp").fill(scope);
      await ask.getByRole("button", { name: "Vragen" }).click();
      await expect(lead.getByText("De vraag is gesteld.")).toBeVisible();

      // The member reads the need without a name, and cannot see who it is before it says yes.
      await member.goto("/combinatie/c01");
      await member.getByRole("link", { name: /Aanmeldingen: wie ontvangt ze/ }).click();
      if (javaScriptEnabled) await expectGoodAtEveryWidth(member, "what comes to a combination");
      await member.locator(`a[href="${PAGE}/${id}"]`).click();
      await expect(member.getByText("Graag hulp in de avond.")).toBeVisible();
      expect(await member.content()).not.toContain("Canary");
      const client = `/aanbieder/aanmeldingen/${id}/gegevens`;
      expect((await member.goto(client))!.status()).toBe(404);
      await member.goto(`${PAGE}/${id}`);
      if (javaScriptEnabled) await expectGoodAtEveryWidth(member, "one need of a combination");
      const answer = form(member, "Uw organisatie is een deel gevraagd");
      await expect(answer.getByText(scope)).toBeVisible();
      await answer.getByRole("button", { name: "Nee, wij niet" }).click();
      await expect(member.getByRole("link", { name: "Kies waarom niet." })).toBeVisible();
      await answer.getByRole("button", { name: "Ja, wij doen dit" }).click();
      await expect(member.getByText("U doet dit deel.")).toBeVisible();
      await member.getByRole("link", { name: "Om wie het gaat" }).click();
      await expect(member.getByText(CLIENT)).toBeVisible();
      await expect(member.getByRole("button", { name: /Overgenomen/ })).toHaveCount(0);

      // One to call, for access as for the members.
      await lead.goto(`${PAGE}/${id}`);
      if (javaScriptEnabled) await expectGoodAtEveryWidth(lead, "who receives");
      const contact = await unfold(lead, "Vastleggen wie te bellen is");
      await contact.getByLabel("Welk lid").selectOption({ label: MEMBER });
      await contact.getByLabel("Naam of functie").fill("Gezinscoach Noor");
      await contact.getByLabel("Telefoonnummer").fill("0229 123 456");
      await contact.getByRole("button", { name: "Vastleggen" }).click();
      await expect(lead.getByText("Vastgelegd wie te bellen is.")).toBeVisible();
      await sender.reload();
      await expect(sender.getByText(`Gezinscoach Noor (${MEMBER}), 0229 123 456`)).toBeVisible();
      await expect(sender.getByText(`${MEMBER}: ${scope}`)).toBeVisible();
    });
  });

test("the lead party writes down who receives, and every member reads it", async ({
  page: lead,
  browser,
}) => {
  await signInAs(lead, "penvoerder");
  await lead.goto(PAGE);
  await expectGoodAtEveryWidth(lead, "who receives, by the lead party");
  const act = await unfold(lead, "Vastleggen wie ontvangt");
  await act.getByLabel("Vanaf welke dag").fill(day(-1));
  await act.getByRole("button", { name: "Vastleggen" }).click();
  await expect(lead.getByRole("link", { name: "Kies een dag vanaf vandaag." })).toBeVisible();
  // To come, so that other stories find the lead party.
  await act.getByLabel("Vanaf welke dag").fill(day(400));
  await act.getByLabel("Wie ontvangt").selectOption({ label: MEMBER });
  await act.getByRole("button", { name: "Vastleggen" }).click();
  await expect(lead.getByText("Alle leden zien wie ontvangt.")).toBeVisible();
  const member = await somebody(browser, "lid");
  await member.goto(PAGE);
  await expect(member.getByRole("term").filter({ hasText: /^Vanaf / })).toBeVisible();
  await expect(foldOf(member, "Vastleggen wie ontvangt")).toHaveCount(0);
});
