/**
 * The region's configuration in force on a day.
 *
 * Nearly every page asks for it, so a process keeps it and looks every few seconds whether another
 * one was loaded. The server program and the Remix build share what is kept through the process.
 */
import { inForce, type RegionConfig } from "./region-config";
import { db } from "~/db/read.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

const RECHECK_MS = 5_000;

type Kept = { versions: RegionConfig[]; fingerprint: string; checkedAt: number };

const shared = globalThis as { etalageRegion?: Promise<Kept> | undefined };

/** The configuration in force; a database without one is not ready to serve. */
export async function getRegion(now = new Date()): Promise<RegionConfig> {
  const region = await findRegion(now);
  if (!region) throw new Error("No region yet: run `npm run region -- load FILE.yaml`.");
  return region;
}

/** The configuration in force, or null when none was loaded yet. */
export async function findRegion(now = new Date()): Promise<RegionConfig | null> {
  const { versions } = await kept();
  return inForce(versions, isoDay(dayAt(now)));
}

/** Makes this process look again at once: after it loaded a configuration itself. */
export function forgetRegion(): void {
  shared.etalageRegion = undefined;
}

async function kept(): Promise<Kept> {
  const last = await shared.etalageRegion;
  if (last && performance.now() - last.checkedAt < RECHECK_MS) return last;
  const look = refresh(last);
  shared.etalageRegion = look;
  try {
    return await look;
  } catch (error) {
    if (shared.etalageRegion === look) forgetRegion();
    throw error;
  }
}

async function refresh(last: Kept | undefined): Promise<Kept> {
  const checkedAt = performance.now();
  const rows = await db.regionVersion.findMany({ select: { id: true, digest: true } });
  const fingerprint = rows
    .map(({ digest }) => digest)
    .toSorted()
    .join();
  if (last?.fingerprint === fingerprint) return { ...last, checkedAt };
  const versions = await db.regionVersion.findMany({ select: { config: true } });
  // Checked by the form when it was loaded.
  const configs = versions.map(({ config }) => config as unknown as RegionConfig);
  return { versions: configs, fingerprint, checkedAt };
}
