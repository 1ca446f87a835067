/**
 * The demo: believable, fictional registers, loaded through the same import as real ones.
 *
 * Its dates are counted back from the day it was made; when it gets old it is made again with the
 * same seed, so that only the dates differ.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { step } from "./say";
import { db } from "~/db/read.server";
import { theSystem } from "~/domain/accounts/public";
import { getRegion, loadDemoTariffChecks } from "~/domain/catalogue/public.server";
import { dayAt, dayNumber, type IsoDay, isoDay } from "~/domain/kernel/day";
import { countMonths } from "~/domain/monitoring/public.server";
import {
  loadDemoApplications,
  loadDemoDesk,
  loadDemoHistory,
  loadDemoProofs,
} from "~/domain/providers/public.server";
import { loadDemoTalks } from "~/domain/signals/public.server";
import { loadDemoSearches } from "~/domain/search/public.server";
import { dataDir } from "~/env.server";
import { writeDemoRegisters } from "~prisma/demo/write-demo.server";

const OLD_AFTER_DAYS = 7;

/**
 * Fills an empty database, and moves the dates along in one that holds the demo already; says
 * whether there was anything to do.
 */
export async function loadDemo(now = new Date()): Promise<boolean> {
  const folder = path.join(dataDir(), "demo");
  const today = dayAt(now);
  const madeOn = readMadeOn(folder);
  const isEmpty = (await db.supplier.count()) === 0;
  const isOld = madeOn !== null && today - dayNumber(madeOn) > OLD_AFTER_DAYS;
  if (!isEmpty && !isOld) return false;
  await step("Making the demo registers", async () => {
    const options = { seed: await seedOf(), today: isoDay(today) };
    writeDemoRegisters(await getRegion(now), folder, options);
  });
  await step("Importing the demo registers", () => importFrom(folder));
  if (isEmpty) await step("Making the demo's past", () => loadPast(now));
  if (isEmpty) await step("Handing in the demo's proofs", () => loadDemoProofs(theSystem("demo")));
  writeFileSync(path.join(folder, "made-on"), isoDay(today));
  return true;
}

async function loadPast(now: Date): Promise<void> {
  const demo = theSystem("demo");
  await loadDemoHistory(demo);
  await loadDemoApplications(demo, now);
  await loadDemoDesk(demo, now);
  await loadDemoTalks(demo, now);
  await loadDemoTariffChecks(demo, now);
  await loadDemoSearches(demo, now);
  await countMonths(theSystem("count"), now);
}

/** Each region has suppliers of its own: the year in which its configuration began is the seed. */
async function seedOf(): Promise<number> {
  const [first] = await db.regionVersion.findMany({ orderBy: { startsOn: "asc" }, take: 1 });
  return first ? first.startsOn.getUTCFullYear() : 0;
}

function readMadeOn(folder: string): IsoDay | null {
  const file = path.join(folder, "made-on");
  return existsSync(file) ? (readFileSync(file, "utf8") as IsoDay) : null;
}

/** As a person would: by the command, in a process of its own. */
async function importFrom(folder: string): Promise<void> {
  const command = ["app/cli/run.mjs", "import", folder];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`The demo registers were not imported (exit code ${code}).`);
}
