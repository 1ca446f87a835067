/** A region's file from disk, with the files beside it that it refers to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { RegionYaml } from "./read-region.server";

/** Every YAML file in the same folder may be referred to. */
export function readRegionFile(file: string): RegionYaml {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const folder = path.dirname(file);
  const beside = readdirSync(folder).filter(
    (name) => name.endsWith(".yaml") && name !== path.basename(file),
  );
  const includes = Object.fromEntries(
    beside.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );
  return { file: path.basename(file), text: readFileSync(file, "utf8"), includes };
}
