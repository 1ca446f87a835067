/** Which migrations of this program the database has not had; any role that may read it can ask. */
import pg from "pg";

import { listMigrations } from "./migrate.server";

export async function missingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ known: boolean }>(
      "select to_regclass('public._prisma_migrations') is not null as known",
    );
    const done = rows[0]?.known ? await appliedTo(client) : [];
    return listMigrations().flatMap(({ name }) => (done.includes(name) ? [] : [name]));
  } finally {
    await client.end();
  }
}

async function appliedTo(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string }>(
    "select migration_name from _prisma_migrations where finished_at is not null",
  );
  return rows.map((row) => row.migration_name);
}
