/** What axe holds against a page: WCAG 2.2 AA, no rule switched off; good practice on top where a test asks. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The small copy of the axe that the builder would load: a page reads it in a third of the time. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
const SCRIPT = readFileSync(resolve("axe-core/axe.min.js"), "utf8");

/** What is in order is not described; of what a page loads, only sound and film are asked for by a rule. */
const SPARING = { resultTypes: ["violations" as const], preload: { assets: ["media"] } };

/**
 * Axe is loaded once in a document and runs in the page itself: there are no frames to gather, and the second
 * page that it would otherwise open for each look costs more than the look.
 */
export async function expectAccessible(
  page: Page,
  state: string,
  { withGoodPractice = false } = {},
): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SCRIPT);
  const axe = new AxeBuilder({ page, axeSource: ";" }).setLegacyMode(true).options({ ...SPARING });
  const { violations } = await (withGoodPractice ? axe : axe.withTags(TAGS)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
  expect(found, state).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const [inner, whole] = await page.evaluate(() => [
    innerWidth,
    document.documentElement.scrollWidth,
  ]);
  expect(whole, `${state} scrolls sideways`).toBeLessThanOrEqual(inner!);
}

const WIDTHS = [1280, 320];

/** One page as it stands, wide and narrow: what a width changes is style, so it is loaded once. */
export async function expectGoodAtEveryWidth(page: Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await expectAccessible(page, `${state} at ${width} px`);
    await expectNoSidewaysScroll(page, `${state} at ${width} px`);
  }
}
