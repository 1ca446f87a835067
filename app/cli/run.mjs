/**
 * `node app/cli/run.mjs NAME …` runs app/cli/NAME.ts in this very process, so that a signal or a
 * kill meets the app itself and not somebody in between.
 */
import { existsSync } from "node:fs";
import { register } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const PROOFS = { "--bench": "test/bench/run.ts", "--drill": "test/drill/run.ts" };
const DEVELOPMENT = ["dev"];

const [name = "", ...options] = process.argv.slice(2);
const file = path.resolve(PROOFS[name] ?? `app/cli/${name}.ts`);
if (!(name in PROOFS || /^[a-z]+$/.test(name)) || !existsSync(file)) {
  console.error(`There is no command ${name || "without a name"}.`);
  process.exit(1);
}

// Before React is loaded: it chooses its slow, talkative half by this.
process.env.NODE_ENV ||= DEVELOPMENT.includes(name) ? "development" : "production";
process.argv = [process.execPath, file, ...options];
process.setSourceMapsEnabled(true);
await import("tsx");
// After the loader of TypeScript, and so asked before it.
register("./as-built.mjs", import.meta.url);
await import(pathToFileURL(file).href);
