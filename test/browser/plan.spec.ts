/** The plan of a resident: shared and read before help starts, or kept, and helped all the same. */
import type { Page } from "@playwright/test";

import { aPdf } from "../factories/files";
import { aClientOf } from "./a-client";
import { expectGoodAtEveryWidth } from "./axe";
import { somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

/** axe needs scripts; what it looks at is the same without. */
type Sides = { sender: Page; supplier: Page; id: string; look: typeof expectGoodAtEveryWidth };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a plan goes out after a yes, is read, and then help starts", async ({
      page,
      browser,
    }) => {
      test.setTimeout(120_000);
      const { id } = await aClientOf("opened");
      await signInAs(page, "verwijzer");
      const supplier = await somebody(browser, "onderaannemer", { javaScriptEnabled });
      const look = javaScriptEnabled ? expectGoodAtEveryWidth : async () => undefined;
      const sides = { sender: page, supplier, id, look };
      await refuseTreatmentPlan(sides);
      await addBoth(sides);
      await startIsRefused(sides);
      await share(sides);
      await readAndStart(sides);
    });

    test("who does not share it is helped all the same", async ({ page, browser }) => {
      test.setTimeout(90_000);
      const { id } = await aClientOf("opened");
      await signInAs(page, "verwijzer");
      await page.goto(`/verwijzer/aanmeldingen/${id}/plan`);
      await page.getByText("Iets anders doen").click();
      await page.getByLabel("De inwoner wil het plan niet delen").check();
      await formOf(page, "Er wordt geen plan gedeeld").getByRole("button").click();
      await expect(page.getByText("De hulp gaat door zonder plan.")).toBeVisible();

      const supplier = await somebody(browser, "onderaannemer", { javaScriptEnabled });
      await supplier.goto(`/aanbieder/aanmeldingen/${id}`);
      await expect(supplier.getByText("De inwoner deelt geen plan")).toBeVisible();
      await expect(supplier.getByText(/wil het plan niet delen/)).toHaveCount(0);
      await start(supplier);
      await expect(supplier.getByText("gestart zonder plan")).toHaveCount(0);
    });
  });

const formOf = (page: Page, title: string) =>
  page.locator("form", { has: page.getByRole("heading", { name: title, exact: true }) });

async function refuseTreatmentPlan({ sender, id }: Sides): Promise<void> {
  await sender.goto(`/verwijzer/aanmeldingen/${id}`);
  await sender.getByRole("link", { name: "Plan van de inwoner" }).click();
  await expect(sender.getByText("Er is nog geen plan")).toBeVisible();
  await handIn(sender, /Een behandelplan/, "Plan.pdf");
  await expect(
    sender.getByRole("link", { name: /Een behandelplan nemen wij niet aan/ }),
  ).toBeVisible();
  await expect(sender.getByText("Er is nog geen plan", { exact: true })).toBeVisible();
}

async function handIn(sender: Page, kind: RegExp, name: string): Promise<void> {
  const form = formOf(sender, "Een document toevoegen");
  await form.getByLabel(kind).check();
  const buffer = aPdf();
  await form.getByLabel("Bestand").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await form.getByRole("button", { name: "Document toevoegen" }).click();
}

/** A document, and then what it says in a few words: the newest is what is shared. */
async function addBoth({ sender, id, look }: Sides): Promise<void> {
  await handIn(sender, /geen behandelplan$/, "Perspectiefplan.pdf");
  await expect(sender.getByText("Het is nog niet gedeeld.")).toBeVisible();
  const file = await sender.request.get(`/verwijzer/aanmeldingen/${id}/plan/1`);
  expect(file.headers()["content-disposition"]).toContain("plan.pdf");
  await look(sender, "a plan to share");
  await sender.getByText("Iets anders doen").click();
  const form = formOf(sender, "Kort opschrijven");
  await form.getByLabel("Wat moet er bereikt worden?").fill("Weer hele dagen naar school.");
  await form.getByLabel("Wie doet wat?").fill("BSN 111222333");
  await form.getByRole("button", { name: "Plan bewaren" }).click();
  await expect(sender.getByRole("link", { name: /burgerservicenummer/ })).toBeVisible();
  await expect(form.getByLabel("Wat moet er bereikt worden?")).toHaveValue(/hele dagen/);
  await form.getByLabel("Wie doet wat?").fill("Oma haalt op woensdag op.");
  await form.getByRole("button", { name: "Plan bewaren" }).click();
  await expect(sender.getByText("Versie 2: kort opgeschreven")).toBeVisible();
}

async function startIsRefused({ supplier, id }: Sides): Promise<void> {
  expect((await supplier.request.get(`/aanbieder/aanmeldingen/${id}/plan/1`)).status()).toBe(404);
  await supplier.goto(`/aanbieder/aanmeldingen/${id}`);
  await supplier.getByText("Iets anders doen").click();
  await formOf(supplier, "Start vastleggen").getByRole("button").click();
  await expect(supplier.getByRole("link", { name: /Is de hulp al begonnen/ })).toBeVisible();
}

async function share({ sender }: Sides): Promise<void> {
  const button = sender.getByRole("button", { name: "Plan delen met deze aanbieder" });
  await button.click();
  await expect(sender.getByRole("link", { name: /Nog niet iedereen/ })).toBeVisible();
  for (const box of await sender
    .getByRole("group", { name: /Wie zei ja/ })
    .getByRole("checkbox")
    .all())
    await box.check();
  await sender.getByLabel("Mondeling").check();
  await button.click();
  await expect(sender.getByText("Gedeeld, nog niet gelezen", { exact: true })).toBeVisible();
}

async function readAndStart({ sender, supplier, id, look }: Sides): Promise<void> {
  await supplier.goto(`/aanbieder/aanmeldingen/${id}`);
  await supplier.getByRole("link", { name: "Plan van de inwoner" }).click();
  await supplier.getByRole("link", { name: "Lees versie 2" }).click();
  await expect(supplier.getByText("Oma haalt op woensdag op.")).toBeVisible();
  await look(supplier, "a plan that is read");
  await supplier.getByRole("link", { name: /^Terug naar aanmelding/ }).click();
  await start(supplier);
  await sender.reload();
  await expect(sender.getByText("Gedeeld en gelezen", { exact: true })).toBeVisible();
  await sender.getByText("Wat u nu kunt doen").click();
  await sender.getByRole("button", { name: "Ja, sluit het plan" }).click();
  await expect(sender.getByText("De toestemming is ingetrokken", { exact: true })).toBeVisible();
  const read = await supplier.request.get(`/aanbieder/aanmeldingen/${id}/plan?lees=2`);
  expect(read.status()).toBe(404);
}

async function start(supplier: Page): Promise<void> {
  await supplier.getByText("Iets anders doen").click();
  await formOf(supplier, "Start vastleggen").getByRole("button").click();
  await expect(supplier.getByText("De start is vastgelegd.")).toBeVisible();
}
