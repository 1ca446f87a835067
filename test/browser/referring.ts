/** What both sides of a referral do in a browser, as the specs of referrals share it. */
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

import { signInAs } from "./sign-in";
import { expect } from "./window";

export const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody at a browser of their own. */
export async function somebody(
  browser: Browser,
  account: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signInAs(page, account);
  return page;
}

/** A supplier that stands before a request says yes, from a day. */
export async function sayYesFrom(supplier: Page, from: string): Promise<void> {
  // Where no wait was declared it stands open.
  const other = supplier.getByText("Ja, vanaf een andere datum");
  if (await other.isVisible()) await other.click();
  const form = supplier.locator("form", { has: supplier.getByLabel("Start van de hulp") });
  await form.getByLabel("Start van de hulp").fill(from);
  await form.getByRole("button", { name: "Verstuur uw ja" }).click();
  await expect(supplier.getByText("De verwijzer ziet het meteen.")).toBeVisible();
}

/** A sender who stands before a choice says who made it. */
export async function sayWhoChose(sender: Page): Promise<void> {
  await sender.getByLabel("De inwoner of jeugdige zelf").check();
  await sender.getByLabel("Wie gaf advies?").selectOption("access");
  await sender.getByRole("button", { name: "Keuze vastleggen en aanmelden" }).click();
  await expect(sender.getByText("De keuze is vastgelegd.")).toBeVisible();
}

export async function recordBasis(sender: Page): Promise<void> {
  const asked = sender.getByRole("group", { name: "Wie zei ja waartegen?" });
  if (await asked.isVisible()) {
    for (const box of await asked.getByRole("checkbox", { name: /Wie het is/ }).all())
      await box.check();
    await sender.getByLabel("Mondeling").check();
    await sender.getByLabel("Op welke dag is het gevraagd?").fill(day(0));
  }
  await sender.getByRole("button", { name: "Grondslag vastleggen" }).click();
  await expect(sender.getByText("De grondslag is vastgelegd.")).toBeVisible();
}

export async function sayWhoItIs(sender: Page, name: string): Promise<void> {
  await sender.getByLabel("Naam", { exact: true }).fill(name);
  await sender.getByLabel("Geboortedatum").fill(day(-13.5 * 365));
  await sender.getByLabel("Uw eigen kenmerk").fill("Z-2026-1");
  await sender.getByRole("button", { name: "Gegevens delen met deze aanbieder" }).click();
  await expect(sender.getByText("De gegevens zijn gedeeld")).toBeVisible();
}

/** The referral that the sender stands before, as whoever receives it reaches it. */
export function receivedFrom(sender: Page): string {
  return `/aanbieder/aanmeldingen/${new URL(sender.url()).pathname.split("/").at(-1)!}`;
}
