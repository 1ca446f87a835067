/**
 * Where the database is: from the settings, or told by whoever started the embedded server.
 *
 * The server program and the Remix build each load this module, so the address lives on the process.
 */
import { env } from "~/env.server";

export type DatabaseAddress = {
  /** As the app role: no DDL, no owner. */
  app: string;
  /** As the owner: migrations only. Null where this process may not migrate. */
  admin: string | null;
};

const shared = globalThis as { etalageDatabase?: DatabaseAddress };

export function useDatabase(address: DatabaseAddress): void {
  shared.etalageDatabase = address;
}

export function databaseAddress(): DatabaseAddress {
  if (shared.etalageDatabase) return shared.etalageDatabase;
  if (!env.DATABASE_URL) throw new Error("No database yet: DATABASE_URL is not set.");
  return { app: env.DATABASE_URL, admin: env.DATABASE_ADMIN_URL ?? null };
}
