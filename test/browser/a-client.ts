/** Somebody who was referred, as rows: what comes before is of other specs. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const OF_THE_DEMO = {
  cwd: path.resolve(import.meta.dirname, "../.."),
  env: {
    ...process.env,
    DATA_DIR: process.env.BROWSER_TEST_DATA ?? ".data/browser",
    LOG_LEVEL: "silent",
  },
};

/** A referral of Hoorn, to the second provider or another one, about somebody whom nobody else is called. */
export async function aClientOf(
  state: string,
  supplier = "onderaannemer",
): Promise<{ id: string; signal: string; name: string }> {
  const name = `Saar Vogelzang-${randomUUID().replaceAll(/\W|\d/g, "")}`;
  const given = { sender: "verwijzer", supplier, state, name };
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", "test/setup/client-process.ts", JSON.stringify(given)],
    OF_THE_DEMO,
  );
  const [id = "", signal = ""] = stdout.trim().split(" ");
  return { id, signal, name };
}

/** The last day of a subcontract goes by without an answer. */
export async function letExpire(number: string): Promise<void> {
  await run(
    process.execPath,
    ["--import", "tsx", "test/setup/expire-process.ts", number],
    OF_THE_DEMO,
  );
}

/** What otherwise is done every five minutes. */
export async function tendStopped(): Promise<void> {
  await run(process.execPath, ["--import", "tsx", "test/setup/stopped-process.ts"], OF_THE_DEMO);
}
