/** A region's file from disk, with the files beside it that it refers to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { RegionYaml } from "./read-region.server";

const SHIPPED = "prisma/regions";

/** Every YAML file in the same folder may be referred to. */
export function readRegionFile(file: string): RegionYaml {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const name = path.basename(file);
  return {
    file: name,
    text: readFileSync(file, "utf8"),
    includes: besides(path.dirname(file), name),
  };
}

/** The file that comes with the program for a region; null where there is none. */
export function readShippedRegion(region: string): RegionYaml | null {
  const file = path.resolve(SHIPPED, `${region}.yaml`);
  return /^[a-z0-9-]+$/.test(region) && existsSync(file) ? readRegionFile(file) : null;
}

/** A text that was sent; what it refers to is what comes with the program. */
export function readSentRegion(name: string, text: string): RegionYaml {
  const file = path.basename(name);
  const shipped = Object.entries(besides(path.resolve(SHIPPED), file));
  const includes = Object.fromEntries(shipped.filter(([beside]) => text.includes(beside)));
  return { file, text, includes, isSent: true };
}

function besides(folder: string, file: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== file);
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
}
