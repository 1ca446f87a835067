import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

import options from "./remix.config.js";

/** Parts that the frame and nearly every page use: joined, so that no piece of one page is joined to them. */
const EVERYWHERE = [
  "components/ui/(notice|icon|tone|badge|disclosure|external-link|skip-link|use-hydrated|button)",
  "components/ui/(field|pagination|pages-to-show)",
  "components/layout/page-meta",
  "components/my-list/use-my-list",
  "components/search/usual-weeks",
  "i18n/(use-texts|language|(nl|en)/(layout|ui|nearby|list-button))",
  "web/(href|kept)",
].map((part) => new RegExp(`/app/${part}\\.tsx?$`));

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: [tailwindcss(), remix(options), tsconfigPaths()],
  // Plain letters alone take half the room in memory.
  ...(isSsrBuild && { esbuild: { charset: "ascii" } }),
  ssr: { external: ["pg", "@prisma/adapter-pg", "@prisma/client"] },
  // Only the server uses these; the development server would prepare them for the browser.
  optimizeDeps: {
    exclude: [
      ...["@prisma/adapter-pg", "@prisma/client", "@remix-run/node", "pg", "pino", "yaml", "zod"],
      ...["csv-parse/sync", "csv-stringify/sync", "meilisearch", "rate-limiter-flexible"],
    ],
  },
  build: {
    assetsInlineLimit: 0,
    cssMinify: true,
    // Makes what a telephone loads 3.5 kB lighter than the usual way.
    minify: isSsrBuild ? false : "terser",
    terserOptions: { compress: { passes: 2 }, ecma: 2020 },
    rollupOptions: isSsrBuild
      ? // The program around the pages has loaded the client of the database: one copy serves both.
        { external: ["~/generated/prisma/client"] }
      : // Small pieces are joined: each costs a request and a line in the list of what to load.
        {
          output: {
            experimentalMinChunkSize: 1_200,
            // What every page shows stays together, so that no small piece of one page is joined to it.
            manualChunks: (id) => (EVERYWHERE.some((part) => part.test(id)) ? "everywhere" : null),
            // Names stand in the list as well: short ones that change with their content will do.
            chunkFileNames: "assets/[hash:8].js",
            entryFileNames: "assets/[hash:8].js",
          },
        },
  },
}));
