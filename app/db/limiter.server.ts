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

/**
 * What a key may still take without waiting for its count, the counts that are on their way, and
 * what was left of the window at the latest count.
 */
type Credit = { free: number; counting: Set<Promise<number>>; left: number; until: number };

const credits = new Map<string, Credit>();
const MOST_CREDITS = 10_000;

/**
 * Counts one turn for the key; returns how many milliseconds to wait, 0 when it may go on.
 *
 * Far from its limit nobody waits for the count: half of what is left is given out before the next
 * count is known, so that counting costs a page no time. Near it, a turn is counted after all that
 * were given out before it, so that one process never passes the limit.
 */
export async function countTurn(key: string, window: Window): Promise<number> {
  const credit = creditOf(`${nameOf(window)} ${key}`);
  if (credit.free > 0 && performance.now() < credit.until) {
    credit.free -= 1;
    counted(key, window, credit).catch(() => undefined);
    return 0;
  }
  await Promise.allSettled(credit.counting);
  return counted(key, window, credit);
}

async function counted(key: string, window: Window, credit: Credit): Promise<number> {
  const count = consume(key, window, credit);
  credit.counting.add(count);
  try {
    return await count;
  } finally {
    credit.counting.delete(count);
  }
}

async function consume(key: string, window: Window, credit: Credit): Promise<number> {
  try {
    const { remainingPoints, msBeforeNext } = await limiterFor(window).consume(key);
    const now = performance.now();
    // Counts may come back out of turn: an earlier one must not give back what a later one took.
    credit.left = now < credit.until ? Math.min(credit.left, remainingPoints) : remainingPoints;
    credit.until = now + msBeforeNext;
    credit.free = Math.floor(credit.left / 2) - (credit.counting.size - 1);
    return 0;
  } catch (reason) {
    credit.free = 0;
    if (reason instanceof RateLimiterRes) return Math.max(reason.msBeforeNext, 1);
    throw reason;
  }
}

function creditOf(name: string): Credit {
  if (credits.size > MOST_CREDITS) credits.clear();
  const credit = credits.get(name) ?? {
    free: 0,
    counting: new Set<Promise<number>>(),
    left: 0,
    until: 0,
  };
  credits.set(name, credit);
  return credit;
}

const nameOf = ({ limit, seconds }: Window) => `${limit}/${seconds}`;

export async function closeLimiter(): Promise<void> {
  const open = pool;
  pool = undefined;
  limiters.clear();
  credits.clear();
  await open?.end();
}

function limiterFor(window: Window): RateLimiterPostgres {
  const { limit, seconds } = window;
  const name = nameOf(window);
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
