/** Somebody who was referred, as rows: what comes before is of other specs. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { promisify } from "node:util";

/** A referral of Hoorn to the second provider, about somebody whom nobody else is called. */
export async function aClientOf(
  state: string,
): Promise<{ id: string; signal: string; name: string }> {
  const name = `Saar Vogelzang-${randomUUID().replaceAll(/\W|\d/g, "")}`;
  const given = { sender: "verwijzer", supplier: "onderaannemer", state, name };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "test/setup/client-process.ts", JSON.stringify(given)],
    {
      cwd: path.resolve(import.meta.dirname, "../.."),
      env: {
        ...process.env,
        DATA_DIR: process.env.BROWSER_TEST_DATA ?? ".data/browser",
        LOG_LEVEL: "silent",
      },
    },
  );
  const [id = "", signal = ""] = stdout.trim().split(" ");
  return { id, signal, name };
}
