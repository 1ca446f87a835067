/**
 * The embedded Meilisearch: started or attached to, on loopback only (decision D3).
 *
 * Its index can always be filled again from the database, so a data folder that does not open, or
 * that another version made, is thrown away.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import path from "node:path";

import { copyProgram, type Program, PUBLISHED } from "./meilisearch-program.server";
import { discardServer, runServer, type ServerProgram } from "./server-process.server";
import {
  bareEnvironment,
  makePrivateFolder,
  type ServerHome,
  serverHome,
} from "./service-user.server";
import { withLock } from "./start-lock.server";
import { log } from "~/log.server";

export type EmbeddedMeilisearch = {
  url: string;
  key: string;
  started: boolean;
  /** The index is empty and is to be filled from the database. */
  fresh: boolean;
  watch(): void;
  stop(): Promise<void>;
};

/** Never throws: without this server the PostgreSQL engine serves, and the reason is told. */
export async function ensureMeilisearch(options: {
  dataDir: string;
  program?: Program;
}): Promise<EmbeddedMeilisearch | { unavailable: string }> {
  try {
    const program = options.program ?? PUBLISHED;
    const home = serverHome(options.dataDir, path.join("meilisearch", program.version));
    await throwAwayOthers(path.dirname(home.folder), program.version);
    return await start(home, program);
  } catch (error) {
    return { unavailable: error instanceof Error ? error.message : String(error) };
  }
}

async function start(home: ServerHome, program: Program): Promise<EmbeddedMeilisearch> {
  const prepared = await withLock(path.join(home.folder, "lock"), async () => ({
    file: await copyProgram(program, home.folder),
    key: keyOf(home),
    fresh: makeData(home),
  }));
  const setup = { ...prepared, home, version: program.version };
  try {
    return await run(setup);
  } catch (error) {
    if (prepared.fresh) throw error;
    log.warn({ err: error }, "The search index does not open and is made anew");
    rmSync(home.data, { recursive: true, force: true });
    return run({ ...setup, fresh: makeData(home) });
  }
}

/** Whether the folder had to be made. */
function makeData({ data, user }: ServerHome): boolean {
  const fresh = !existsSync(data);
  makePrivateFolder(data, user);
  return fresh;
}

async function run(setup: Setup): Promise<EmbeddedMeilisearch> {
  const { port, ...server } = await runServer(describe(setup));
  return { url: `http://127.0.0.1:${port}`, key: setup.key, fresh: setup.fresh, ...server };
}

type Setup = { file: string; version: string; home: ServerHome; key: string; fresh: boolean };

function describe({ file, version, home, key }: Setup): ServerProgram {
  const logFile = path.join(home.folder, "meilisearch.log");
  return {
    name: "Meilisearch",
    folder: home.folder,
    logFile,
    launch: (port) => {
      const out = openSync(logFile, "a", 0o600);
      const child = spawn(file, settings(home.data, port), {
        ...home.user,
        cwd: home.data,
        detached: true,
        stdio: ["ignore", out, out],
        // By the environment, since every user of the machine can read a command line.
        env: bareEnvironment({ MEILI_MASTER_KEY: key }),
      });
      closeSync(out);
      return child;
    },
    answers: (port) => answers(port, key, version),
    attempts: 3,
    stopSignals: [
      { signal: "SIGTERM", waitMs: 10_000 },
      { signal: "SIGKILL", waitMs: 5_000 },
    ],
  };
}

function settings(data: string, port: number): string[] {
  return [
    ...["--http-addr", `127.0.0.1:${port}`],
    ...["--db-path", path.join(data, "data.ms")],
    ...["--dump-dir", path.join(data, "dumps")],
    ...["--snapshot-dir", path.join(data, "snapshots")],
    ...["--env", "production"],
    ...["--log-level", "WARN"],
    ...["--max-indexing-memory", "512Mb"],
    "--no-analytics",
  ];
}

/** Only ours knows the key, and only the asked version can open the index. */
async function answers(port: number, key: string, version: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/version`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(2_000),
    });
    const told = (await response.json()) as { pkgVersion?: string };
    return told.pkgVersion === version;
  } catch {
    return false;
  }
}

function keyOf({ folder }: ServerHome): string {
  const file = path.join(folder, "key");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

async function throwAwayOthers(folder: string, version: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    if (name === version || !(await discardServer(path.join(folder, name)))) continue;
    log.warn(`The search index of Meilisearch ${name} was thrown away: this is ${version}`);
  }
}
