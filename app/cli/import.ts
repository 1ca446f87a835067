/** `npm run import -- FOLDER`: takes in a region's registers; everything, or nothing when a row is bad. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { loadRegionIfNone } from "./steps/region";
import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { faultLine, type RegisterFault } from "~/domain/catalogue/public";
import type { ImportProgress, ImportReport } from "~/domain/combinations/public";
import { importRegisters } from "~/domain/combinations/public.server";

const USAGE = "Usage: npm run import -- FOLDER";

async function run(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new Error(USAGE);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const services = await startServices();
  try {
    await loadRegionIfNone();
    const outcome = await importRegisters(theSystem("import"), folder, {
      onProgress: (progress) => say(progressLine(progress)),
    });
    return outcome.ok ? report(outcome.value) : fail(outcome.faults);
  } finally {
    await services.stop();
  }
}

function progressLine(progress: ImportProgress): string {
  switch (progress.step) {
    case "reading":
      return `Reading the registers in ${progress.folder}`;
    case "checking":
      return `Checking ${progress.rows} rows`;
    case "writing":
      return `Writing ${progress.changes} changes`;
    case "queued":
      return `Indexing queued for ${progress.offers} offers`;
  }
}

function report({ registers, conflicts, ignored }: ImportReport): number {
  for (const { file, rows, added, changed, removed, skipped } of registers) {
    const more = [
      ...(removed > 0 ? [`${removed} places of offers removed`] : []),
      ...(skipped > 0 ? [`${skipped} not newer than what is known`] : []),
    ];
    const counts = [`${rows} rows`, `${added} added`, `${changed} changed`, ...more];
    say(`${file}: ${counts.join(", ")}`);
  }
  for (const name of ignored) say(`${name}: is no register, not read`);
  for (const conflict of conflicts) say(`${faultLine(conflict)}`);
  say(`Done: ${conflicts.length} conflicts.`);
  return 0;
}

function fail(faults: RegisterFault[]): number {
  for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
  process.stderr.write(`Nothing was changed: ${faults.length} faults.\n`);
  return 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
