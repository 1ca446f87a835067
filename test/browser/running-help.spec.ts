/** Help that runs, as the people of both sides see it: another intensity for a while, and what follows it. */
import type { Browser, Page } from "@playwright/test";

import { anAskedSupplier } from "./asking-without-a-name";
import { expectGoodAtEveryWidth } from "./axe";
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

/** Of Wmo and youth help alike. */
const RUNNING = "Wat is afgesproken";

/** Help that was opened at an intensity and began on a day. */
async function aRunningReferral(
  { page, browser }: { page: Page; browser: Browser },
  {
    level,
    startedOn,
    javaScriptEnabled,
  }: { level: number; startedOn: string; javaScriptEnabled: boolean },
): Promise<Sides> {
  const { to, need } = await anAskedSupplier(page);
  await page.goto(to);
  await sayYesFrom(page, day(40));
  const sender = await somebody(browser, "verwijzer", { javaScriptEnabled });
  await sender.goto(need);
  await sender
    .getByRole("link", { name: /Kies deze aanbieder/ })
    .first()
    .click();
  await sayWhoChose(sender);
  await recordBasis(sender);
  await sender.getByLabel("Hoeveel hulp is afgesproken?").selectOption({ index: level });
  await sayWhoItIs(sender, "Zus Zonnebloem-Canary");
  await page.goto(receivedFrom(sender));
  await page.getByText("Iets anders doen").click();
  await page.getByLabel("Wanneer begon de hulp?").fill(startedOn);
  await page.getByRole("button", { name: "Start vastleggen" }).click();
  await expect(page.getByText("De start is vastgelegd.")).toBeVisible();
  await sender.reload();
  return { sender, supplier: page };
}

const formOf = (page: Page, title: string) =>
  page.locator("form", { has: page.getByRole("heading", { name: title, exact: true }) });

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("more help for a while is asked and set, and falls back by itself", async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const how = { level: 1, startedOn: day(-20), javaScriptEnabled };
      const { sender, supplier } = await aRunningReferral({ page, browser }, how);
      await supplier.getByText("Wat u nu kunt doen").click();
      const ask = formOf(supplier, "Tijdelijk meer of minder hulp vragen");
      await ask.getByLabel("Tot en met welke dag?").fill(day(6));
      await ask.getByLabel("Waarom? Zonder namen.").fill("Er is een crisis thuis");
      await ask.getByRole("button", { name: "Vraag de verandering" }).click();
      await expect(supplier.getByText("Uw vraag is verstuurd.")).toBeVisible();

      await sender.reload();
      const change = formOf(sender, "Tijdelijk meer of minder hulp");
      await expect(change.getByLabel("Tot en met welke dag?")).toHaveValue(day(6));
      const level = change.getByLabel("Hoeveel hulp is tijdelijk nodig?");
      await level.selectOption({ index: 1 });
      await change.getByLabel("Vanaf welke dag?").fill(day(0));
      await change.getByRole("button", { name: "Leg de tijdelijke verandering vast" }).click();
      await expect(sender.getByRole("link", { name: /Dit is al afgesproken/ })).toBeVisible();
      await expect(change.getByLabel("Waarom? Zonder namen.")).toHaveValue(
        "Er is een crisis thuis",
      );
      await level.selectOption({ index: 2 });
      await change.getByRole("button", { name: "Leg de tijdelijke verandering vast" }).click();
      await expect(sender.getByText("De tijdelijke verandering is vastgelegd.")).toBeVisible();

      await supplier.reload();
      for (const one of [sender, supplier]) {
        await expect(one.getByRole("heading", { name: RUNNING })).toBeVisible();
        await expect(one.getByText(/^Nu tijdelijk: .*crisis thuis$/)).toBeVisible();
        await expect(one.getByText(/^Daarna geldt vanzelf weer: /)).toBeVisible();
      }
      await expect(sender.getByText("€")).toHaveCount(0);
      if (javaScriptEnabled)
        for (const one of [sender, supplier]) {
          await one
            .locator("details")
            .first()
            .evaluate((detail) => {
              (detail as HTMLDetailsElement).open = true;
            });
          await expectGoodAtEveryWidth(one, "running");
        }
    });
  });
