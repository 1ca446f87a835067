import { writeFile } from "node:fs/promises";
import path from "node:path";

import { stringify } from "csv-stringify/sync";
import type { z } from "zod";

import { guarded } from "./guarded-cell";
import { columnsOf, type Register, writeRow } from "./register.form";

/** Writes a register into a folder, with exactly its columns. */
export async function writeRegister<S extends z.ZodObject>(
  folder: string,
  register: Register<S>,
  rows: z.output<S>[],
): Promise<void> {
  const cells = rows.map((row) => writeRow(register, row));
  await writeFile(path.join(folder, register.file), csvText([columnsOf(register), ...cells]));
}

/** Rows of cells as a register holds them, safe to open in a spreadsheet. */
export function csvText(rows: string[][]): string {
  // csv-parse would take these for the end of a row or of a cell.
  const cells = rows.map((row) => row.map(guarded));
  return stringify(cells, { quoted_match: /[\r\n;\t]/ });
}
