/** A whole case load goes to a colleague, who then has each of them. */
import type { Page } from "@playwright/test";

import { writeNeed } from "./asking-without-a-name";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

// All cases of one person go: two stories at once would take each other's.
test.describe.configure({ mode: "serial" });

const COLLEAGUE = "Vera Wijzer";

const numberOf = async (page: Page, need: string) => {
  await page.goto(need);
  return (await page.getByRole("heading", { level: 1 }).innerText()).match(/H-\d+/)![0];
};

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("all open cases are handed over at once", async ({ page }) => {
      await signInAs(page, "teamleider");
      const needs = [await writeNeed(page, "wmo"), await writeNeed(page, "jeugdwet")];
      const numbers = [await numberOf(page, needs[0]!), await numberOf(page, needs[1]!)];
      await page.goto("/verwijzer/overdragen");
      for (const number of numbers)
        await expect(page.getByText(new RegExp(`${number}\\b`))).toBeVisible();
      await page.getByRole("button", { name: "Draag over" }).click();
      await expect(page.getByText("Kies minstens één zaak.").first()).toBeVisible();
      await page.getByLabel(/^Alle .*open zaken/).check();
      await page.getByLabel("Naar wie").selectOption({ label: COLLEAGUE });
      await page.getByRole("button", { name: "Draag over" }).click();
      await expect(page.getByText(/zaken zijn overgedragen/)).toBeVisible();
      for (const number of numbers)
        await expect(page.getByText(new RegExp(`${number}\\b`))).toHaveCount(0);
      await signInAs(page, "verwijzer");
      await page.goto("/verwijzer/overdragen");
      for (const number of numbers)
        await expect(page.getByText(new RegExp(`${number}\\b`))).toBeVisible();
    });
  });
