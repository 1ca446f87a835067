/**
 * The region's configuration in force on a day.
 *
 * Nearly every page asks for it, so a process keeps it and looks every few seconds whether another
 * one was loaded.
 */
import { inForce, type RegionConfig } from "./region-config";
import { keeper } from "../keeper.server";
import { db } from "~/db/read.server";
import { dayAt, isoDay } from "~/domain/kernel/day";

type Loaded = { versions: RegionConfig[]; fingerprint: string };

const loaded = keeper<Loaded>("region", look);

/** The configuration in force; a database without one is not ready to serve. */
export async function getRegion(now = new Date()): Promise<RegionConfig> {
  const region = await findRegion(now);
  if (!region) throw new Error("No region yet: run `npm run region -- load FILE.yaml`.");
  return region;
}

/** The configuration in force, or null when none was loaded yet. */
export async function findRegion(now = new Date()): Promise<RegionConfig | null> {
  const { versions } = await loaded.get();
  return inForce(versions, isoDay(dayAt(now)));
}

/** Every dated configuration, also those that are over or still to come. */
export async function listRegionVersions(): Promise<RegionConfig[]> {
  return (await loaded.get()).versions;
}

/** Whether the database answers now and holds a region. */
export async function hasRegion(): Promise<boolean> {
  return (await db.regionVersion.count()) > 0;
}

/** Makes this process look again at once: after it loaded a configuration itself. */
export function forgetRegion(): void {
  loaded.forget();
}

async function look(last: Loaded | undefined): Promise<Loaded> {
  const rows = await db.regionVersion.findMany({ select: { id: true, digest: true } });
  const fingerprint = rows
    .map(({ digest }) => digest)
    .toSorted()
    .join();
  if (last?.fingerprint === fingerprint) return last;
  const versions = await db.regionVersion.findMany({ select: { config: true } });
  // Checked by the form when it was loaded.
  const configs = versions.map(({ config }) => config as unknown as RegionConfig);
  return { versions: configs, fingerprint };
}
