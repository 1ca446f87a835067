/**
 * A database per test file, cloned from the template when the file first asks for one.
 *
 * Tests that need it call `aDatabase()` at the top of the file; the others cost nothing.
 */
import { randomBytes } from "node:crypto";

import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";

import { useDatabase } from "~/db/address.server";

import { APP_PASSWORD, APP_ROLE } from "./app-role";

/** Gives the file a database of its own; `admin` is its owner's address. */
export function aDatabase(): { admin: string } {
  const handle = { admin: "" };
  let drop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const made = await createDatabase();
    ({ admin: handle.admin, drop } = made);
    useDatabase({ app: made.app, admin: made.admin });
    // Last: what the file before still asked in the meantime was asked of its own database.
    await letGo();
  });
  // Registered by the file itself: in a process that several files share, this module is loaded once.
  afterAll(async () => {
    await letGo();
    await drop?.();
  });
  return handle;
}

/** What a process holds of the database of the file before. */
async function letGo(): Promise<void> {
  // Here and not above: the client is large, and most files need no database.
  const { disconnect } = await import("~/db/client.server");
  const { closeLimiter } = await import("~/db/limiter.server");
  await disconnect();
  await closeLimiter();
}

/** A fresh database cloned from the template, not yet in use by this process. */
export async function createDatabase(): Promise<{
  app: string;
  admin: string;
  drop: () => Promise<void>;
}> {
  const name = `etalage_${randomBytes(6).toString("hex")}`;
  const server = inject("adminUrl");
  await run(server, `create database ${name} template ${inject("template")}`);
  const admin = new URL(server);
  admin.pathname = `/${name}`;
  const app = new URL(admin.href);
  app.username = APP_ROLE;
  app.password = APP_PASSWORD;
  const drop = async () => {
    await run(server, `drop database if exists ${name} with (force)`);
  };
  return { app: app.href, admin: admin.href, drop };
}

/** One statement as the owner. */
export async function run(
  url: string,
  statement: string,
  values: unknown[] = [],
): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}
