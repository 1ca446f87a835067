/** Many rows in one statement: new ones are added, known ones get the values that are given. */
import type { Tx } from "./commit.server";
import { columnName } from "~/domain/kernel/column-name";

const AT_ONCE = 1_000;

/** Table and fields are names of ours, never of a visitor; every row has the fields of the first. */
export async function mergeRows(
  tx: Tx,
  into: { table: string; key: string[] },
  rows: Record<string, unknown>[],
): Promise<void> {
  const fields = Object.keys(rows[0] ?? {});
  const columns = fields.map(quoted).join(", ");
  const others = fields.filter((field) => !into.key.includes(field)).map(quoted);
  const statement = `
    insert into ${quoted(into.table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${quoted(into.table)}, $1::jsonb)
    on conflict (${into.key.map(quoted).join(", ")})
    do update set ${others.map((column) => `${column} = excluded.${column}`).join(", ")}`;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const part = rows.slice(start, start + AT_ONCE).map(named);
    await tx.$executeRawUnsafe(statement, JSON.stringify(part));
  }
}

function named(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [columnName(field), value]),
  );
}

function quoted(field: string): string {
  return `"${columnName(field)}"`;
}
