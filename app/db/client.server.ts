/** The one Prisma client of a process. Only app/db may use it; everyone else reads by `db`. */
import { PrismaPg } from "@prisma/adapter-pg";

import { databaseAddress } from "./address.server";
import { env } from "~/env.server";
import { PrismaClient } from "~/generated/prisma/client";

// The server program and the Remix build each load this module: they share one client through here.
const shared = globalThis as { etalagePrisma?: PrismaClient };

export function prisma(): PrismaClient {
  shared.etalagePrisma ??= connect();
  return shared.etalagePrisma;
}

export async function disconnect(): Promise<void> {
  await shared.etalagePrisma?.$disconnect();
  shared.etalagePrisma = undefined;
}

function connect(): PrismaClient {
  const pool = {
    connectionString: databaseAddress().app,
    max: env.DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 60_000,
    idle_in_transaction_session_timeout: 10_000,
  };
  // A broken connection is replaced by the pool; the query that used it reports the error itself.
  const ignore = () => undefined;
  return new PrismaClient({
    adapter: new PrismaPg(pool, { onPoolError: ignore, onConnectionError: ignore }),
  });
}
