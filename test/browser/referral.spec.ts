/** From the yes of a supplier to the end of help: choice, basis, who it is, start, end; and two ways back. */
import type { Browser, Page } from "@playwright/test";

import { anAskedSupplier } from "./asking-without-a-name";
import { expectAccessible, expectNoSidewaysScroll } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const CLIENT = "Zus Zonnebloem-Canary";
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Sides = { sender: Page; supplier: Page };

/** A supplier that said yes, and a sender who stands before its need. */
async function aYes(page: Page, browser: Browser, options = {}): Promise<Sides> {
  const { to, need } = await anAskedSupplier(page);
  await page.goto(to);
  await page.getByText("Ja, vanaf een andere datum").click();
  const form = page.locator("form", { has: page.getByLabel("Start van de hulp") });
  await form.getByLabel("Start van de hulp").fill(day(40));
  await form.getByRole("button", { name: "Verstuur uw ja" }).click();
  await expect(page.getByText("De verwijzer ziet het meteen.")).toBeVisible();
  const sender = await (await browser.newContext(options)).newPage();
  await signInAs(sender, "verwijzer");
  await sender.goto(need);
  return { sender, supplier: page };
}

async function choose(sender: Page): Promise<void> {
  await sender
    .getByRole("link", { name: /Kies deze aanbieder/ })
    .first()
    .click();
  await sender.getByLabel("De inwoner of jeugdige zelf").check();
  await sender.getByLabel("Wie gaf advies?").selectOption("access");
  await sender.getByRole("button", { name: "Keuze vastleggen en aanmelden" }).click();
  await expect(sender.getByText("De keuze is vastgelegd.")).toBeVisible();
}

async function recordBasis(sender: Page): Promise<void> {
  const asked = sender.getByRole("group", { name: "Wie zei ja waartegen?" });
  if (await asked.isVisible()) {
    for (const box of await asked.getByRole("checkbox", { name: /Wie het is/ }).all())
      await box.check();
    await sender.getByLabel("Mondeling").check();
    await sender.getByLabel("Wanneer?").fill(day(0));
  }
  await sender.getByRole("button", { name: "Grondslag vastleggen" }).click();
  await expect(sender.getByText("De grondslag is vastgelegd.")).toBeVisible();
}

async function open(sender: Page): Promise<void> {
  await sender.getByLabel("Naam", { exact: true }).fill(CLIENT);
  await sender.getByLabel("Geboortedatum").fill("2017-03-12");
  await sender.getByLabel("Uw eigen kenmerk").fill("Z-2026-1");
  await sender.getByRole("button", { name: "Gegevens delen met deze aanbieder" }).click();
  await expect(sender.getByText("De gegevens zijn gedeeld")).toBeVisible();
}

/** The newest that came in. */
async function receive(supplier: Page, sender: Page): Promise<void> {
  const id = new URL(sender.url()).pathname.split("/").at(-1)!;
  await supplier.goto(`/aanbieder/aanmeldingen/${id}`);
}

async function wholeWay(page: Page, browser: Browser, options = {}): Promise<void> {
  const { sender, supplier } = await aYes(page, browser, options);
  await choose(sender);
  await receive(supplier, sender);
  await expect(supplier.getByText(CLIENT)).toHaveCount(0);
  await recordBasis(sender);
  await open(sender);

  await receive(supplier, sender);
  await supplier.getByRole("link", { name: "Gegevens van de inwoner bekijken" }).click();
  await expect(supplier.getByText(CLIENT)).toBeVisible();
  await receive(supplier, sender);
  await supplier.getByLabel("Wanneer is het?").fill(day(3));
  await supplier.getByRole("button", { name: "Datum vastleggen" }).click();
  await expect(supplier.getByText("De datum is vastgelegd.")).toBeVisible();
  await supplier.getByRole("button", { name: "Start vastleggen" }).click();
  await expect(supplier.getByText("De start is vastgelegd.")).toBeVisible();
  await supplier.getByText("Iets anders doen").click();
  await supplier.getByLabel("Waarom stopte de hulp?").selectOption("volgens-plan");
  await supplier.getByRole("button", { name: "Einde vastleggen" }).click();
  await expect(supplier.getByText("Het einde is vastgelegd.")).toBeVisible();

  await sender.reload();
  await expect(sender.getByText("Hulp is gestopt").first()).toBeVisible();
  await expect(sender.getByText("€")).toHaveCount(0);
}

test("from a yes to the end of help", async ({ page, browser }) => {
  test.setTimeout(90_000);
  await wholeWay(page, browser);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from a yes to the end of help", async ({ page, browser }) => {
    test.setTimeout(90_000);
    await wholeWay(page, browser, { javaScriptEnabled: false });
  });
});

test("a late no shuts who it is for good, and the sender is led on", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const { sender, supplier } = await aYes(page, browser);
  await choose(sender);
  await recordBasis(sender);
  await open(sender);
  await receive(supplier, sender);
  const client = `${new URL(supplier.url()).pathname}/gegevens`;
  expect((await supplier.request.get(client)).status()).toBe(200);
  await supplier.getByText("Iets anders doen").click();
  const form = supplier.locator("form", { hasText: "Alsnog nee zeggen" });
  await form.getByLabel("Waarom?").selectOption("known-conflict");
  await form.getByRole("button", { name: "Ja, ik zeg alsnog nee" }).click();
  await expect(supplier.getByText("U ziet de gegevens niet meer.")).toBeVisible();
  expect((await supplier.request.get(client)).status()).toBe(404);
  await sender.reload();
  await expect(sender.getByText("Alsnog nee").first()).toBeVisible();
  await expect(sender.getByRole("link", { name: /Naar de hulpvraag/ })).toBeVisible();
});

test("what is missing is said beside the field, and what was typed is kept", async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000);
  const { sender } = await aYes(page, browser);
  await choose(sender);
  await recordBasis(sender);
  await sender.getByLabel("Opmerking").fill("Belt liever niet");
  await sender.getByLabel("Naam", { exact: true }).fill("Kind 999990019");
  await sender.getByRole("button", { name: "Gegevens delen met deze aanbieder" }).click();
  await expect(sender.getByRole("link", { name: /burgerservicenummer/ })).toBeVisible();
  await expect(sender.getByLabel("Opmerking")).toHaveValue("Belt liever niet");
  await expectAccessible(sender, "refused");
});

for (const [state, width] of [
  ["wide", 1280],
  ["narrow", 320],
] as const)
  test(`no violation and no sideways scroll, ${state}`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    const { sender, supplier } = await aYes(page, browser);
    for (const one of [sender, supplier]) await one.setViewportSize({ width, height: 800 });
    const look = async (one: Page, name: string) => {
      await one.evaluate(() => {
        for (const detail of document.querySelectorAll("details")) detail.open = true;
      });
      await expectAccessible(one, `${name} at ${width} px`);
      await expectNoSidewaysScroll(one, `${name} at ${width} px`);
    };
    await sender
      .getByRole("link", { name: /Kies deze aanbieder/ })
      .first()
      .click();
    await look(sender, "choice");
    await sender.goBack();
    await choose(sender);
    await look(sender, "accepted");
    await recordBasis(sender);
    await look(sender, "with a basis");
    await open(sender);
    await receive(supplier, sender);
    await look(supplier, "opened");
    for (const one of [sender, supplier]) {
      const list = new URL(one.url()).pathname.split("/").slice(0, 3).join("/");
      await one.goto(list);
      await look(one, list);
    }
  });
