import { CsvError, parse } from "csv-parse/sync";

export type CsvRecord = { line: number; cells: string[] };
export type Csv = {
  records: CsvRecord[];
  /** Where reading had to stop, when the quotes do not match. */
  brokenAt: number | null;
};

const LINE_END = 0x0a;

/** The records of a file with the line each starts on; empty lines are left out. */
export function parseCsv(content: Buffer): Csv {
  const records: CsvRecord[] = [];
  let line = 1;
  let read = 0;
  const take = (cells: string[], { bytes }: { bytes: number }) => {
    if (cells.length > 1 || cells[0] !== "") records.push({ line, cells });
    line += lineEnds(content.subarray(read, bytes));
    read = bytes;
    return null;
  };
  try {
    parse(content, {
      delimiter: separatorOf(content),
      recordDelimiter: ["\r\n", "\n"],
      relaxColumnCount: true,
      onRecord: take,
    });
    return { records, brokenAt: null };
  } catch (error) {
    if (error instanceof CsvError) return { records, brokenAt: line };
    throw error;
  }
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === LINE_END) count += 1;
  return count;
}

/** Column names hold none of them, so the header tells; a tab is what a spreadsheet copies. */
function separatorOf(content: Buffer): "," | ";" | "\t" {
  const header = content.subarray(0, content.indexOf(LINE_END) + 1 || content.length);
  if (header.includes("\t")) return "\t";
  return header.includes(";") && !header.includes(",") ? ";" : ",";
}
