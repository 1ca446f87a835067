/** Writes the demo registers of a region as the ten CSV files that an import reads. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { stringify } from "csv-stringify/sync";

import type { RegionConfig } from "~/domain/catalogue/region/region-config";

import { demoRegisters, type DemoOptions } from "./demo-registers";
import { COLUMNS, tableOf, type RegisterFile, type Registers } from "./registers";

/** How many rows each file got. */
export type DemoSummary = Record<RegisterFile, number>;

export function writeDemoRegisters(
  config: RegionConfig,
  folder: string,
  options: DemoOptions,
): DemoSummary {
  const registers = demoRegisters(config, options);
  mkdirSync(folder, { recursive: true });
  const files = Object.keys(COLUMNS) as RegisterFile[];
  const counts = files.map((file) => [file, writeRegister(folder, file, registers)]);
  return Object.fromEntries(counts) as DemoSummary;
}

function writeRegister<File extends RegisterFile>(
  folder: string,
  file: File,
  registers: Registers,
): number {
  const rows = registers[file];
  writeFileSync(path.join(folder, file), stringify(tableOf(file, rows)));
  return rows.length;
}
