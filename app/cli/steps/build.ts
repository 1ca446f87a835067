/** The built pages, made again only when something they are made of has changed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { step } from "./say";

const SOURCES = ["app", "search", "public", "prisma/schema.prisma", "prisma/models"];
const SETTINGS = ["package.json", "package-lock.json", "remix.config.js", "vite.config.ts"];
/** In the folder that a build empties first, so that a half-made build has no stamp. */
const STAMP = "build/server/.source";

export async function buildIfNeeded(): Promise<void> {
  const digest = digestOf([...SOURCES, ...SETTINGS].flatMap(filesIn));
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === digest) return;
  await step("Building the pages", async () => {
    await build();
    writeFileSync(STAMP, digest);
  });
}

async function build(): Promise<void> {
  const command = ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"];
  const child = spawn(process.execPath, command, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(said).toString()}`);
}

function filesIn(entry: string): string[] {
  if (!existsSync(entry)) return [];
  if (path.extname(entry)) return [entry];
  return readdirSync(entry, { withFileTypes: true, recursive: true })
    .filter((found) => found.isFile())
    .map((found) => path.join(found.parentPath, found.name))
    .filter((file) => !file.startsWith(path.join("app", "generated")) && !/\.test\.\w+$/.test(file))
    .sort();
}

function digestOf(files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}
