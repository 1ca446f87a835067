import { defineConfig } from "@playwright/test";

import { chromiumPath } from "./browser/chromium.mjs";

const port = Number(process.env.BROWSER_TEST_PORT ?? 3219);
const data = process.env.BROWSER_TEST_DATA ?? ".data/browser";

export default defineConfig({
  testDir: "browser",
  outputDir: "results/browser",
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [["list"]],
  webServer: {
    command: "node app/cli/run.mjs start",
    cwd: "..",
    url: `http://localhost:${port}/readyz`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
    env: { PORT: String(port), DATA_DIR: data, LOG_LEVEL: "warn", NODE_ENV: "" },
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "nl-NL",
    viewport: { width: 1280, height: 900 },
    // HeadlessChrome counts as a bot, and bots get no streamed page.
    userAgent:
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    launchOptions: {
      executablePath: chromiumPath() ?? undefined,
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
});
