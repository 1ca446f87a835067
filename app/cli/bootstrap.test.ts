import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeEach, expect, test } from "vitest";

const BOOTSTRAP = path.resolve("app/cli/bootstrap.mjs");
const clone = mkdtempSync(path.join(tmpdir(), "etalage-bootstrap-"));
const inClone = (name: string) => path.join(clone, name);

/** Stands in for npm: notes how it was called and brings a program that stands in for Prisma. */
const NPM = `
  const fs = require("node:fs");
  const { npm_config_registry: registry, NODE_ENV } = process.env;
  fs.appendFileSync("calls", ["npm", ...process.argv.slice(2), registry, NODE_ENV].join(" ") + "\\n");
  if (fs.existsSync("broken")) process.exit(1);
  fs.mkdirSync("node_modules/prisma/build", { recursive: true });
  fs.writeFileSync("node_modules/prisma/build/index.js", ${JSON.stringify(`
    const fs = require("node:fs");
    const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY;
    fs.appendFileSync("calls", "prisma " + process.argv[2] + " " + fs.existsSync(engine) + "\\n");
  `)});`;

beforeEach(() => {
  rmSync(clone, { recursive: true, force: true });
  mkdirSync(inClone("prisma/models"), { recursive: true });
  for (const name of ["package.json", "package-lock.json", "prisma/schema.prisma"])
    writeFileSync(inClone(name), "{}");
  writeFileSync(inClone("npm.cjs"), NPM);
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** What was called, once each. */
function bootstrap(): string[] {
  rmSync(inClone("calls"), { force: true });
  execFileSync(process.execPath, [BOOTSTRAP], {
    cwd: clone,
    stdio: "pipe",
    env: {
      NODE_ENV: "production",
      npm_execpath: inClone("npm.cjs"),
      npm_config_registry: "https://registry.test/",
    },
  });
  if (!existsSync(inClone("calls"))) return [];
  return readFileSync(inClone("calls"), "utf8").trim().split("\n");
}

test("a fresh clone is installed with its tools, from the registry in use, without an engine", () => {
  expect(bootstrap()).toEqual([
    "npm install --no-audit --no-fund --include=dev https://registry.test/ production",
    "prisma generate true",
  ]);
});

test("nothing is done twice", () => {
  bootstrap();
  expect(bootstrap()).toEqual([]);
});

test("a changed lock file installs again, a changed model only generates again", () => {
  bootstrap();
  appendFileSync(inClone("package-lock.json"), " ");
  expect(bootstrap()).toEqual([expect.stringMatching(/^npm install/)]);
  writeFileSync(inClone("prisma/models/offer.prisma"), "model Offer {}");
  expect(bootstrap()).toEqual(["prisma generate true"]);
});

test("an installation that failed is tried again", () => {
  writeFileSync(inClone("broken"), "");
  expect(() => bootstrap()).toThrow("npm install failed with exit code 1");
  rmSync(inClone("broken"));
  expect(bootstrap()).toHaveLength(2);
});
