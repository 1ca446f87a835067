/** The demo region as visitors find it: generated, imported and indexed, without a web server. */
import { expect } from "vitest";

import { newFolder } from "~test/setup/server-folders";

import { REGION_FILE, theRegion } from "./region";
import { theSystem } from "~/domain/accounts/public";
import { readRegionFile } from "~/domain/catalogue/public.server";
import { changeRegion } from "~/domain/monitoring/public.server";
import { importRegisters } from "~/domain/combinations/public.server";
import { dayAt, isoDay } from "~/domain/kernel/day";
import { startWorker } from "~/jobs/worker.server";
import type { DemoSize } from "~prisma/demo/size";
import { writeDemoRegisters } from "~prisma/demo/write-demo.server";

/** Fills this file's own database and search servers; the same seed makes the same window. */
export async function openDemoWindow(
  size: DemoSize = {},
  now = new Date(),
  file = REGION_FILE,
): Promise<void> {
  const loaded = await changeRegion(theSystem("region"), readRegionFile(file), now);
  expect(loaded).toMatchObject({ ok: true });
  const folder = newFolder();
  writeDemoRegisters(theRegion(file), folder, { seed: 2020, today: isoDay(dayAt(now)), size });
  const imported = await importRegisters(theSystem("import"), folder, { now });
  expect(imported).toMatchObject({ ok: true });
  const worker = startWorker();
  await worker.settled();
  await worker.stop();
}
