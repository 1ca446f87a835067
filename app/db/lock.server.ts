/**
 * Work that only one process does at a time, held by an advisory lock on a connection of its own.
 *
 * The lock lasts as long as the connection: a process that dies frees it at once. No transaction
 * stays open, so the work may call other servers.
 */
import pg from "pg";

import { databaseAddress } from "./address.server";

/** Waits for its turn, then works; the others wait until it is done. */
export function whileAlone<T>(lock: number, work: () => Promise<T>): Promise<T> {
  return connected(async (client) => {
    await client.query("select pg_advisory_lock($1)", [lock]);
    return work();
  });
}

/** Works if nobody else does; otherwise leaves it to them. */
export async function ifAlone(lock: number, work: () => Promise<void>): Promise<void> {
  await connected(async (client) => {
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_lock($1) as mine",
      [lock],
    );
    if (rows[0]?.mine) await work();
  });
}

async function connected<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: databaseAddress().app,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  // A lost connection shows in the work's own queries; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
