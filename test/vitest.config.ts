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
const isPlain = (file: string) =>
  !file.startsWith("test/") && !NEEDS_ITS_OWN_PROCESS.test(readFileSync(file, "utf8"));

const common = {
  pool: "forks" as const,
  testTimeout: 20_000,
  hookTimeout: 60_000,
  env: {
    ...{ NODE_ENV: "test" as const, LOG_LEVEL: "silent", DATABASE_POOL: "5" },
    MASTER_KEYS: `k1:${"A".repeat(43)}=`,
  },
};

/** Plain functions share a process; whoever needs a database or changes the process has its own. */
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
          ...common,
          name: "whole",
          include: files.filter((file) => !isPlain(file)),
          globalSetup: ["test/setup/server.ts"],
          setupFiles: ["test/setup/database.ts", "test/setup/console.ts"],
          isolate: true,
        },
      },
    ],
  },
});
