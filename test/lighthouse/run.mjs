/**
 * `npm run lighthouse`: the demo window as a phone on a slow line meets it, the median of five runs
 * per page and category. Installs what it needs in this folder, so that the app's own stays small.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

import { chromiumPath, NO_CHROMIUM } from "../browser/chromium.mjs";

const HERE = "test/lighthouse";
const RUNS = 5;
const LEAST = 95;
const PORT = 3230;
const ORIGIN = `http://localhost:${PORT}`;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PATIENCE_MS = 240_000;

const chromium = chromiumPath();
if (!chromium) throw new Error(NO_CHROMIUM);
install();
const { default: lighthouse } = await import("lighthouse");
const { launch } = await import("chrome-launcher");
const app = spawn(process.execPath, ["app/cli/run.mjs", "start"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, PORT: String(PORT), DATA_DIR: ".data/lighthouse", LOG_LEVEL: "warn" },
});
const told = new Set();
let isMet = true;
try {
  await untilReady();
  for (const page of ["/", "/zoeken", await aProviderPage()]) {
    const scores = await medians(`${ORIGIN}${page}`);
    isMet &&= Object.values(scores).every((score) => score >= LEAST);
    console.log(`${page}: ${JSON.stringify(scores)}`);
  }
} finally {
  app.kill("SIGTERM");
  if (app.exitCode === null) await once(app, "exit");
}
console.log(isMet ? `Every category has ${LEAST} or more.` : `A category has less than ${LEAST}.`);
process.exit(isMet ? 0 : 1);

function install() {
  // Not `ci`: one package asks for the "latest" of a peer, which no lock can hold.
  const options = ["install", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", options, {
    cwd: HERE,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`npm install in ${HERE} failed.`);
}

async function untilReady() {
  const deadline = Date.now() + PATIENCE_MS;
  const isUp = () =>
    fetch(`${ORIGIN}/readyz`)
      .then((answer) => answer.ok)
      .catch(() => false);
  while (!(await isUp())) {
    if (app.exitCode !== null || Date.now() > deadline) throw new Error("The window did not open.");
    await pause(200);
  }
}

async function aProviderPage() {
  const answer = await fetch(`${ORIGIN}/api/v1/search`);
  const { hits } = await answer.json();
  return `/aanbieders/${hits.find(({ provider }) => provider).provider.slug}`;
}

async function medians(url) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scoresOf(url));
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, median(runs.map((scores) => scores[name]))]),
  );
}

/** A browser of its own each time: nothing is kept from the run before. */
async function scoresOf(url) {
  const chromeFlags = ["--headless=new", "--no-sandbox", "--disable-gpu"];
  const browser = await launch({ chromePath: chromium, chromeFlags });
  try {
    const { lhr } = await lighthouse(url, { port: browser.port, onlyCategories: CATEGORIES });
    tellFaults(lhr);
    return Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]),
    );
  } finally {
    browser.kill();
  }
}

/** What costs points, once per page. */
function tellFaults({ finalDisplayedUrl, categories, audits }) {
  for (const name of CATEGORIES) {
    for (const { id, weight } of categories[name].auditRefs) {
      const line = `  ${new URL(finalDisplayedUrl).pathname} ${name}: ${audits[id].title}`;
      const { score } = audits[id];
      if (weight === 0 || score === null || score >= 0.9 || told.has(line)) continue;
      told.add(line);
      console.log(line);
    }
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
