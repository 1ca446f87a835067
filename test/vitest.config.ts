import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: ".",
  plugins: [tsconfigPaths()],
  test: {
    include: [
      "app/**/*.test.ts",
      "app/**/*.test.tsx",
      "search/**/*.test.ts",
      "prisma/**/*.test.ts",
      "test/**/*.test.ts",
    ],
    exclude: ["test/browser/**", "**/node_modules/**"],
    globalSetup: ["test/setup/server.ts"],
    setupFiles: ["test/setup/database.ts", "test/setup/console.ts"],
    pool: "forks",
    maxWorkers: 2,
    isolate: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: {
      ...{ NODE_ENV: "test", LOG_LEVEL: "silent", DATABASE_POOL: "5" },
      MASTER_KEYS: `k1:${"A".repeat(43)}=`,
    },
  },
});
