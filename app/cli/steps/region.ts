/**
 * An empty database learns its region from the file that REGION names (decision D17). One that serves
 * a region keeps it, whatever REGION says.
 */
import path from "node:path";

import { say, step } from "./say";
import { theSystem } from "~/domain/accounts/public";
import { regionFaultLine } from "~/domain/catalogue/public";
import { findRegion, readRegionFile } from "~/domain/catalogue/public.server";
import { changeRegion } from "~/domain/monitoring/public.server";
import { env } from "~/env.server";

export async function loadRegionIfNone(): Promise<void> {
  const served = await findRegion();
  if (served) {
    if (served.region !== env.REGION) say(keptLine(served.region, env.REGION));
    return;
  }
  const file = path.resolve("prisma/regions", `${env.REGION}.yaml`);
  await step(`Loading the region ${env.REGION}`, async () => {
    const outcome = await changeRegion(theSystem("region"), readRegionFile(file));
    if (outcome.ok) return;
    const faults = outcome.refusals.map(regionFaultLine).join("\n");
    throw new Error(`The region cannot be loaded:\n${faults}`);
  });
}

function keptLine(served: string, wanted: string): string {
  return `These data are of ${served}, so that is what is served; for ${wanted} choose an empty folder with DATA_DIR=…`;
}
