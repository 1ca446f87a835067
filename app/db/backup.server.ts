/**
 * Backup and restore of the whole database, by the owner, without any program of PostgreSQL.
 *
 * A backup is one moment: everything is read in one repeatable-read transaction. A restore is all
 * or nothing, and ends by comparing what now stands in the database with the manifest.
 *
 * The keys of client data stand in a file of their own, `FILE.keys`, to be kept seven days at most and
 * no longer: a key that was wiped since is in no file then, and what it closed stays closed in every
 * older backup (security requirement P-42).
 */
import { existsSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

import {
  assertSame,
  type CountedRows,
  type Header,
  type Manifest,
  readBackupFile,
  type TableRows,
  writeBackupFile,
} from "./backup-file.server";
import {
  columnsOf,
  countRows,
  listSequences,
  listTables,
  nameOf,
  readRows,
  setSequences,
  sumOf,
  type Table,
  WRITE_ALIKE,
} from "./backup-tables.server";
import { listMigrations, migrate } from "./migrate.server";

/** What is kept apart from the rest. */
const KEYS = "client_key";

export const keysFileOf = (file: string) => `${file}.keys`;

/** Writes the database to a new file, and the keys of client data to one beside it; returns what is in both. */
export function backUp(adminUrl: string, file: string, now = new Date()): Promise<Manifest> {
  return asOwner(adminUrl, async (client) => {
    await client.query("begin isolation level repeatable read read only");
    const all = await listTables(client);
    const tables = all.filter(({ name }) => name !== KEYS);
    const keys = all.filter(({ name }) => name === KEYS);
    const head: Header = {
      madeAt: now.toISOString(),
      migrations: await appliedMigrations(client),
      sequences: await listSequences(client),
    };
    const whole = await writeBackupFile(file, head, countedRows(client, tables));
    const apart = { ...head, sequences: [] };
    return {
      ...whole,
      ...(await writeBackupFile(keysFileOf(file), apart, countedRows(client, keys))),
    };
  });
}

async function* countedRows(client: pg.Client, tables: Table[]): AsyncGenerator<CountedRows> {
  for (const table of tables) {
    const count = await countRows(client, table);
    yield { name: table.name, columns: table.columns, count, rows: readRows(client, table) };
  }
}

type Files = { file: string; keysFile?: string };

/**
 * Fills an empty database from a file, with the keys beside it or those of another file where there are
 * any; the app role then gets its rights as at any start.
 */
export async function restore(
  adminUrl: string,
  { file, keysFile = keysFileOf(file) }: Files,
  appRole: string | null,
): Promise<Manifest> {
  const files = [file, ...(existsSync(keysFile) ? [keysFile] : [])];
  const { head, manifest } = await readBackupFile(file, (table) => skip(table));
  await prepareSchema(adminUrl, head);
  const told: Manifest = { ...manifest };
  await asOwner(adminUrl, async (client) => {
    await client.query("begin");
    const tables = await listTables(client);
    await assertEmpty(client, tables);
    Object.assign(told, await load(client, files, tables));
    const found: Manifest = {};
    const restored = tables.filter(({ name }) => name !== KEYS || KEYS in told);
    for (const table of restored) found[table.name] = await sumOf(client, table);
    assertSame(told, found);
    await client.query("commit");
  });
  await migrate(adminUrl, appRole);
  return told;
}

async function skip({ rows }: TableRows): Promise<void> {
  for await (const _ of rows);
}

/** The schema as it was when the backup was made; newer migrations follow after the rows. */
async function prepareSchema(adminUrl: string, { migrations }: Header): Promise<void> {
  const known = new Map(listMigrations().map(({ name, checksum }) => [name, checksum]));
  const strange = migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (strange)
    throw new Error(`The backup has migration ${strange.name}, which this version does not know.`);
  const present = await asOwner(adminUrl, async (client) => {
    const tables = await listTables(client);
    await assertEmpty(client, tables);
    return tables.length > 0 ? appliedMigrations(client) : null;
  });
  if (!present) await migrate(adminUrl, null, migrations.at(-1)?.name);
  else if (present.map(({ name }) => name).join() !== migrations.map(({ name }) => name).join())
    throw new Error(
      "The tables are of another version than the backup: restore where there are none.",
    );
}

async function assertEmpty(client: pg.Client, tables: Table[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await client.query(`select 1 from ${nameOf(table)} limit 1`);
    if (rows.length > 0)
      throw new Error(
        `Table ${table.name} holds rows: a backup is restored into an empty database.`,
      );
  }
}

/** Foreign keys are taken off meanwhile; putting them back checks every row. What rows once set off is in the backup too. */
async function load(client: pg.Client, files: string[], tables: Table[]): Promise<Manifest> {
  const keys = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name,
            pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of keys.rows)
    await client.query(`alter table ${table} drop constraint ${name}`);
  for (const table of tables)
    await client.query(`alter table ${nameOf(table)} disable trigger user`);
  const told: Manifest = {};
  for (const file of files) Object.assign(told, await loadFile(client, file, tables));
  for (const table of tables)
    await client.query(`alter table ${nameOf(table)} enable trigger user`);
  for (const { table, name, definition } of keys.rows)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  return told;
}

async function loadFile(client: pg.Client, file: string, tables: Table[]): Promise<Manifest> {
  const { head, manifest } = await readBackupFile(file, ({ name, columns, rows }) => {
    const table = tables.find((known) => known.name === name);
    if (!table) throw new Error(`there is no table ${name}`);
    const into = `copy ${nameOf(table)} (${columnsOf({ ...table, columns })}) from stdin`;
    return pipeline(Readable.from(rows), client.query(copyFrom(into)));
  });
  await setSequences(client, head.sequences);
  return manifest;
}

async function appliedMigrations(client: pg.Client): Promise<Header["migrations"]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null order by migration_name collate "C"`,
  );
  return rows;
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(WRITE_ALIKE);
    return await work(client);
  } finally {
    // An open transaction ends with its connection, undone.
    await client.end();
  }
}
