/**
 * Counts turns per key in PostgreSQL, so that any number of processes hold one limit (decision D13).
 *
 * Has a small pool of its own: counting never waits behind the questions of the pages.
 */
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

import { databaseAddress } from "./address.server";

export type Window = { limit: number; seconds: number };

let pool: pg.Pool | undefined;
const limiters = new Map<string, RateLimiterPostgres>();

/** Counts one turn for the key; returns how many milliseconds to wait, 0 when it may go on. */
export async function countTurn(key: string, window: Window): Promise<number> {
  try {
    await limiterFor(window).consume(key);
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(reason.msBeforeNext, 1);
    throw reason;
  }
}

export async function closeLimiter(): Promise<void> {
  const open = pool;
  pool = undefined;
  limiters.clear();
  await open?.end();
}

function limiterFor({ limit, seconds }: Window): RateLimiterPostgres {
  const name = `${limit}/${seconds}`;
  const known = limiters.get(name);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: (pool ??= connect()),
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points: limit,
    duration: seconds,
    inMemoryBlockOnConsumed: limit + 1,
  });
  limiters.set(name, limiter);
  return limiter;
}

function connect(): pg.Pool {
  const made = new pg.Pool({
    connectionString: databaseAddress().app,
    max: 3,
    connectionTimeoutMillis: 500,
    query_timeout: 500,
    allowExitOnIdle: true,
  });
  // A broken idle connection is replaced; who was using it gets the error itself.
  made.on("error", () => undefined);
  return made;
}
