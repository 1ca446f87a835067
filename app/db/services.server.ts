/**
 * The servers this process works with: outside ones by the settings, else embedded ones
 * (decisions D2 and D3). Said in one log line each, with the reason.
 */
import { type DatabaseAddress, useDatabase } from "./address.server";
import { disconnect } from "./client.server";
import { ensureMeilisearch } from "./embedded/meilisearch.server";
import { ensurePostgres } from "./embedded/postgres.server";
import { migrate } from "./migrate.server";
import { missingMigrations } from "./missing-migrations.server";
import { outsideSearch, type SearchAddress, useSearch } from "./search-address.server";
import { dataDir, env } from "~/env.server";
import { log } from "~/log.server";

export type Services = {
  search: SearchAddress;
  /** The database was made and is kept by us, not named by the settings. */
  isEmbedded: boolean;
  /** What was chosen and why, for the person who started it. */
  lines: string[];
  /** Ends the connections, then the servers that nobody else uses. */
  stop(): Promise<void>;
};

export type Part<T> = { address: T; line: string; stop(): Promise<void> };

/** Finds or starts both servers and brings the database to the newest schema. */
export async function startServices(): Promise<Services> {
  const searching = findSearch();
  const database = await findDatabase().catch(async (error: unknown) => {
    await (await searching).stop();
    throw error;
  });
  const search = await searching;
  const stop = async () => {
    await disconnect();
    await Promise.all([database.stop(), search.stop()]);
  };
  try {
    useDatabase(database.address);
    useSearch(search.address);
    const lines = [database.line, search.line, ...(await bringUpToDate(database.address))];
    for (const line of lines) log.info(line);
    return { search: search.address, isEmbedded: !env.DATABASE_URL, lines, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The database alone, as it is: not migrated, and no search server beside it. */
export async function findDatabase(): Promise<Part<DatabaseAddress>> {
  if (env.DATABASE_URL) return outsideDatabase(env.DATABASE_URL);
  const server = await ensurePostgres({ dataDir: dataDir(), sync: env.EMBEDDED_SYNC });
  server.watch();
  const how = server.started ? "started" : "attached to";
  return {
    address: server,
    line: `Database: the embedded PostgreSQL, ${how} at ${place(server.app)}, since DATABASE_URL is not set`,
    stop: server.stop,
  };
}

function outsideDatabase(app: string): Part<DatabaseAddress> {
  return {
    address: { app, admin: env.DATABASE_ADMIN_URL ?? null },
    line: `Database: PostgreSQL at ${place(app)}, named by DATABASE_URL`,
    stop: async () => undefined,
  };
}

async function findSearch(): Promise<Part<SearchAddress>> {
  const outside = outsideSearch();
  if (outside) return { address: outside, line: describe(outside), stop: async () => undefined };
  const server = await ensureMeilisearch({ dataDir: dataDir() });
  if ("unavailable" in server) return withoutMeilisearch(server.unavailable);
  server.watch();
  const how = server.started ? "started" : "attached to";
  return {
    address: { engine: "meilisearch", url: server.url, key: server.key },
    line: `Search: the embedded Meilisearch, ${how} at ${place(server.url)}, since MEILI_URL is not set`,
    stop: server.stop,
  };
}

function withoutMeilisearch(why: string): Part<SearchAddress> {
  const address: SearchAddress = { engine: "postgres", reason: `no Meilisearch: ${why}` };
  return { address, line: describe(address), stop: async () => undefined };
}

function describe(address: SearchAddress): string {
  return address.engine === "postgres"
    ? `Search: PostgreSQL, since ${address.reason}`
    : `Search: Meilisearch at ${place(address.url)}, named by MEILI_URL`;
}

/** Without the owner's address the app's own is tried, and only when something is missing. */
async function bringUpToDate({ app, admin }: DatabaseAddress): Promise<string[]> {
  if (!admin && (await missingMigrations(app)).length === 0) return [];
  if (!admin) log.warn("DATABASE_ADMIN_URL is not set: DATABASE_URL is used to migrate as well");
  const owner = admin ?? app;
  const role = new URL(app).username;
  const isShared = role === new URL(owner).username;
  const applied = await migrate(owner, isShared ? null : decodeURIComponent(role));
  return applied.length === 0 ? [] : [`Schema: applied ${applied.join(", ")}`];
}

/** Without name and password. */
function place(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname.replace(/\/$/, "")}`;
}
