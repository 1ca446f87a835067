/** A doctor's practice refers quickly, and what the municipality reads of it once help began. */
import type { Browser, Page } from "@playwright/test";

import { expectGoodAtEveryWidth } from "./axe";
import { counting } from "./counting";
import { day, receivedFrom, sayWhoItIs, somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const SUPPLIER = { account: "lid", name: "Jeugdhulp De Haverzoom" };
const CLIENT = "Zus Zonnebloem-Canary";
/** The practice is in Enkhuizen. */
const ACCESS = "verwijzer-enkhuizen";
const AGB = "01234567";
const MOST_KEYS = 25;
const MOST_FIELDS = 8;

/** What somebody fills in: a group of radios is one, and nothing hidden counts. */
function fieldsOn(page: Page): Promise<number> {
  return page.getByRole("main").evaluate((main) => {
    const all = main.querySelectorAll<HTMLInputElement>("form input, form select, form textarea");
    const seen = [...all].filter(({ type }) => type !== "hidden");
    return new Set(seen.map(({ name }) => name)).size;
  });
}

async function startReferring(doctor: Page) {
  await doctor.goto("/verwijzer");
  await doctor.getByRole("link", { name: "Snel verwijzen" }).click();
  const keys = counting(doctor);
  await keys.choose("Hoe oud is het kind?", "12-15");
  await keys.choose("Waar gaat de hulp over?", "onbekend");
  await keys.press("Toon aanbieders");
  await expect(doctor.getByRole("heading", { name: "2. Welke aanbieder?" })).toBeVisible();
  return keys;
}

/** For the first time: the code of the doctor is typed in full. */
async function refer(doctor: Page): Promise<number> {
  const keys = await startReferring(doctor);
  await keys.press(/^Toon alle \d+ aanbieders/, "link");
  await doctor.getByLabel("AGB-code van de arts").fill("");
  await keys.pick(new RegExp(SUPPLIER.name));
  await keys.pick("De inwoner of jeugdige zelf");
  await keys.type("AGB-code van de arts", AGB);
  await keys.pick(/^Vandaag gevraagd: ja van/, "checkbox");
  expect(await fieldsOn(doctor)).toBe(MOST_FIELDS);
  await keys.press("Verwijs, zonder naam");
  await expect(doctor.getByText("De verwijzing is verstuurd, zonder naam.")).toBeVisible();
  return keys.count();
}

async function begin(doctor: Page, supplier: Page): Promise<void> {
  await supplier.goto(receivedFrom(doctor));
  await supplier.getByRole("button", { name: "Ja zeggen" }).click();
  await expect(supplier.getByText("U zei ja. De verwijzer heeft bericht gekregen.")).toBeVisible();
  await expect(supplier.getByText(AGB)).toBeVisible();
  await doctor.goto(new URL(doctor.url()).pathname);
  // Permission was said in the same step, so that only the name is left.
  await sayWhoItIs(doctor, CLIENT);
  await supplier.goto(receivedFrom(doctor));
  await supplier.getByText("Iets anders doen").or(supplier.getByText("Wat u nu kunt doen")).click();
  const start = supplier.locator("form", { hasText: "Wanneer begon de hulp?" });
  await start.getByLabel("Wanneer begon de hulp?").fill(day(0));
  await start.getByRole("button", { name: "Start vastleggen" }).click();
  await expect(supplier.getByText("De start is vastgelegd.")).toBeVisible();
}

/** Route, provider, product, start and end; and no way on from there. */
async function municipalityReads(page: Page, to: string): Promise<void> {
  await page.goto(to);
  await expect(page.getByRole("columnheader")).toHaveText([
    ...["Route", "Aanbieder", "Soort hulp", "Begin", "Einde"],
  ]);
  const row = page.getByRole("row").filter({ hasText: SUPPLIER.name }).first();
  await expect(row.getByRole("cell")).toHaveCount(5);
  await expect(row).toContainText("Huisarts");
  await expect(row).toContainText("Loopt nog");
  await expect(row.getByRole("link")).toHaveCount(0);
  await expect(page.locator("body")).not.toContainText(CLIENT);
  await expect(page.locator("body")).not.toContainText(AGB);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a referral in eight fields and at most 25 keys; the municipality reads five things", async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      await signInAs(page, "huisarts");
      expect(await refer(page)).toBeLessThanOrEqual(MOST_KEYS);
      const [supplier, access, desk] = await others(browser, javaScriptEnabled);
      await begin(page, supplier);
      await municipalityReads(access, "/verwijzer/artsen");
      await municipalityReads(desk, "/regio/artsen");
      // The next time the code stands there already.
      await startReferring(page);
      await expect(page.getByLabel("AGB-code van de arts")).toHaveValue(AGB);
    });
  });

async function others(browser: Browser, javaScriptEnabled: boolean) {
  const [supplier, access, desk] = await Promise.all(
    [SUPPLIER.account, ACCESS, "contract"].map((account) =>
      somebody(browser, account, { javaScriptEnabled }),
    ),
  );
  return [supplier!, access!, desk!] as const;
}

test("what is missing is said beside the field, and what was typed is kept", async ({ page }) => {
  await signInAs(page, "huisarts");
  await page.goto("/verwijzer/snel");
  await page.getByRole("button", { name: "Toon aanbieders" }).click();
  await expect(page.getByRole("link", { name: "Kies een leeftijd." })).toBeVisible();
  await page.getByLabel("Hoe oud is het kind?").selectOption("12-15");
  await page.getByLabel("Waar gaat de hulp over?").selectOption("onbekend");
  await page.getByRole("button", { name: "Toon aanbieders" }).click();
  await page.getByLabel("AGB-code van de arts").fill("0123");
  await page.getByRole("button", { name: "Verwijs, zonder naam" }).click();
  for (const fault of [/^Kies een aanbieder/, /^Kies wie deze aanbieder koos/, /8 cijfers/])
    await expect(page.getByRole("link", { name: fault })).toBeVisible();
  await expect(page.getByLabel("AGB-code van de arts")).toHaveValue("0123");
  await expectGoodAtEveryWidth(page, "refused");
});

test("no violation and no sideways scroll, wide and narrow", async ({ page }) => {
  test.setTimeout(60_000);
  await signInAs(page, "huisarts");
  await page.goto("/verwijzer/snel");
  await expectGoodAtEveryWidth(page, "empty");
  await page.goto("/verwijzer/snel?gemeente=0405&leeftijd=12-15&profiel=onbekend&haast=normal");
  await expectGoodAtEveryWidth(page, "with providers");
  for (const [account, to] of [
    [ACCESS, "/verwijzer/artsen"],
    ["contract", "/regio/artsen"],
  ] as const) {
    await signInAs(page, account);
    await page.goto(to);
    await expectGoodAtEveryWidth(page, to);
  }
});
