/** A filled window for measurements, in the data folder of this process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import pg from "pg";

import { databaseAddress } from "~/db/address.server";
import { startServices } from "~/db/services.server";
import { theSystem } from "~/domain/accounts/public";
import { getRegion, readRegionFile } from "~/domain/catalogue/public.server";
import { changeRegion } from "~/domain/monitoring/public.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { startWorker } from "~/jobs/worker.server";
import type { DemoSize } from "~prisma/demo/size";
import { writeDemoRegisters } from "~prisma/demo/write-demo.server";

const REGION_FILE = "prisma/regions/westfriesland-2020.yaml";

export type Window = {
  services: Awaited<ReturnType<typeof startServices>>;
  /** From the first row read to the commit, and on to the last document found. */
  committedMs: number;
  searchableMs: number;
  stop: () => Promise<void>;
};

export async function openWindow(size: DemoSize): Promise<Window> {
  const services = await startServices();
  const loaded = await changeRegion(theSystem("region"), readRegionFile(REGION_FILE));
  if (!loaded.ok) throw new Error("The region cannot be loaded.");
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-bench-"));
  const today = isoDay(dayAt(new Date()));
  writeDemoRegisters(await getRegion(), folder, { seed: 2020, today, size });
  const worker = startWorker();
  const started = performance.now();
  const imported = await importRegisters(theSystem("import"), folder);
  if (!imported.ok) throw new Error("The registers cannot be imported.");
  const committedMs = performance.now() - started;
  await worker.settled();
  const searchableMs = performance.now() - started;
  const stop = async () => {
    await worker.stop();
    await services.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { services, committedMs, searchableMs, stop };
}

/** The server counts its rows within a minute by itself; until then its plans are guesses. */
export async function countRows(): Promise<void> {
  const client = new pg.Client({ connectionString: databaseAddress().admin ?? undefined });
  await client.connect();
  await client.query("analyze");
  await client.end();
}
