/** Finds the browser: CHROMIUM_PATH, Debian's, or Playwright's own. */
import { existsSync } from "node:fs";

import { chromium } from "@playwright/test";

export const NO_CHROMIUM =
  "No browser found for the browser tests: install one with `apt-get install -y chromium` or set CHROMIUM_PATH.";

export function chromiumPath() {
  const own = safely(() => chromium.executablePath());
  const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", own];
  return places.find((place) => place && existsSync(place)) ?? null;
}

function safely(ask) {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
