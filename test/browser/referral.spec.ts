/** The pages of a referral of both sides; the way that they go is in `whole-way.spec.ts`. */
import type { Browser, Page } from "@playwright/test";

import { anAskedSupplier } from "./asking-without-a-name";
import { expectAccessible, expectGoodAtEveryWidth } from "./axe";
import {
  day,
  receivedFrom,
  recordBasis,
  sayWhoChose,
  sayWhoItIs,
  sayYesFrom,
  somebody,
} from "./referring";
import { expect, test } from "./window";

type Sides = { sender: Page; supplier: Page };

/** A supplier that said yes, and a sender who stands before its need. */
async function aYes(page: Page, browser: Browser): Promise<Sides> {
  const { to, need } = await anAskedSupplier(page);
  await page.goto(to);
  await sayYesFrom(page, day(40));
  const sender = await somebody(browser, "verwijzer");
  await sender.goto(need);
  return { sender, supplier: page };
}

/** Before the choice for the supplier that said yes. */
async function goToChoice(sender: Page): Promise<void> {
  const link = sender.getByRole("link", { name: /Kies deze aanbieder/ });
  await link.first().click();
}

test("what is missing is said beside the field, and what was typed is kept", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const { sender } = await aYes(page, browser);
  await goToChoice(sender);
  await sayWhoChose(sender);
  await recordBasis(sender);
  await sender.getByLabel("Opmerking").fill("Belt liever niet");
  await sender.getByLabel("Naam", { exact: true }).fill("Kind 999990019");
  await sender.getByRole("button", { name: "Gegevens delen met deze aanbieder" }).click();
  await expect(sender.getByRole("link", { name: /burgerservicenummer/ })).toBeVisible();
  await expect(sender.getByLabel("Opmerking")).toHaveValue("Belt liever niet");
  await expectAccessible(sender, "refused");
});

test("no violation and no sideways scroll, wide and narrow", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { sender, supplier } = await aYes(page, browser);
  const look = async (one: Page, name: string) => {
    await one.evaluate(() => {
      for (const detail of document.querySelectorAll("details")) detail.open = true;
    });
    await expectGoodAtEveryWidth(one, name);
  };
  await goToChoice(sender);
  await look(sender, "choice");
  await sayWhoChose(sender);
  await look(sender, "accepted");
  await recordBasis(sender);
  await look(sender, "with a basis");
  await sayWhoItIs(sender, "Zus Zonnebloem-Canary");
  await supplier.goto(receivedFrom(sender));
  await look(supplier, "opened");
  for (const one of [sender, supplier]) {
    const list = new URL(one.url()).pathname.split("/").slice(0, 3).join("/");
    await one.goto(list);
    await look(one, list);
  }
});
