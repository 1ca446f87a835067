/**
 * Finds the browser: CHROMIUM_PATH, Debian's, or Playwright's own. Debian has it without a window as well, which
 * opens a page in a fraction of the time.
 */
import { existsSync } from "node:fs";

import { chromium } from "@playwright/test";

export const NO_CHROMIUM =
  "No browser found for the browser tests: install one with `apt-get install -y chromium-headless-shell` or set CHROMIUM_PATH.";

export function chromiumPath() {
  const own = safely(() => chromium.executablePath());
  const { CHROMIUM_PATH } = process.env;
  const places = [CHROMIUM_PATH, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", own];
  return places.find((place) => place && existsSync(place)) ?? null;
}

function safely(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
