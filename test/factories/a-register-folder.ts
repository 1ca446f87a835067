/** A folder of valid registers for one test file, gone when the file is done. */
import { rmSync } from "node:fs";

import { afterAll } from "vitest";

import { newFolder } from "../setup/server-folders";
import {
  type Cells,
  type CsvStyle,
  type RegisterName,
  registerRows,
  writeRegisters,
} from "./registers";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What is given replaces a register's rows; null leaves its file out. */
export function aRegisterFolder(
  more: { [N in RegisterName]?: Cells[] | null } = {},
  style: CsvStyle = {},
): string {
  const folder = newFolder();
  folders.push(folder);
  writeRegisters(folder, { ...registerRows(), ...more }, style);
  return folder;
}
