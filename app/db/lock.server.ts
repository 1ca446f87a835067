/**
 * Work that only one process does at a time, held by an advisory lock on a connection of its own.
 *
 * The lock lasts as long as the connection: a process that dies frees it at once. No transaction
 * stays open, so the work may call other servers.
 */
import pg from "pg";

import { databaseAddress } from "./address.server";

/** Waits for its turn, then works; the others wait until it is done. */
export async function whileAlone<T>(lock: number, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: databaseAddress().app,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  // A lost connection shows in the work's own queries; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}
