/** A provider is suspended with children inside: what did not start comes back, what runs is looked after. */
import type { Page } from "@playwright/test";

import { aClientOf, tendStopped } from "./a-client";
import { somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

/** Of the demo, and of no other spec; what runs beside the other has one of its own. */
const PROVIDERS = { scripted: "p031", plain: "p032" };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const provider = PROVIDERS[javaScriptEnabled ? "scripted" : "plain"];

    test("a provider is suspended with children inside", async ({ page, browser }) => {
      test.setTimeout(90_000);
      const [started, waiting] = await Promise.all([
        aClientOf("started", provider),
        aClientOf("opened", provider),
      ]);
      const desk = await somebody(browser, "contract", { javaScriptEnabled });
      await desk.goto(`/regio/aanbieders/${provider}`);
      // Numbers of what is open, and no way to any of it.
      await expect(desk.getByText(/^Lopende trajecten: \d+$/)).toBeVisible();
      await expect(desk.locator("main")).not.toContainText("Vogelzang");
      await moveAll(desk, "Opschorten", "Het toezicht vraagt hierom.");
      try {
        await tendStopped();
        await signInAs(page, "verwijzer");
        await page.goto(`/verwijzer/aanmeldingen/${started.id}`);
        await expect(page.getByText(/heeft sinds .* geen lopend contract meer/)).toBeVisible();
        await expect(page.getByText("Hulp is begonnen").first()).toBeVisible();
        await page.goto(`/verwijzer/aanmeldingen/${waiting.id}`);
        await expect(page.getByText("Ingetrokken", { exact: true }).first()).toBeVisible();
        await page.getByRole("link", { name: "Naar de hulpvraag, om een andere" }).click();
        await expect(page).toHaveURL(/\/verwijzer\/hulpvragen\//);
        expect((await desk.request.get(`/verwijzer/aanmeldingen/${started.id}`)).status()).toBe(
          403,
        );
      } finally {
        await moveAll(desk, "Hervatten", "Het is opgelost.");
      }
    });
  });

/** All contracts of the provider that the desk stands before. */
async function moveAll(desk: Page, move: string, reason: string): Promise<void> {
  await desk.goto(new URL(desk.url()).pathname);
  const form = desk.locator("form", { has: desk.getByRole("button", { name: move }) }).first();
  if (!(await form.isVisible()))
    await desk.getByText("Alle contracten van deze aanbieder tegelijk").click();
  await form.getByLabel("Reden").fill(reason);
  await form.getByRole("button", { name: move }).click();
  await expect(desk.getByText("Het is bewaard. De aanbieder krijgt bericht.")).toBeVisible();
}
