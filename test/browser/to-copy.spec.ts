/** What help is called in both systems: it follows, then it is there, and both sides copy it from one page. */
import type { Page } from "@playwright/test";

import { aClientOf } from "./a-client";
import { expectGoodAtEveryWidth } from "./axe";
import { somebody } from "./referring";
import { signInAs } from "./sign-in";
import { expect, test } from "./window";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a decision follows, is there, and is copied by both sides", async ({ page, browser }) => {
      test.setTimeout(90_000);
      // axe needs scripts; what it looks at is the same without.
      const look = javaScriptEnabled ? expectGoodAtEveryWidth : async () => undefined;
      const { id } = await aClientOf("opened");
      await signInAs(page, "verwijzer");
      await page.goto(`/verwijzer/aanmeldingen/${id}`);
      await page.getByRole("link", { name: "Overnemen in uw eigen systeem" }).click();
      await save(page);
      await expect(page.getByRole("link", { name: "Zeg of er een beschikking is." })).toBeVisible();
      await page.getByLabel("Die volgt").check();
      await page.getByLabel("Toewijzing (301)").fill("999990019");
      await save(page);
      // What could be a citizen number is asked about, and nothing that was typed is lost.
      await expect(page.getByLabel("Toewijzing (301)")).toHaveValue("999990019");
      await page.getByLabel("Nee, het is een ander nummer").check();
      await save(page);
      await expect(page.getByText("De nummers zijn bewaard.")).toBeVisible();
      expect(await valueOf(page, "Beschikking")).toBe("volgt");

      await page.getByLabel("Ja", { exact: true }).check();
      await page.getByLabel("Nummer van de beschikking").fill("B-2026/113");
      await page.getByLabel("Datum van de beschikking").fill("2026-01-15");
      await save(page);
      expect(await valueOf(page, "Nummer van de beschikking")).toBe("B-2026/113");
      expect(await valueOf(page, "Soort verwijzer, code")).toBe("01");
      await look(page, "what the sender copies");

      const supplier = await somebody(browser, "onderaannemer", { javaScriptEnabled });
      await supplier.goto(`/aanbieder/aanmeldingen/${id}/overnemen`);
      expect(await valueOf(supplier, "Datum van de beschikking")).toBe("15-01-2026");
      expect(await valueOf(supplier, "Toewijzing (301)")).toBe("999990019");
      await expect(supplier.getByRole("button", { name: "Bewaar de nummers" })).toHaveCount(0);
      await look(supplier, "what the supplier copies");
    });
  });

const save = (page: Page) => page.getByRole("button", { name: "Bewaar de nummers" }).click();

const valueOf = (page: Page, name: string) =>
  page
    .locator("dl > div", { has: page.locator("dt", { hasText: new RegExp(`^${escaped(name)}$`) }) })
    .locator("dd")
    .innerText();

const escaped = (text: string) => text.replace(/[()/]/g, "\\$&");
