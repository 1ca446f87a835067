/** The proofs of a new provider, and handing in its request, as a person does it. */
import { expect, type Page } from "@playwright/test";

import { BY_LINK } from "./registering";

/** What the region asks as a file, by the fields that its form has. */
const A_PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
);

/** Hands in every proof that the region keeps as a file. */
export async function handInAll(page: Page): Promise<void> {
  await page.goto(`${BY_LINK}/bewijzen`);
  const kinds = await page
    .locator('form input[name="soort"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect(kinds.length).toBeGreaterThan(3);
  for (const kind of kinds) await handIn(page, kind);
}

export async function handIn(page: Page, kind: string): Promise<void> {
  await page.goto(`${BY_LINK}/bewijzen`);
  const item = page.locator(`#${kind}`);
  const details = item.locator("details");
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  const day = (ahead: number) =>
    new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  for (const [name, value] of [
    ["afgegeven", day(-10)],
    ["geldig", day(400)],
  ] as const) {
    const field = item.locator(`input[name="${name}"]`);
    if ((await field.count()) > 0) await field.fill(value);
  }
  await item
    .locator('input[type="file"]')
    .setInputFiles({ name: `${kind}.pdf`, mimeType: "application/pdf", buffer: A_PDF });
  await item.getByRole("button", { name: "Lever in" }).click();
  await expect(page.locator(`#${kind}`)).toContainText(`${kind}.pdf`);
}

export async function handInRequest(page: Page): Promise<void> {
  await page.goto(`${BY_LINK}/controle`);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Verstuur de aanvraag" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("verstuurd");
}
