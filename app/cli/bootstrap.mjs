/**
 * Makes a fresh clone ready: installs what is missing and generates the database client.
 *
 * Plain Node without dependencies, since it runs before there are any. What it did is stamped, so
 * that the next start costs a few milliseconds.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const INSTALLED = "node_modules/.etalage-installed";
const GENERATED = "app/generated/.digest";

once(INSTALLED, ["package.json", "package-lock.json"], install);
once(GENERATED, [...schemaFiles(), "node_modules/@prisma/client/package.json"], generate);

/** Does the work unless its stamp says that it was done for these very files. */
function once(stamp, files, work) {
  const digest = digestOf(files);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  // Installing may have completed the lock file.
  writeFileSync(stamp, digestOf(files));
}

function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

function schemaFiles() {
  const models = existsSync("prisma/models") ? readdirSync("prisma/models").sort() : [];
  return ["prisma/schema.prisma", ...models.map((name) => `prisma/models/${name}`)];
}

/** By the npm that runs us, with its registry and cache; with the tools, whatever NODE_ENV says. */
function install() {
  console.log("Installing what this version needs (the first time takes a minute or two)…");
  const options = ["install", "--no-audit", "--no-fund", "--include=dev"];
  const npm = process.env.npm_execpath;
  if (npm) run("npm install", [process.execPath, npm, ...options]);
  else run("npm install", ["npm", ...options]);
}

/** Generating needs no schema engine, only a file where one would be: nothing is downloaded. */
function generate() {
  const engine = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath;
  const command = [process.execPath, "node_modules/prisma/build/index.js", "generate"];
  run("prisma generate", command, { PRISMA_SCHEMA_ENGINE_BINARY: engine });
}

function run(name, [program, ...options], environment = {}) {
  const { status, error } = spawnSync(program, options, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  if (status === 0) return;
  console.error(`${name} failed${error ? `: ${error.message}` : ` with exit code ${status}`}.`);
  process.exit(1);
}
