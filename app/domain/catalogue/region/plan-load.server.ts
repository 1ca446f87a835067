/** What loading a region's file would change, and what stands against it. */
import { createHash } from "node:crypto";

import type { RegionChange } from "./code-life";
import { brokenCodes } from "./lasting-codes";
import { readRegion, type RegionYaml } from "./read-region.server";
import { inForce, type RegionConfig } from "./region-config";
import { regionDifference, type VersionDifference } from "./region-difference";
import { faultRefusal } from "./region-fault";
import { db, type ReadDatabase } from "~/db/read.server";
import { dayNumber, isoDay } from "~/domain/kernel/day";
import { accept, type Outcome, type Refusal } from "~/domain/kernel/outcome";

export type Loaded = { loaded: number; unchanged: number };

/** A version to write; `before` is the digest of the version that it corrects. */
export type FreshVersion = { config: RegionConfig; digest: string; before: string | null };
export type LoadPlan = {
  fresh: FreshVersion[];
  unchanged: number;
  change: RegionChange;
  /** Of what holds now: whoever agrees to a change has seen it against this. */
  fingerprint: string;
};

/** What a file would do, for who decides on it. */
export type RegionPreview = Loaded & {
  change: RegionChange;
  differences: VersionDifference[];
  fingerprint: string;
};

/** Where questions are put: the database as it stands, or as it is held within a transaction. */
export type AskedDatabase = Pick<ReadDatabase, "regionVersion" | "$queryRaw">;

/** What speaks against a change for areas that build on the catalogue: what would no longer hold. */
export type Weigh = (source: AskedDatabase, change: RegionChange) => Promise<Refusal[]>;

type Stored = { region: string; digest: string; config: RegionConfig };

/** What `loadRegion` would do, without doing it or weighing it. */
export async function previewRegion(yaml: RegionYaml): Promise<Outcome<RegionPreview>> {
  const read = readRegion(yaml);
  if (!read.ok) return read;
  const plan = await planLoad(db, read.value, yaml.file);
  if (!plan.ok) return plan;
  const { fresh, unchanged, change, fingerprint } = plan.value;
  const differences = fresh.map(({ config }) => differenceOf(config, change));
  return accept({ loaded: fresh.length, unchanged, change, differences, fingerprint });
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
  const before = stored.map(({ config }) => config);
  const change = { before, after: together(before, read) };
  const fingerprint = digestOf(stored.map(({ digest }) => digest));
  return accept({ fresh, unchanged: read.length - fresh.length, change, fingerprint });
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
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
  const after = together(before, read);
  const followed = after.slice(1).flatMap((later, index): [RegionConfig, RegionConfig][] => {
    const earlier = after[index];
    return earlier ? [[earlier, later]] : [];
  });
  return [...corrected, ...followed];
}

/** Every version as it will be, the oldest first. */
function together(before: RegionConfig[], read: RegionConfig[]): RegionConfig[] {
  return [
    ...before.filter((old) => !read.some(({ startsOn }) => startsOn === old.startsOn)),
    ...read,
  ].toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
}

/** Against the version that it corrects, else against what would hold on its day without it. */
function differenceOf(config: RegionConfig, { before, after }: RegionChange): VersionDifference {
  const { startsOn } = config;
  const corrected = before.find((one) => one.startsOn === startsOn);
  const others = after.filter((one) => one.startsOn < startsOn);
  const forerunner = inForce(others, isoDay(dayNumber(startsOn) - 1));
  const against = corrected ?? forerunner;
  return {
    ...{ startsOn, against: against?.startsOn ?? null, isCorrection: corrected !== undefined },
    ...(against ? regionDifference(against, config) : { lists: [], settings: [] }),
  };
}
