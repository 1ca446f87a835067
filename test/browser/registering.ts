/** The way of a new provider through its request, as a person takes it. */
import { expect, type Page } from "@playwright/test";

import { linkInMail } from "./mail";

export const BY_LINK = "/aanbieder-worden/verder";

export type NewProvider = { name: string; kvk: string; email: string };

/** The window is kept from run to run: each time somebody else. */
export function aNewProvider(): NewProvider {
  const kvk = String(90_000_000 + (Date.now() % 9_999_999));
  return { name: `Zorg ${kvk}`, kvk, email: `nel-${kvk}@nieuw.test` };
}

const save = (page: Page) =>
  page.getByRole("main").getByRole("button", { name: "Bewaar", exact: true }).last().click();

/** From the public page to the first page of the request, by the link of the letter. */
export async function begin(page: Page, { name, kvk, email }: NewProvider): Promise<void> {
  await page.goto("/aanbieder-worden");
  await page.getByLabel("Naam van uw organisatie").fill(name);
  await page.getByLabel("KvK-nummer").fill(`KvK ${kvk.slice(0, 4)} ${kvk.slice(4)}`);
  await page.getByLabel("Uw naam").fill("Nel Nieuw");
  await page.getByLabel("Uw mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij de link" }).click();
  await expect(page.getByRole("heading", { name: "Kijk in uw mail" })).toBeVisible();
  await page.goto(await linkInMail(email, "/aanbieder-worden/"));
  await expect(page).toHaveURL(/\/aanbieder-worden\/verder$/);
  await page.getByRole("button", { name: "Ja, begin met mijn aanvraag" }).click();
  await expect(page.getByRole("heading", { name: "Wat u invult" })).toBeVisible();
}

export async function tellOrganisation(page: Page, { name, email }: NewProvider): Promise<void> {
  await page.goto(`${BY_LINK}/organisatie`);
  await page.getByLabel("Officiële naam").fill(`${name} BV`);
  await page.getByLabel("Mailadres van de organisatie").fill(email);
  await page.getByLabel("Telefoonnummer").fill("0229 12 34 56");
  await save(page);
  await expect(page.getByText("Uw organisatie is bewaard.")).toBeVisible();
}

export async function nameSigner(page: Page, { email }: NewProvider): Promise<void> {
  await page.goto(`${BY_LINK}/mensen`);
  await page.getByLabel("Naam").first().fill("Nel Nieuw");
  await page.getByLabel("Mailadres").first().fill(email);
  await page.getByLabel("Mag tekenen voor de organisatie").first().check();
  await save(page);
  await expect(page.getByText("De mensen zijn bewaard.")).toBeVisible();
}

/** `key` is a part of the classification: `seg-b.p03`. */
export async function askFor(page: Page, key: string): Promise<void> {
  await page.goto(`${BY_LINK}/aanvraag?voor=${key}`);
  await page.getByLabel("Waarom kan uw organisatie dit?").fill("Wij doen dit al tien jaar.");
  await save(page);
  await expect(page.getByRole("heading", { name: "Dit vraagt u" })).toBeVisible();
}
