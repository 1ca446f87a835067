/** Many rows in one statement, where thousands of them would keep a transaction waiting on us. */
import type { Tx } from "./commit.server";
import { columnName } from "~/domain/kernel/column-name";

const AT_ONCE = 1_000;

type Rows = Record<string, unknown>[];

/** Adds rows. Table and fields are names of ours; every row has the fields of the first. */
export async function addRows(tx: Tx, table: string, rows: Rows): Promise<void> {
  await writeParts(tx, insertion(table, rows), rows);
}

/** Adds rows that are new and gives those with a known key the values that are given. */
export async function mergeRows(
  tx: Tx,
  into: { table: string; key: string[] },
  rows: Rows,
): Promise<void> {
  const others = fieldsOf(rows).filter((field) => !into.key.includes(field));
  const values = others.map(quoted).map((column) => `${column} = excluded.${column}`);
  const merging = `on conflict (${into.key.map(quoted).join(", ")}) do update set ${values.join(", ")}`;
  await writeParts(tx, `${insertion(into.table, rows)} ${merging}`, rows);
}

function insertion(table: string, rows: Rows): string {
  const columns = fieldsOf(rows).map(quoted).join(", ");
  return `insert into ${quoted(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${quoted(table)}, $1::jsonb)`;
}

async function writeParts(tx: Tx, statement: string, rows: Rows): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const part = rows.slice(start, start + AT_ONCE).map(named);
    await tx.$executeRawUnsafe(statement, JSON.stringify(part));
  }
}

function fieldsOf(rows: Rows): string[] {
  return Object.keys(rows[0] ?? {});
}

function named(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [columnName(field), value]),
  );
}

function quoted(field: string): string {
  return `"${columnName(field)}"`;
}
