/** Folders of embedded servers that only one test uses, and killing what runs in them. */
import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { PUBLISHED } from "~/db/embedded/meilisearch-program.server";
import { pidOf } from "~/db/embedded/process-mark.server";

/** A folder that the service user can enter too. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-"));
  chmodSync(folder, 0o755);
  return folder;
}

export const postgresIn = (dataDir: string) => path.join(dataDir, "postgres");

export const meilisearchIn = (dataDir: string) =>
  path.join(dataDir, "meilisearch", PUBLISHED.version);

/** Kills the server that keeps its notes in a folder, or stops it for a while; false when it is not running just now. */
export function killServer(folder: string, signal: NodeJS.Signals = "SIGKILL"): boolean {
  const notes = readFileSync(path.join(folder, "server.json"), "utf8");
  const { mark } = JSON.parse(notes) as { mark: string | null };
  if (!mark) return false;
  try {
    return process.kill(pidOf(mark), signal);
  } catch {
    return false;
  }
}
