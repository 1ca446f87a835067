/** The shipped demo region as it holds today: what tests ask about codes, they ask of this. */
import { readdirSync } from "node:fs";

import type { RegionConfig } from "~/domain/catalogue/public";
import { readRegion, readRegionFile } from "~/domain/catalogue/public.server";

const FOLDER = "prisma/regions";

/** What regions share stands beside them. */
const SHARED = ["expertise.yaml", "outlines.yaml"];

/** Every region that is shipped. */
export const REGIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml") && !SHARED.includes(file))
  .map((file) => file.replace(".yaml", ""));

export const REGION_FILE = regionFile("westfriesland-2020");

export function regionFile(id: string): string {
  return `${FOLDER}/${id}.yaml`;
}

export function theRegion(file = REGION_FILE): RegionConfig {
  const read = readRegion(readRegionFile(file));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals, null, 2));
  return read.value.at(-1)!;
}
