/** The tables of the database as a backup sees them: what is copied, in which order of rows. */
import { createHash } from "node:crypto";

import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";

export type Table = { name: string; columns: string[]; order: string[] };
export type Sequence = { name: string; value: string; isUsed: boolean };
export type Sums = { rows: number; sha256: string };

/** Values are written the same way on every server. */
export const WRITE_ALIKE = `
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
  set extra_float_digits = 1; set bytea_output = 'hex'; set search_path = public`;

/** Columns that the database computes are left out; unlogged tables and Prisma's list of migrations are
 * no content. */
const TABLES = `
  select c.relname as name,
         array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
         coalesce(array_agg(a.attname::text order by a.attnum)
                  filter (where a.attnum = any (i.indkey::int[])), '{}') as "order"
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_index i on i.indrelid = c.oid and i.indisprimary
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    and c.relname <> '_prisma_migrations'
  group by c.relname
  order by c.relname collate "C"`;

const SEQUENCES = `
  select sequencename as name, coalesce(last_value, start_value)::text as value,
         last_value is not null as "isUsed"
  from pg_sequences where schemaname = 'public' order by sequencename collate "C"`;

export async function listTables(client: pg.Client): Promise<Table[]> {
  return (await client.query<Table>(TABLES)).rows;
}

export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  return (await client.query<Sequence>(SEQUENCES)).rows;
}

export async function setSequences(client: pg.Client, sequences: Sequence[]): Promise<void> {
  for (const { name, value, isUsed } of sequences)
    await client.query("select setval($1::regclass, $2, $3)", [`"${name}"`, value, isUsed]);
}

export async function countRows(client: pg.Client, table: Table): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${nameOf(table)}`);
  return Number(rows[0]?.count);
}

/** The rows in COPY's text form, in the order of the key. */
export function readRows(client: pg.Client, table: Table): AsyncIterable<Buffer> {
  const key = table.order.map((column) => `${quoted(column)}::text collate "C"`);
  const order = key.length > 0 ? key.join(", ") : `t::text collate "C"`;
  const rows = `select ${columnsOf(table)} from ${nameOf(table)} t order by ${order}`;
  return client.query(copyTo(`copy (${rows}) to stdout`));
}

export async function sumOf(client: pg.Client, table: Table): Promise<Sums> {
  const hash = createHash("sha256");
  for await (const chunk of readRows(client, table)) hash.update(chunk);
  return { rows: await countRows(client, table), sha256: hash.digest("hex") };
}

export function nameOf({ name }: Table): string {
  return quoted(name);
}

export function columnsOf({ columns }: Table): string {
  return columns.map(quoted).join(", ");
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
