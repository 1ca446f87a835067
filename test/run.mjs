/**
 * `npm test`: everything, one step after another, ending with `N passed, N failed`.
 * `npm run check` leaves out what needs a browser.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

import { chromiumPath, NO_CHROMIUM } from "./browser/chromium.mjs";
import { scratch } from "./setup/scratch.mjs";

const bin = (name) => `node_modules/.bin/${name}`;
const quick = process.argv[2] === "check";

/** Each step counts itself: a tool is one check, a test runner reports its own. */
const TOOLS = [
  // The fast compiler only checks; what else asks for one (lint) reads the other.
  { name: "types", run: ["node_modules/typescript-native/bin/tsc", "--noEmit"] },
  { name: "lint", run: [bin("eslint"), "."] },
  { name: "format", run: [bin("prettier"), "--check", "--log-level=warn", "."] },
  {
    name: "boundaries",
    run: [
      bin("depcruise"),
      "--config",
      ".dependency-cruiser.cjs",
      "app",
      "search",
      "prisma",
      "test",
    ],
  },
  { name: "dead code", run: [bin("knip"), "--no-progress"] },
  { name: "build", run: [bin("remix"), "vite:build"], env: { NODE_ENV: "production" } },
];

/** These use all processors themselves. */
const RUNNERS = [
  {
    name: "unit, story and contract tests",
    run: [bin("vitest"), "run", "--config", "test/vitest.config.ts"],
    counts: { passed: /^ *Tests .*?(\d+) passed/m, failed: /^ *Tests .*?(\d+) failed/m },
  },
  {
    name: "browser tests",
    browser: true,
    run: [bin("playwright"), "test", "--config", "test/playwright.config.ts"],
    counts: { passed: /^ *(\d+) passed/m, failed: /^ *(\d+) failed/m },
  },
];

let passed = 0;
let failed = 0;

const { folder, remove } = scratch();
const DATA = {
  TMPDIR: folder,
  TEST_DATA: path.join(folder, "test"),
  BROWSER_TEST_DATA: path.join(folder, "browser"),
};

await Promise.all([inTurn(TOOLS), inTurn(TOOLS)]);
await inTurn(RUNNERS);
remove();

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Takes what is left of the steps, one after another; two that share a list work side by side. */
async function inTurn(steps) {
  for (let step = steps.shift(); step; step = steps.shift()) await take(step);
}

async function take(step) {
  if (quick && (step.browser || step.name === "build")) return;
  if (step.browser && !chromiumPath()) {
    console.log(NO_CHROMIUM);
    failed += 1;
    return;
  }
  const started = Date.now();
  const { isDone, ...counts } = judge(step, await run(step));
  passed += counts.passed;
  failed += counts.failed;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n${isDone ? "✓" : "✗"} ${step.name} (${seconds} s)\n`);
}

/** A runner that tells of no test has failed, whatever its exit code. */
function judge({ counts }, { code, output }) {
  if (!counts)
    return { isDone: code === 0, passed: Number(code === 0), failed: Number(code !== 0) };
  const told = (kind) => Number(plain(output).match(counts[kind])?.[1] ?? 0);
  const isDone = code === 0 && told("passed") > 0;
  return { isDone, passed: told("passed"), failed: Math.max(told("failed"), isDone ? 0 : 1) };
}

function run({ run: [program, ...args], env }) {
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm install.`);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...DATA, NODE_ENV: "test", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (part) => {
        output += part;
        process.stdout.write(part);
      });
    }
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Without the colours that a tool may print. */
function plain(text) {
  // eslint-disable-next-line no-control-regex -- the escape character is what is removed
  return text.replace(/\u001b\[[0-9;]*m/g, "");
}
