import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const ROOTS = ["app", "search", "prisma", "test"];
/** What a test changes for others in its process, or needs of servers. */
const NEEDS_ITS_OWN_PROCESS =
  /~test\/setup\/|\.\.\/drill\/|\bvi\.|process\.env|\b(useDatabase|spawn|fork)\(/;

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(root, file))
    .filter((file) => /\.test\.tsx?$/.test(file)),
);
/** What leaves a process as it was: each file gets a database anew. */
const LEAVES_NOTHING = /~test\/setup\/(app-role|database|everything|plain-browser|web)"/g;

const textOf = (file: string) => readFileSync(file, "utf8");
const isPlain = (file: string) =>
  !file.startsWith("test/") && !NEEDS_ITS_OWN_PROCESS.test(textOf(file));
const isShared = (file: string) =>
  !isPlain(file) && !NEEDS_ITS_OWN_PROCESS.test(textOf(file).replace(LEAVES_NOTHING, ""));

const common = {
  pool: "forks" as const,
  // Room for what is thrown away at once: less time goes to clearing up.
  execArgv: ["--max-semi-space-size=64"],
  testTimeout: 20_000,
  hookTimeout: 60_000,
  env: {
    ...{ NODE_ENV: "test" as const, LOG_LEVEL: "silent", DATABASE_POOL: "5" },
    MASTER_KEYS: `k1:${"A".repeat(43)}=`,
  },
};

/** With its own half of React, or with the fast one (`test/setup/drawn-fast.ts`). */
const drawing = { jsx: "automatic" as const, jsxDev: false };

const withDatabase = {
  ...common,
  globalSetup: ["test/setup/server.ts"],
  setupFiles: ["test/setup/console.ts"],
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
        esbuild: drawing,
        test: {
          ...withDatabase,
          name: "shared",
          include: files.filter(isShared),
          isolate: false,
        },
      },
      {
        plugins: [tsconfigPaths()],
        esbuild: drawing,
        test: {
          ...withDatabase,
          name: "whole",
          include: files.filter((file) => !isPlain(file) && !isShared(file)),
          isolate: true,
        },
      },
    ],
  },
});
