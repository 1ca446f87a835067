/** Runs a file in a process of its own on this test's database; returns what it said. */
import { spawn } from "node:child_process";
import { once } from "node:events";

import { databaseAddress } from "~/db/address.server";

export async function inAnotherProcess(file: string, given: object): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", file, JSON.stringify(given)], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseAddress().app },
  });
  const said: Buffer[] = [];
  const faults: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => said.push(part));
  child.stderr.on("data", (part: Buffer) => faults.push(part));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${file} failed:\n${Buffer.concat(faults).toString()}`);
  return Buffer.concat(said).toString();
}
