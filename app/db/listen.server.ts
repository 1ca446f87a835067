/** Hears PostgreSQL's notifications on a connection of its own, which it renews by itself. */
import { setTimeout as pause } from "node:timers/promises";

import pg from "pg";

import { databaseAddress } from "./address.server";

const AGAIN_AFTER_MS = 500;

/** Calls `hear` for each notification, and once after each (re)connection: some may have been missed. */
export function listen(channel: string, hear: () => void): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const ended = keepListening(channel, hear, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

async function keepListening(
  channel: string,
  hear: () => void,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    await listenOnce(channel, hear, stopping).catch(() => undefined);
    await pause(AGAIN_AFTER_MS, undefined, { signal: stopping }).catch(() => undefined);
  }
}

/** Ends when the connection is lost or listening is no longer wanted. */
async function listenOnce(channel: string, hear: () => void, stopping: AbortSignal): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseAddress().app,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
  });
  const over = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
    stopping.addEventListener("abort", () => resolve(), { once: true });
  });
  try {
    await client.connect();
    client.on("notification", hear);
    await client.query(`listen ${client.escapeIdentifier(channel)}`);
    hear();
    await over;
  } finally {
    await client.end().catch(() => undefined);
  }
}
