import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const ROOTS = ["app", "search", "prisma", "test"];
/** What a test changes for others in its process, or needs of servers. */
const NEEDS_ITS_OWN_PROCESS = /~test\/setup\/|\bvi\.|process\.env|\b(useDatabase|spawn|fork)\(/;

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(root, file))
    .filter((file) => /\.test\.tsx?$/.test(file)),
);
/** Of servers these need a database alone, which each file gets anew. */
const DATABASE_ALONE = /~test\/setup\/(database|everything)"/g;

const textOf = (file: string) => readFileSync(file, "utf8");
const isPlain = (file: string) =>
  !file.startsWith("test/") && !NEEDS_ITS_OWN_PROCESS.test(textOf(file));
const isOfTheDomain = (file: string) =>
  file.startsWith("app/domain/") &&
  !NEEDS_ITS_OWN_PROCESS.test(textOf(file).replace(DATABASE_ALONE, ""));

const common = {
  pool: "forks" as const,
  testTimeout: 20_000,
  hookTimeout: 60_000,
  env: {
    ...{ NODE_ENV: "test" as const, LOG_LEVEL: "silent", DATABASE_POOL: "5" },
    MASTER_KEYS: `k1:${"A".repeat(43)}=`,
  },
};

const withDatabase = {
  ...common,
  globalSetup: ["test/setup/server.ts"],
  setupFiles: ["test/setup/database.ts", "test/setup/console.ts"],
};

/** Who changes the process, or needs more of servers than a database, has a process of its own. */
export default defineConfig({
  root: ".",
  test: {
    maxWorkers: 2,
    projects: [
      {
        plugins: [tsconfigPaths()],
        test: {
          ...common,
          name: "plain",
          include: files.filter(isPlain),
          setupFiles: ["test/setup/console.ts"],
          isolate: false,
        },
      },
      {
        plugins: [tsconfigPaths()],
        test: {
          ...withDatabase,
          name: "domain",
          include: files.filter((file) => !isPlain(file) && isOfTheDomain(file)),
          isolate: false,
        },
      },
      {
        plugins: [tsconfigPaths()],
        test: {
          ...withDatabase,
          name: "whole",
          include: files.filter((file) => !isPlain(file) && !isOfTheDomain(file)),
          isolate: true,
        },
      },
    ],
  },
});
