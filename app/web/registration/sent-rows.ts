/** Rows as a form with repeated fields sends them, and the buttons that add a row or take one away. */
import type { Row } from "~/components/registration/rows-view";

export type Columns<Field extends string> = Record<Field, string[]>;

/** Row by row; what is ticked is said by the number of its row. */
export function rowsIn<Field extends string>(
  columns: Columns<Field>,
  fields: readonly Field[],
  tick?: Field,
): Row<Field>[] {
  const count = Math.max(0, ...fields.map((field) => columns[field].length));
  return Array.from({ length: count }, (_, at) => {
    const texts = fields.map((field) => [field, columns[field][at] ?? ""]);
    const ticked = tick ? [[tick, columns[tick].includes(String(at)) ? "ja" : ""]] : [];
    return Object.fromEntries([...texts, ...ticked]) as Row<Field>;
  });
}

/** A row of which nothing is filled in is none. */
export function isFilled(row: Row<string>, tick?: string): boolean {
  return Object.entries(row).some(([field, text]) => field !== tick && text !== "");
}

/** The rows after a button that is not for saving; null when it is. */
export function afterButton<Field extends string>(
  rows: Row<Field>[],
  doe: string,
  empty: Row<Field>,
): Row<Field>[] | null {
  if (doe === "meer") return [...rows, empty];
  const gone = /^weg-(\d+)$/.exec(doe)?.[1];
  if (gone === undefined) return null;
  const left = rows.filter((_, at) => at !== Number(gone));
  return left.length > 0 ? left : [empty];
}
