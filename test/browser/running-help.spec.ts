/** Help that runs, as the people of both sides see it: another intensity for a while, and what follows it. */
import type { Browser, Page } from "@playwright/test";

import { optionsOf, post, requestTo, writeNeed } from "./asking-without-a-name";
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
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

type Sides = { sender: Page; supplier: Page };

const SUPPLIER = { code: "p003", account: "penvoerder", name: "Spreeuwenzoom Jeugdhulp" };
const RUNNING = "Wat is afgesproken";

/** Help that was opened at an intensity and began on a day. */
async function aRunningReferral(
  { page, browser }: { page: Page; browser: Browser },
  {
    level,
    startedOn,
    javaScriptEnabled,
  }: { level: string; startedOn: string; javaScriptEnabled: boolean },
): Promise<Sides> {
  await signInAs(page, "verwijzer");
  const need = await writeNeed(page, "jeugdwet");
  await post(page, `${need}/vragen`, {
    plek: (await optionsOf(page, need)).get(SUPPLIER.code)!.plek,
  });
  await page.goto(need);
  const { to } = await requestTo(page, SUPPLIER.name);
  const supplier = await somebody(browser, SUPPLIER.account, { javaScriptEnabled });
  await supplier.goto(to);
  await sayYesFrom(supplier, day(40));
  const sender = page;
  await sender.reload();
  await sender
    .getByRole("link", { name: /Kies deze aanbieder/ })
    .first()
    .click();
  await sayWhoChose(sender);
  await recordBasis(sender);
  await sender.getByLabel("Hoeveel hulp is afgesproken?").selectOption(level);
  await sayWhoItIs(sender, "Zus Zonnebloem-Canary");
  await supplier.goto(receivedFrom(sender));
  const start = await folded(supplier, "Start vastleggen");
  await start.getByLabel("Wanneer begon de hulp?").fill(startedOn);
  await start.getByLabel("Ja, de hulp begon zonder plan").check();
  await start.getByRole("button", { name: "Start vastleggen" }).click();
  await expect(supplier.getByText("De start is vastgelegd.")).toBeVisible();
  await sender.reload();
  return { sender, supplier };
}

/** What came of it in a few words; without them nothing is kept. */
async function evaluate(side: Page, moment: string): Promise<void> {
  const form = await folded(side, `${moment} vastleggen`);
  await form.getByRole("button", { name: "Leg de evaluatie vast" }).click();
  await expect(side.getByRole("link", { name: /Schrijf in een paar zinnen/ })).toBeVisible();
  await form.getByLabel(/^In een paar zinnen/).fill("Het ging stap voor stap beter.");
  await form.getByRole("button", { name: "Leg de evaluatie vast" }).click();
  await expect(side.getByText("De evaluatie is vastgelegd.")).toBeVisible();
}

/** A form that stands folded below what is done first, unless it was unfolded already. */
async function folded(page: Page, title: string) {
  const form = formOf(page, title);
  if (!(await form.isVisible()))
    await page
      .getByText(/^(Iets anders doen|Wat u nu kunt doen)$/)
      .first()
      .click();
  return form;
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
      const how = { level: "jw-licht", startedOn: day(-20), javaScriptEnabled };
      const { sender, supplier } = await aRunningReferral({ page, browser }, how);
      const ask = await folded(supplier, "Tijdelijk meer of minder hulp vragen");
      await ask.getByLabel("Tot en met welke dag?").fill(day(6));
      await ask.getByLabel("Waarom? Zonder namen.").fill("Er is een crisis thuis");
      await ask.getByRole("button", { name: "Vraag de verandering" }).click();
      await expect(supplier.getByText("Uw vraag is verstuurd.")).toBeVisible();

      await sender.reload();
      const change = formOf(sender, "Tijdelijk meer of minder hulp");
      await expect(change.getByLabel("Tot en met welke dag?")).toHaveValue(day(6));
      const level = change.getByLabel("Hoeveel hulp is tijdelijk nodig?");
      await level.selectOption("jw-licht");
      await change.getByLabel("Vanaf welke dag?").fill(day(0));
      await change.getByRole("button", { name: "Leg de tijdelijke verandering vast" }).click();
      await expect(sender.getByRole("link", { name: /Dit is al afgesproken/ })).toBeVisible();
      await expect(change.getByLabel("Waarom? Zonder namen.")).toHaveValue(
        "Er is een crisis thuis",
      );
      await level.selectOption("jw-midden");
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

    test("heavy help ends after a year, and goes on with a new indication only", async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const how = { level: "jw-zwaar", startedOn: day(-350), javaScriptEnabled };
      const { sender, supplier } = await aRunningReferral({ page, browser }, how);
      const name = /A-\d+/.exec(
        (await sender.getByRole("heading", { level: 1 }).textContent())!,
      )![0];
      for (const [one, start] of [
        [sender, "/verwijzer"],
        [supplier, "/aanbieder"],
      ] as const) {
        const to = one.url();
        await one.goto(start);
        await one.getByRole("link", { name: `${name}: de indicatie loopt af` }).click();
        await expect(one).toHaveURL(new URL(to).pathname);
      }
      await evaluate(supplier, "Tussenevaluatie");
      await sender.reload();
      await expect(sender.getByRole("heading", { name: /^Tussenevaluatie van/ })).toBeVisible();
      const onward = formOf(sender, "Nieuwe indicatie of verlengen");
      await onward.getByLabel("Dezelfde indicatie gaat langer door").check();
      await onward.getByLabel("Tot en met welke dag?").fill(day(100));
      await onward.getByRole("button", { name: "Leg vast hoe de hulp verder gaat" }).click();
      const refused = /Zonder nieuwe indicatie kan deze hulp niet verder/;
      await expect(sender.getByRole("link", { name: refused })).toBeVisible();
      await expect(onward.getByLabel("Tot en met welke dag?")).toHaveValue(day(100));
      await onward.getByLabel("Er is een nieuwe indicatie").check();
      await onward.getByRole("button", { name: "Leg vast hoe de hulp verder gaat" }).click();
      await expect(sender.getByText("Vastgelegd hoe de hulp verder gaat.")).toBeVisible();
      const received = supplier.url();
      await supplier.goto("/aanbieder");
      await expect(supplier.getByText(`${name}: de indicatie loopt af`)).toHaveCount(0);
      await supplier.goto(received);
      const end = await folded(supplier, "Einde vastleggen");
      await end.getByLabel("Waarom stopte de hulp?").selectOption({ index: 1 });
      await end.getByRole("button", { name: "Einde vastleggen" }).click();
      await expect(supplier.getByText("Het einde is vastgelegd.")).toBeVisible();
      await sender.reload();
      await evaluate(sender, "Eindevaluatie");
      await supplier.reload();
      await expect(supplier.getByText("Het ging stap voor stap beter.")).toHaveCount(2);
    });
  });
