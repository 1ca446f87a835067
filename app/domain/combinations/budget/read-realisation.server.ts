import { unguarded } from "~/domain/catalogue/public";
import { type CsvRecord, parseCsv } from "~/domain/catalogue/public.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";
import { plainDay } from "~/domain/providers/public";

const NEEDED = ["kenmerk", "dag", "traject", "bedrag"] as const;
const COLUMNS = [...NEEDED, "omschrijving"] as const;
const MOST_ROWS = 1_000;

export type RealisationRow = Record<(typeof COLUMNS)[number], string> & {
  /** On which it stands. */
  line: number;
};

/** What an administration writes out, or a sheet copies: columns by their name, in any order. */
export function readRealisation(text: string): Outcome<RealisationRow[]> {
  const field = "regels";
  const { records, brokenAt } = parseCsv(Buffer.from(`${text.replace(/^\uFEFF/, "").trimEnd()}\n`));
  if (brokenAt !== null) return refuse("budget.quotes", { field, details: { line: brokenAt } });
  const [header, ...rows] = records;
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const isKnown = names.every((name) => COLUMNS.some((column) => column === name));
  if (!isKnown || NEEDED.some((column) => !names.includes(column)) || rows.length === 0)
    return refuse("budget.no-columns", { field });
  if (rows.length > MOST_ROWS) return refuse("budget.too-many-rows", { field });
  return accept(rows.map((row) => rowOf(row, names)));
}

function rowOf({ line, cells }: CsvRecord, names: string[]): RealisationRow {
  const cellOf = (column: string) => unguarded((cells[names.indexOf(column)] ?? "").trim());
  return {
    ...{ line, kenmerk: cellOf("kenmerk"), dag: plainDay(cellOf("dag")) },
    ...{ traject: cellOf("traject").replace(/^T-/i, ""), bedrag: cellOf("bedrag") },
    omschrijving: cellOf("omschrijving"),
  };
}
