/**
 * A fresh clone on this machine, as root or as a user without rights: healthy in time at the first
 * and the second start, stopped without leaving a process, backed up and restored elsewhere.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

type Who = "root" | "user";
type Clone = { folder: string; identity: { uid?: number; gid?: number } };

const FIRST_START_MS = 240_000;
const SECOND_START_MS = 8_000;
const SEARCH = "/api/v1/search?q=autisme&gemeente=0405&start_binnen=4";

export async function freshClone(who: Who): Promise<{ holds: boolean; figures: object }> {
  const isRoot = process.getuid?.() === 0;
  if (who === "root" && !isRoot)
    return { holds: true, figures: { skipped: "this drill does not run as root" } };
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-clone-"));
  try {
    const clone = makeClone(folder, who === "user" && isRoot);
    const first = await startOnce(clone, FIRST_START_MS);
    const second = await startOnce(clone, SECOND_START_MS);
    const backup = await backUpAndRestore(clone);
    const holds =
      first.inTime && second.inTime && first.found > 0 && second.left === 0 && backup.same;
    return { holds, figures: { first, second, backup } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeClone(folder: string, isOther: boolean): Clone {
  const target = path.join(folder, "etalage");
  const cloned = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", ".", target]);
  if (cloned.status !== 0) throw new Error(`git clone: ${String(cloned.stderr)}`);
  chmodSync(folder, 0o755);
  if (!isOther) return { folder: target, identity: {} };
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(spawnSync("id", [flag, "nobody"]).stdout));
  spawnSync("chown", ["-R", `${uid}:${gid}`, target]);
  return { folder: target, identity: { uid, gid } };
}

/** Starts as a person would, waits until it is healthy, asks one question, stops npm only. */
async function startOnce(clone: Clone, limitMs: number) {
  const port = await freePort();
  const started = performance.now();
  const npm = runNpm(clone, ["start"], { PORT: String(port) });
  const inTime = await isReady(`http://localhost:${port}/readyz`, started + limitMs);
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  const found = inTime ? await countFound(`http://localhost:${port}${SEARCH}`) : 0;
  npm.kill("SIGTERM");
  const left = await processesLeft(clone.folder);
  return { inTime, seconds, found, left };
}

async function isReady(url: string, deadline: number): Promise<boolean> {
  while (performance.now() < deadline) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return true;
    await pause(100);
  }
  return false;
}

/** The index follows the database within moments. */
async function countFound(url: string): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const { total } = (await (await fetch(url)).json()) as { total: number };
    if (total > 0) return total;
    await pause(200);
  }
  return 0;
}

async function backUpAndRestore(clone: Clone) {
  const file = path.join(clone.folder, "whole.backup");
  const elsewhere = { DATA_DIR: ".data/elsewhere" };
  const started = performance.now();
  const steps: [string[], Record<string, string>][] = [
    [["run", "backup", "--", file], {}],
    [["run", "restore", "--", file], elsewhere],
    [["run", "reindex"], elsewhere],
    [["run", "reindex", "--", "--check"], elsewhere],
  ];
  const codes: (number | null)[] = [];
  for (const [command, environment] of steps) {
    const [code] = (await once(runNpm(clone, command, environment), "exit")) as [number | null];
    codes.push(code);
  }
  const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
  return { same: codes.every((code) => code === 0), codes, seconds };
}

function runNpm({ folder, identity }: Clone, command: string[], settings: Record<string, string>) {
  const out = openSync(path.join(folder, "drill.log"), "a");
  const { PATH, npm_config_registry: registry } = process.env;
  return spawn("npm", command, {
    ...identity,
    cwd: folder,
    stdio: ["ignore", out, out],
    env: {
      PATH,
      HOME: folder,
      npm_config_cache: path.join(folder, ".npm"),
      ...(registry ? { npm_config_registry: registry } : {}),
      ...settings,
    } as unknown as NodeJS.ProcessEnv,
  });
}

/** Whatever still runs in, or out of, the folder a while after it was told to stop. */
async function processesLeft(folder: string): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (countProcesses(folder) === 0) return 0;
    await pause(200);
  }
  return countProcesses(folder);
}

function countProcesses(folder: string): number {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const place =
        readlinkSync(`/proc/${name}/cwd`) + readFileSync(`/proc/${name}/cmdline`, "utf8");
      return place.includes(folder);
    } catch {
      return false;
    }
  }).length;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
