/** Servers of a test's own, in a folder of their own, that it may kill without a word. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll } from "vitest";

import { type EmbeddedMeilisearch, ensureMeilisearch } from "~/db/embedded/meilisearch.server";
import { PUBLISHED } from "~/db/embedded/meilisearch-program.server";
import { pidOf } from "~/db/embedded/process-mark.server";
import { useSearch } from "~/db/search-address.server";

export type MeilisearchToKill = {
  url: string;
  key: string;
  /** As a crash would. It is started again on the same port. */
  kill: () => void;
};

/** Gives the file an empty Meilisearch that its process searches and feeds. */
export function aMeilisearchToKill(): MeilisearchToKill {
  const folder = newFolder();
  const kill = () => void killServer(meilisearchIn(folder));
  const handle: MeilisearchToKill = { url: "", key: "", kill };
  let server: EmbeddedMeilisearch | undefined;
  beforeAll(async () => {
    const ensured = await ensureMeilisearch({ dataDir: folder });
    if ("unavailable" in ensured) throw new Error(`No Meilisearch: ${ensured.unavailable}`);
    server = ensured;
    server.watch();
    Object.assign(handle, { url: server.url, key: server.key });
    useSearch({ engine: "meilisearch", url: server.url, key: server.key });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return handle;
}

/** A folder that the service user can enter too. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-"));
  chmodSync(folder, 0o755);
  return folder;
}

export const postgresIn = (dataDir: string) => path.join(dataDir, "postgres");

export const meilisearchIn = (dataDir: string) =>
  path.join(dataDir, "meilisearch", PUBLISHED.version);

/** Kills the server that keeps its notes in a folder; false when it is not running just now. */
export function killServer(folder: string): boolean {
  const notes = readFileSync(path.join(folder, "server.json"), "utf8");
  const { mark } = JSON.parse(notes) as { mark: string | null };
  if (!mark) return false;
  try {
    return process.kill(pidOf(mark), "SIGKILL");
  } catch {
    return false;
  }
}
