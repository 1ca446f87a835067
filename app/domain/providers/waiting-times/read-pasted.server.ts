import { fieldsOf, type OwnWait } from "./own-wait";
import { columnOf, type PastedColumn, plainCell } from "./pasted-column";
import { type SentWait, WAIT_COLUMNS, type WaitColumn } from "./wait-values";
import { type CsvRecord, parseCsv } from "~/domain/catalogue/public.server";
import { unguarded } from "~/domain/catalogue/public";

/** What is wrong with a cell, by the line it stands on and the name above its column. */
export type PastedFault = { line: number; column: string; code: string; text?: string };

export type Pasted = {
  rows: SentWait[];
  faults: PastedFault[];
  /** The line and the column names of each row, to name what is wrong with it later. */
  lines: Map<string, number>;
  columns: Map<PastedColumn, string>;
};

/** The rows of a table from a spreadsheet, for these waits only: another's offer is not known. */
export function readPasted(text: string, waits: OwnWait[]): Pasted {
  const { records, brokenAt } = parseCsv(Buffer.from(text.replace(/^\uFEFF/, "").trimEnd() + "\n"));
  const [header, ...rest] = records;
  if (brokenAt !== null) return nothing([{ line: brokenAt, column: "", code: "pasted.quotes" }]);
  if (!header) return nothing([{ line: 1, column: "", code: "pasted.empty" }]);
  const columns = new Map<PastedColumn, string>();
  const faults: PastedFault[] = [];
  const order = header.cells.map((cell) => {
    const column = columnOf(unguarded(cell.trim()));
    if (column === undefined)
      faults.push({ line: header.line, column: cell.trim(), code: "pasted.unknown-column" });
    if (column) columns.set(column, cell.trim());
    return column ?? null;
  });
  if (!columns.has("offer"))
    faults.push({ line: header.line, column: "", code: "pasted.no-offer" });
  if (faults.length > 0) return nothing(faults);
  const read = rest.map((record) => readRecord(record, { order, columns, waits }));
  return gathered(read, { columns });
}

function nothing(faults: PastedFault[]): Pasted {
  return { rows: [], faults, lines: new Map(), columns: new Map() };
}

type ReadRecord = { line: number; row: SentWait | null; faults: PastedFault[] };

function gathered(read: ReadRecord[], { columns }: Pick<Pasted, "columns">): Pasted {
  const lines = new Map<string, number>();
  const faults = read.flatMap((one) => one.faults);
  const column = columns.get("offer") ?? "";
  const rows = read.flatMap(({ line, row }) => {
    if (!row) return [];
    const earlier = lines.get(row.id);
    if (earlier === undefined) {
      lines.set(row.id, line);
      return [row];
    }
    faults.push({ line, column, code: "pasted.twice", text: String(earlier) });
    return [];
  });
  return { rows, faults, lines, columns };
}

type Shape = {
  order: (PastedColumn | null)[];
  columns: Map<PastedColumn, string>;
  waits: OwnWait[];
};

function readRecord({ line, cells }: CsvRecord, { order, columns, waits }: Shape): ReadRecord {
  const cell = new Map(
    order.flatMap((column, i) => (column ? [[column, unguarded((cells[i] ?? "").trim())]] : [])),
  ) as Map<PastedColumn, string>;
  const found = waitOf(cell, waits);
  if (typeof found === "string") {
    const column = found === "pasted.unknown-offer" ? "offer" : "place";
    const text = cell.get(column) ?? "";
    const name = columns.get(column) ?? "";
    return { line, row: null, faults: [{ line, column: name, code: found, text }] };
  }
  const before = fieldsOf(found);
  const said = WAIT_COLUMNS.filter((column) => cell.has(column));
  const values = said.map((column) => [column, plainCell(column, cell.get(column)!)] as const);
  const typed = Object.fromEntries(values) as Partial<Record<WaitColumn, string>>;
  return { line, row: { ...before, ...typed }, faults: [] };
}

/** Without a column for the place, an offer at one place is meant there. */
function waitOf(cell: Map<PastedColumn, string>, waits: OwnWait[]): OwnWait | string {
  const code = cell.get("offer")?.toLowerCase();
  const ofOffer = waits.filter(({ offer }) => offer.code.toLowerCase() === code);
  if (ofOffer.length === 0) return "pasted.unknown-offer";
  const place = cell.get("place");
  if (place === undefined) return ofOffer.length === 1 ? ofOffer[0]! : "pasted.which-place";
  return ofOffer.find((wait) => isAt(wait, place)) ?? "pasted.unknown-place";
}

function isAt({ place }: OwnWait, text: string): boolean {
  if (!place) return ["", "thuis", "bij mensen thuis", "at home"].includes(text.toLowerCase());
  const names = [place.code, place.name, `${place.name}, ${place.city}`];
  return names.some((name) => name.toLowerCase() === text.toLowerCase());
}
