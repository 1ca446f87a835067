/** What loading a region's file would change, and what stands against it. */
import { createHash } from "node:crypto";

import { brokenCodes } from "./lasting-codes";
import { readRegion, type RegionYaml } from "./read-region.server";
import type { RegionConfig } from "./region-config";
import { faultRefusal } from "./region-fault";
import { db, type ReadDatabase } from "~/db/read.server";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";

export type Loaded = { loaded: number; unchanged: number };

/** A version to write; `before` is the digest of the version that it corrects. */
export type FreshVersion = { config: RegionConfig; digest: string; before: string | null };
export type LoadPlan = { fresh: FreshVersion[]; unchanged: number };

type Stored = { region: string; digest: string; config: RegionConfig };

/** What `loadRegion` would do, without doing it. */
export async function previewRegion(yaml: RegionYaml): Promise<Outcome<Loaded>> {
  const read = readRegion(yaml);
  if (!read.ok) return read;
  const plan = await planLoad(db, read.value, yaml.file);
  return plan.ok
    ? accept({ loaded: plan.value.fresh.length, unchanged: plan.value.unchanged })
    : plan;
}

export async function planLoad(
  source: Pick<ReadDatabase, "regionVersion">,
  read: RegionConfig[],
  file: string,
): Promise<Outcome<LoadPlan>> {
  const rows = await source.regionVersion.findMany({ orderBy: { startsOn: "asc" } });
  const stored = rows.map(({ region, digest, config }) => ({
    region,
    digest,
    config: config as unknown as RegionConfig,
  }));
  const refusals = objections(read, stored, file);
  if (refusals.length > 0) return { ok: false, refusals };

  const fresh = read
    .map((config) => ({ config, digest: digestOf(config), before: digestBefore(config, stored) }))
    .filter(({ digest, before }) => digest !== before);
  return accept({ fresh, unchanged: read.length - fresh.length });
}

function digestOf(config: RegionConfig): string {
  return createHash("sha256").update(JSON.stringify(config)).digest("hex");
}

function digestBefore({ startsOn }: RegionConfig, stored: Stored[]): string | null {
  return stored.find(({ config }) => config.startsOn === startsOn)?.digest ?? null;
}

/** One database serves one region, and its codes are for ever. */
function objections(read: RegionConfig[], stored: Stored[], file: string): Refusal[] {
  const [first] = read;
  const other = stored.find(({ region }) => region !== first?.region);
  if (other) {
    const expected = `"${other.region}", the region that this database serves`;
    return [faultRefusal({ file, place: "region", expected }, "region.other-region")];
  }
  const before = stored.map(({ config }) => config);
  return succession(before, read).flatMap(([earlier, later]) =>
    brokenCodes(earlier, later).map(({ list, code, expected }) => {
      const place = `versions[${later.startsOn}].${list}[${code}]`;
      return faultRefusal({ file, place, expected }, "region.code-lost");
    }),
  );
}

/** Which version must keep the codes of which: its forerunner, and the one it corrects. */
function succession(before: RegionConfig[], read: RegionConfig[]): [RegionConfig, RegionConfig][] {
  const corrected = read.flatMap((config): [RegionConfig, RegionConfig][] => {
    const old = before.find(({ startsOn }) => startsOn === config.startsOn);
    return old ? [[old, config]] : [];
  });
  const after = [
    ...before.filter((old) => !read.some(({ startsOn }) => startsOn === old.startsOn)),
    ...read,
  ].toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
  const followed = after.slice(1).flatMap((later, index): [RegionConfig, RegionConfig][] => {
    const earlier = after[index];
    return earlier ? [[earlier, later]] : [];
  });
  return [...corrected, ...followed];
}
