/** `npm run region -- load FILE.yaml [--dry-run]`: loads or updates the region's configuration. */
import { parseArgs } from "node:util";

import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { regionFaultLine } from "~/domain/catalogue/public";
import { loadRegion, previewRegion, readRegionFile } from "~/domain/catalogue/public.server";
import type { Refusal } from "~/domain/kernel/outcome";

const USAGE = "Usage: npm run region -- load FILE.yaml [--dry-run]";

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { "dry-run": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [command, file] = positionals;
  if (command !== "load" || !file || positionals.length > 2) throw new Error(USAGE);
  const yaml = readRegionFile(file);
  const services = await startServices();
  try {
    const dryRun = values["dry-run"];
    const outcome = dryRun
      ? await previewRegion(yaml)
      : await loadRegion(theSystem("region"), yaml);
    if (!outcome.ok) return fail(outcome.refusals);
    const { loaded, unchanged } = outcome.value;
    const verb = dryRun ? "would be loaded" : "loaded";
    process.stdout.write(`${yaml.file}: ${loaded} versions ${verb}, ${unchanged} unchanged.\n`);
    return 0;
  } finally {
    await services.stop();
  }
}

function fail(refusals: Refusal[]): number {
  process.stderr.write(`${refusals.map(regionFaultLine).join("\n")}\nNothing was changed.\n`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
