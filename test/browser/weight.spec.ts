/** What a telephone loads of JavaScript to search; an empty app is 87 kB. */
import { gzipSync } from "node:zlib";

import { expect, test } from "@playwright/test";

import { kilobytesOf } from "../setup/page-weight";

const MOST_KILOBYTES = 110;

test("the files of the search page and the list of all routes are light", () => {
  expect(kilobytesOf("search")).toBeLessThanOrEqual(MOST_KILOBYTES);
});

test("the search page is light, with all that it loads by itself", async ({ page }) => {
  const loaded: Promise<[address: string, kilobytes: number]>[] = [];
  page.on("response", (answer) => {
    const { pathname } = new URL(answer.url());
    if (!/\.js$|^\/__manifest$/.test(pathname)) return;
    loaded.push(answer.body().then((body) => [pathname, gzipSync(body).length / 1_000]));
  });
  await page.goto("/zoeken", { waitUntil: "networkidle" });
  const weights = Object.fromEntries(await Promise.all(loaded));
  // The pieces of the page and, apart from them, what its links lead to.
  expect(Object.keys(weights).length).toBeGreaterThan(3);
  expect(Object.keys(weights)).toContain("/__manifest");
  const kilobytes = Object.values(weights).reduce((sum, one) => sum + one, 0);
  expect(kilobytes, JSON.stringify(weights)).toBeLessThanOrEqual(MOST_KILOBYTES);
});
