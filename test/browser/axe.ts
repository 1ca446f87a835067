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

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };

/** Which screens this worker looked at narrow: what a width changes is style, the same in all its states. */
const seenNarrow = new Set<string>();

/** The address without what tells one thing from another. */
const screenOf = (page: Page) => new URL(page.url()).pathname.replace(/\/[^/]*\d[^/]*/g, "/:");

/**
 * One page as it stands, wide and narrow, loaded once: axe on each state wide, on one of each screen narrow
 * (architecture §3), and no state scrolls sideways.
 */
export async function expectGoodAtEveryWidth(page: Page, state: string): Promise<void> {
  await page.setViewportSize(WIDE);
  await expectAccessible(page, `${state} at ${WIDE.width} px`);
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page, `${state} at ${NARROW.width} px`);
  const screen = screenOf(page);
  if (!seenNarrow.has(screen)) await expectAccessible(page, `${state} at ${NARROW.width} px`);
  seenNarrow.add(screen);
}
