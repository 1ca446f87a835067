import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import path from "node:path";

import type { z } from "zod";

import { unguarded } from "./guarded-cell";
import { type CsvRecord, parseCsv } from "./parse-csv.server";
import { columnsOf, readRow, type Register, requiredColumnsOf } from "./register.form";
import type { Line, RegisterFault, Wrong } from "./register-fault";
import { columnName } from "~/domain/kernel/column-name";

export type ReadRegister<T> = {
  file: string;
  isPresent: boolean;
  /** Every row, also those that could not be read. */
  rows: number;
  lines: Line<T>[];
  faults: RegisterFault[];
  /** Whether the file holds a row with this key that could not be read, so that it may be meant. */
  mayHold: (...key: string[]) => boolean;
};

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** One register of a folder, with every fault of the file and its rows; a missing file is empty. */
export async function readRegister<S extends z.ZodObject>(
  folder: string,
  register: Register<S>,
): Promise<ReadRegister<z.output<S>>> {
  const content = await contentOf(path.join(folder, register.file));
  if (!content) return empty(register.file, { isPresent: false, faults: [] });

  const { records, brokenAt } = parseCsv(content);
  const wrong = fileFaults(register, content, records);
  const [header, ...rest] = records;
  const columns = (header?.cells ?? []).map((cell) => cell.trim());
  if (wrong.length > 0 && !isReadable(register, columns, content)) {
    return empty(register.file, { isPresent: true, faults: wrong });
  }
  const rows = readRows(register, columns, rest);
  const broken = brokenAt === null ? [] : [quotesFault(register.file, brokenAt)];
  const whole = brokenAt === null ? rows.mayHold : () => true;
  return { ...rows, faults: [...wrong, ...rows.faults, ...broken], mayHold: whole };
}

function empty(file: string, seen: { isPresent: boolean; faults: RegisterFault[] }) {
  return { file, rows: 0, lines: [], mayHold: () => seen.isPresent, ...seen };
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    const bytes = await readFile(file);
    return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function fileFaults(
  register: Register<z.ZodObject>,
  content: Buffer,
  records: CsvRecord[],
): RegisterFault[] {
  const { file } = register;
  if (!isUtf8(content)) {
    const message = "holds a character that is not UTF-8; save the file as CSV UTF-8";
    return [{ file, line: firstOutsideUtf8(content), column: "row", message }];
  }
  const header = records[0];
  if (!header) {
    const message = `the file is empty; begin with the header ${columnsOf(register).join(",")}`;
    return [{ file, line: 1, column: "header", message }];
  }
  const columns = header.cells.map((cell) => cell.trim());
  return headerFaults(register, columns).map((wrong) => ({ file, line: header.line, ...wrong }));
}

function firstOutsideUtf8(content: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = content.indexOf(0x0a); end >= 0; end = content.indexOf(0x0a, start)) {
    if (!isUtf8(content.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

function headerFaults(register: Register<z.ZodObject>, columns: string[]): Wrong[] {
  const known = columnsOf(register);
  const unknown = columns
    .filter((column) => !known.includes(column))
    .map((column) => ({
      column: column || "header",
      message: `is not a column of this register; known are ${known.join(", ")}`,
    }));
  const missing = requiredColumnsOf(register)
    .filter((column) => !columns.includes(column))
    .map((column) => ({ column, message: "this required column is missing; add it" }));
  const double = columns
    .filter((column, i) => known.includes(column) && columns.indexOf(column) < i)
    .map((column) => ({ column, message: "this column stands twice in the header; keep one" }));
  return [...unknown, ...missing, ...double];
}

/** Rows say nothing when a required column is missing or the characters are unknown. */
function isReadable(register: Register<z.ZodObject>, columns: string[], content: Buffer): boolean {
  return isUtf8(content) && requiredColumnsOf(register).every((column) => columns.includes(column));
}

function readRows<S extends z.ZodObject>(
  register: Register<S>,
  columns: string[],
  records: CsvRecord[],
): ReadRegister<z.output<S>> {
  const { file } = register;
  const lines: Line<z.output<S>>[] = [];
  const faults: RegisterFault[] = [];
  const first = new Map<string, number>();
  const unread = new Set<string>();
  for (const { line, cells } of records) {
    const byColumn = new Map(columns.map((column, i) => [column, unguarded(cells[i] ?? "")]));
    const key = keyOf(register.key.map((field) => (byColumn.get(columnName(field)) ?? "").trim()));
    const { row, wrong } = readCells(register, byColumn, { columns, cells });
    const twice = duplicateOf(register, key, first.get(key));
    faults.push(...[...wrong, ...twice].map((one) => ({ file, line, ...one })));
    if (row && wrong.length + twice.length === 0) lines.push({ line, row });
    else unread.add(key);
    if (!first.has(key)) first.set(key, line);
  }
  return {
    ...{ file, isPresent: true, rows: records.length, lines, faults },
    mayHold: (...key) => unread.has(keyOf(key)),
  };
}

function readCells<S extends z.ZodObject>(
  register: Register<S>,
  byColumn: Map<string, string>,
  { columns, cells }: { columns: string[]; cells: string[] },
): { row: z.output<S> | null; wrong: Wrong[] } {
  if (cells.length !== columns.length) {
    const message = `has ${cells.length} cells and the header ${columns.length}; put double quotes around a cell that holds the separator`;
    return { row: null, wrong: [{ column: "row", message }] };
  }
  const unstorable = [...byColumn].filter(([, cell]) => cell.includes("\u0000"));
  if (unstorable.length > 0) {
    const message = "holds a null character; take it out";
    return { row: null, wrong: unstorable.map(([column]) => ({ column, message })) };
  }
  return readRow(register, byColumn);
}

function duplicateOf(
  register: Register<z.ZodObject>,
  key: string,
  earlier: number | undefined,
): Wrong[] {
  if (earlier === undefined) return [];
  const column = columnName(register.key.at(-1) ?? "");
  const names = register.key.map(columnName).join(" and ");
  const what = (JSON.parse(key) as string[]).map((part) => `"${part}"`).join(" and ");
  const message = `${names} ${what} is also on line ${earlier}; keep one of the two`;
  return [{ column, message }];
}

function keyOf(parts: string[]): string {
  return JSON.stringify(parts);
}

function quotesFault(file: string, line: number): RegisterFault {
  const message =
    'the double quotes do not match, so the rest of the file was not read; write a quote inside a quoted cell as ""';
  return { file, line, column: "row", message };
}
