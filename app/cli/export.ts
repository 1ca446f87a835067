/** `npm run export -- FOLDER`: writes the registers as they are now, in the form that import reads. */
import { parseArgs } from "node:util";

import { startServices } from "~/db/services.server";
import { exportRegisters } from "~/domain/combinations/public.server";

const USAGE = "Usage: npm run export -- FOLDER";

async function run(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (!folder || positionals.length > 1) throw new Error(USAGE);
  const services = await startServices();
  try {
    const written = await exportRegisters(folder);
    for (const [file, rows] of Object.entries(written)) {
      process.stdout.write(`${file}: ${rows} rows\n`);
    }
    return 0;
  } finally {
    await services.stop();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
