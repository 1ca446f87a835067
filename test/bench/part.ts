/** A part of a measurement in a process of its own, with servers and data of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";

export type Part<Said> = { said: Said; stop: () => Promise<void> };

/** Starts a program that says one line of JSON when it is ready. */
export async function startPart<Said>(
  file: string,
  args: string[] = [],
  settings: Record<string, string> = {},
): Promise<Part<Said>> {
  const data = dataFolder();
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...{ ...process.env, NODE_ENV: "production", DATA_DIR: data.folder, LOG_LEVEL: "error" },
      ...settings,
    },
  });
  const said = (await firstJson(child)) as Said;
  const stop = async () => {
    child.kill("SIGTERM");
    if (child.exitCode === null) await once(child, "exit");
    data.remove();
  };
  return { said, stop };
}

export function dataFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-bench-"));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Runs a program until it ends well; returns the last line that it said. */
export async function runToEnd(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env });
  let last = "";
  for await (const line of createInterface({ input: child.stdout })) last = line;
  if (child.exitCode === null) await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`${args.join(" ")} ended with ${child.exitCode}.`);
  return last;
}

async function firstJson(child: ChildProcess): Promise<unknown> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line.startsWith("{")) return JSON.parse(line);
  }
  throw new Error("The part ended before it was ready.");
}
