/** The shipped demo region as it holds today: what tests ask about codes, they ask of this. */
import type { RegionConfig } from "~/domain/catalogue/public";
import { readRegion, readRegionFile } from "~/domain/catalogue/public.server";

export const REGION_FILE = "prisma/regions/westfriesland-2020.yaml";

export function theRegion(): RegionConfig {
  const read = readRegion(readRegionFile(REGION_FILE));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals, null, 2));
  return read.value.at(-1)!;
}
