/** A part of a measurement in a process of its own, with servers and data of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export type Part<Said> = { said: Said; stop: () => Promise<void> };

/** Starts a program that says one line of JSON when it is ready. */
export async function startPart<Said>(file: string, args: string[] = []): Promise<Part<Said>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "etalage-bench-"));
  chmodSync(dataDir, 0o755);
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_ENV: "production", DATA_DIR: dataDir, LOG_LEVEL: "error" },
  });
  const said = (await firstJson(child)) as Said;
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { said, stop };
}

async function firstJson(child: ChildProcess): Promise<unknown> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line.startsWith("{")) return JSON.parse(line);
  }
  throw new Error("The part ended before it was ready.");
}
