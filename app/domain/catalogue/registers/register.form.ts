/**
 * One register: a file with a header, a schema for its rows, and what makes a row itself.
 *
 * The schema is the whole description: its fields in order are the columns, a field that is not
 * optional is a required column, and every cell can be read and written back.
 */
import { z } from "zod";

import type { Wrong } from "./register-fault";
import { columnName } from "~/domain/kernel/column-name";

export type Register<S extends z.ZodObject> = {
  file: string;
  schema: S;
  key: (keyof z.output<S> & string)[];
  /** What must hold between the cells of one row. */
  rules: (row: z.output<S>) => Wrong[];
};

export type RowOf<R> = R extends Register<infer S> ? z.output<S> : never;

export function register<S extends z.ZodObject>(
  file: string,
  fields: { schema: S; key: Register<S>["key"]; rules?: Register<S>["rules"] },
): Register<S> {
  return { file, rules: () => [], ...fields };
}

export function columnsOf({ schema }: { schema: z.ZodObject }): string[] {
  return Object.keys(schema.shape).map(columnName);
}

export function requiredColumnsOf({ schema }: { schema: z.ZodObject }): string[] {
  const fields = Object.entries(schema.shape);
  return fields
    .filter(([, cell]) => !(cell instanceof z.ZodOptional))
    .map(([field]) => columnName(field));
}

/** The row that cells by column name make, or everything that is wrong with them. */
export function readRow<S extends z.ZodObject>(
  { schema, rules }: Register<S>,
  cells: Map<string, string>,
): { row: z.output<S>; wrong: Wrong[] } | { row: null; wrong: Wrong[] } {
  const given = Object.keys(schema.shape).flatMap((field) => {
    const cell = cells.get(columnName(field));
    return cell === undefined ? [] : [[field, cell]];
  });
  const read = schema.safeParse(Object.fromEntries(given));
  if (read.success) return { row: read.data, wrong: rules(read.data) };
  const wrong = read.error.issues.map(({ path, message }) => ({
    column: columnName(String(path[0])),
    message,
  }));
  return { row: null, wrong };
}

/** The cells of a row in the order of the columns. */
export function writeRow<S extends z.ZodObject>(
  { schema }: Register<S>,
  row: z.output<S>,
): string[] {
  const values = row as Record<string, unknown>;
  return Object.entries(schema.shape).map(([field, cell]) =>
    String(z.encode(cell as z.ZodType, values[field])),
  );
}
