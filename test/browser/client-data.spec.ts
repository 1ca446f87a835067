/** Client data in a browser: axe, wide and narrow, and the whole way without JavaScript. */
import type { Page } from "@playwright/test";

import { aClientOf } from "./a-client";
import { expectGoodAtEveryWidth } from "./axe";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

const pagesOf = (id: string, signal: string): [string, string[]][] => [
  ["verwijzer", ["/verwijzer/aanmeldingen/zoeken", `/verwijzer/aanmeldingen/${id}/gegevens`]],
  ["teamleider", [`/verwijzer/aanmeldingen/${id}/inzage`]],
  [
    "privacy",
    [
      ...["/verwijzer/privacy", `/verwijzer/aanmeldingen/${id}/gegevens`],
      ...["/verwijzer/privacy/opvallend", `/verwijzer/privacy/opvallend/${signal}`],
      `/verwijzer/aanmeldingen/${id}/inzage`,
    ],
  ],
  [
    "onderaannemer",
    [
      ...["/aanbieder/aanmeldingen/zoeken", `/aanbieder/aanmeldingen/${id}/gegevens`],
      `/aanbieder/aanmeldingen/${id}/inzage`,
    ],
  ],
];

async function visit(page: Page, address: string, account: string): Promise<void> {
  await signInAs(page, account);
  const answer = await page.goto(address);
  expect(answer?.status(), `${address} by ${account}`).toBe(200);
  await expectGoodAtEveryWidth(page, `${address} by ${account}`);
}

test("no violation and no sideways scroll, wide and narrow, in both languages", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { id, signal } = await aClientOf("started");
  const pages = pagesOf(id, signal);
  for (const [account, addresses] of pages) {
    for (const address of addresses) await visit(page, address, account);
  }
  await page.getByRole("button", { name: "English" }).click();
  for (const [account, addresses] of pages) {
    for (const address of addresses) await visit(page, address, account);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a client is found, corrected, taken over, held and exported, and the log has it all", async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const { id, name } = await aClientOf("started");

    await signInAs(page, "verwijzer");
    await page.goto("/verwijzer");
    await page.getByRole("link", { name: "Zoek een cliënt" }).click();
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await expect(page.getByRole("link", { name: /Vul een deel van de naam in/ })).toBeVisible();
    await page.getByLabel("Deel van de naam").fill(name.split(" ")[1]!);
    await page.getByRole("button", { name: "Zoek", exact: true }).click();
    await expect(page.getByText("1 cliënt gevonden")).toBeVisible();
    expect(page.url()).not.toContain("Vogelzang");
    await page.getByRole("link", { name }).click();
    expect(page.url()).toContain(`/verwijzer/aanmeldingen/${id}/gegevens`);

    await page.getByText("Verbeter de gegevens").click();
    await page.getByLabel("Telefoon").fill("123456782");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByRole("link", { name: /lijkt een BSN/ })).toBeVisible();
    await expect(page.getByLabel("Telefoon")).toHaveValue("123456782");
    await page.getByLabel("Telefoon").fill("0229 123456");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await expect(page.getByText("De verbetering is bewaard.")).toBeVisible();

    await signInAs(page, "onderaannemer");
    await page.goto(`/aanbieder/aanmeldingen/${id}/gegevens`);
    await expect(page.getByText("0229 123456")).toBeVisible();
    await page.getByRole("button", { name: "Overgenomen in eigen dossier" }).click();
    await expect(page.getByText(/^Deze gegevens verdwijnen op/)).toBeVisible();

    await signInAs(page, "privacy");
    await page.goto(`/verwijzer/aanmeldingen/${id}/gegevens`);
    await page.getByLabel("Waarom?").fill("Klacht loopt nog");
    await page.getByRole("button", { name: "Laat ze staan" }).click();
    await expect(page.getByText("Reden: Klacht loopt nog")).toBeVisible();
    await expect(page.getByRole("link", { name: "Terug naar privacy" })).toBeVisible();
    const file = await page.request.get(`/verwijzer/aanmeldingen/${id}/gegevens.json`);
    expect(((await file.json()) as { client: { name: string } }).client.name).toBe(name);

    await page.getByRole("link", { name: "Wie keek bij deze cliënt?" }).click();
    for (const what of ["vond bij het zoeken", "veranderde het contact", "haalde op wie het is"])
      await expect(page.getByText(what).first()).toBeVisible();
    await expect(page.getByText("Vera Wijzer").first()).toBeVisible();
  });

  test("the privacy officer looks into what stands out", async ({ page }) => {
    const { signal } = await aClientOf("started");
    await signInAs(page, "privacy");
    await page.goto("/verwijzer/privacy");
    await page.getByRole("link", { name: /^Opvallend kijken \(\d+ na te gaan\)$/ }).click();
    await page.locator(`a[href$="${signal}"]`).click();
    await expect(page.getByText("bekeek wie het is")).toBeVisible();
    await page.getByLabel("Het was een vergissing").check();
    await page.getByRole("button", { name: "Leg vast" }).click();
    await expect(page.getByText("Schrijf wat er is besproken").first()).toBeVisible();
    await expect(page.getByLabel("Het was een vergissing")).toBeChecked();
    await page.getByLabel("Toelichting, zonder namen").fill("Twee mensen met dezelfde naam.");
    await page.getByRole("button", { name: "Leg vast" }).click();
    await expect(page.getByText("De uitkomst is vastgelegd.")).toBeVisible();
  });

  test("the privacy officer approves the tables that are shown", async ({ page }) => {
    await signInAs(page, "privacy");
    await page.goto("/verwijzer/privacy");
    await expect(page.getByText("Dit is een proefomgeving")).toBeVisible();
    const approve = page.getByRole("button", { name: "Ik las de tabellen en geef akkoord" });
    await page.getByLabel("Kenmerk van de DPIA").first().fill("");
    await approve.first().click();
    await expect(page.getByRole("link", { name: /DPIA: Vul het kenmerk in/ })).toBeVisible();
    await page.getByLabel("Kenmerk van de DPIA").first().fill("DPIA 2026/3");
    await page.getByLabel("Kenmerk van de verwerkersovereenkomst").first().fill("VO 2026/8");
    await approve.first().click();
    await expect(page.getByText("Uw akkoord is vastgelegd.")).toBeVisible();
  });
});
