/** Runs a file in a process of its own on this test's database. */
import { spawn } from "node:child_process";
import { once } from "node:events";

import { databaseAddress } from "~/db/address.server";

export type AnotherProcess = {
  /** What it said, once it ended well. */
  said: Promise<string>;
  /** Ends it in the middle of whatever it does. */
  kill: () => Promise<void>;
};

export function startAnotherProcess(
  file: string,
  given: object,
  env: Record<string, string> = {},
): AnotherProcess {
  const child = spawn(process.execPath, ["--import", "tsx", file, JSON.stringify(given)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseAddress().app, ...env },
  });
  const said: Buffer[] = [];
  const faults: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => said.push(part));
  child.stderr.on("data", (part: Buffer) => faults.push(part));
  const ended = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  const kill = async () => {
    child.kill("SIGKILL");
    const [, signal] = await ended;
    if (signal !== "SIGKILL") throw new Error(`${file} had ended before it was killed.`);
  };
  const saying = ended.then(([code, signal]) => {
    if (code !== 0 && signal !== "SIGKILL")
      throw new Error(`${file} failed:\n${Buffer.concat(faults).toString()}`);
    return Buffer.concat(said).toString();
  });
  return { said: saying, kill };
}

export function inAnotherProcess(
  file: string,
  given: object,
  env: Record<string, string> = {},
): Promise<string> {
  return startAnotherProcess(file, given, env).said;
}
