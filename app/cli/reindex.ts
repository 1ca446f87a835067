/** `npm run reindex [-- --check]`: builds the index anew, or only compares it with the database. */
import { parseArgs } from "node:util";

import { startServices } from "~/db/services.server";
import { checkIndex, type Drift, rebuildIndex } from "~/domain/search/indexing/check-index.server";

const SHOWN = 20;

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const services = await startServices();
  try {
    if (values.check) return report(await checkIndex());
    await rebuildIndex();
    process.stdout.write("The index was built anew and put in place.\n");
    return 0;
  } finally {
    await services.stop();
  }
}

function report(drift: Drift): number {
  if (drift.length === 0) {
    process.stdout.write("No drift: database, projection and index hold the same.\n");
    return 0;
  }
  const lines = drift.slice(0, SHOWN).map(({ where, kind, id }) => `${where}: ${id} ${kind}`);
  const more = drift.length > SHOWN ? [`and ${drift.length - SHOWN} more`] : [];
  process.stderr.write(`${[`${drift.length} documents drift:`, ...lines, ...more].join("\n")}\n`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
