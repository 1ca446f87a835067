/** The embedded PostgreSQL: started or attached to, on loopback only (decision D2). */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";

import pg from "pg";

import {
  APP_ROLE,
  DATABASE,
  makeCluster,
  OWNER_ROLE,
  type Secrets,
} from "./postgres-cluster.server";
import { findPrograms } from "./postgres-programs.server";
import { runServer, type ServerProgram } from "./server-process.server";
import { bareEnvironment, type ServerHome, serverHome } from "./service-user.server";
import { withLock } from "./start-lock.server";

export type EmbeddedPostgres = {
  /** As the app role: no DDL, no owner. */
  app: string;
  /** As the owner of the database, who may also make databases and roles; no superuser. */
  admin: string;
  started: boolean;
  watch(): void;
  stop(): Promise<void>;
};

/** `sync: false` is for tests: faster, and a power cut may lose data (a killed process may not). */
export async function ensurePostgres(options: {
  dataDir: string;
  sync?: boolean;
}): Promise<EmbeddedPostgres> {
  const home = serverHome(options.dataDir, "postgres");
  const bin = path.join(findPrograms(home.user), "bin");
  const sync = options.sync ?? true;
  const secrets = await withLock(path.join(home.folder, "lock"), () =>
    makeCluster({ bin, home, sync }),
  );
  const server = await runServer(program({ bin, home, sync, secrets }));
  return {
    app: address(server.port, APP_ROLE, secrets.app),
    admin: address(server.port, OWNER_ROLE, secrets.owner),
    started: server.started,
    watch: server.watch,
    stop: server.stop,
  };
}

type Setup = { bin: string; home: ServerHome; sync: boolean; secrets: Secrets };

function program({ bin, home, sync, secrets }: Setup): ServerProgram {
  const logFile = path.join(home.folder, "postgres.log");
  return {
    name: "PostgreSQL",
    folder: home.folder,
    logFile,
    launch: (port) => {
      const out = openSync(logFile, "a", 0o600);
      const child = spawn(path.join(bin, "postgres"), ["-D", home.data, ...settings(port, sync)], {
        ...home.user,
        cwd: home.data,
        detached: true,
        stdio: ["ignore", out, out],
        env: bareEnvironment(),
      });
      closeSync(out);
      return child;
    },
    answers: (port) => answers(address(port, OWNER_ROLE, secrets.owner)),
    ownPid: () => Number.parseInt(readFirstLine(path.join(home.data, "postmaster.pid")), 10),
    attempts: 40,
    stopSignals: [
      { signal: "SIGINT", waitMs: 20_000 },
      { signal: "SIGQUIT", waitMs: 5_000 },
    ],
  };
}

function settings(port: number, sync: boolean): string[] {
  const values = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    // Statements may hold what people typed; the log names the fault only.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(sync ? {} : { fsync: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function address(port: number, role: string, password: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

function readFirstLine(file: string): string {
  try {
    return readFileSync(file, "utf8").split("\n")[0] ?? "";
  } catch {
    return "";
  }
}
