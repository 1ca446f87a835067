/** A Meilisearch of a test file's own, which its process searches and feeds, and which it may kill. */
import { rmSync } from "node:fs";

import { afterAll, beforeAll } from "vitest";

import { type EmbeddedMeilisearch, ensureMeilisearch } from "~/db/embedded/meilisearch.server";
import { useSearch } from "~/db/search-address.server";

import { killServer, meilisearchIn, newFolder } from "./server-folders";

export type MeilisearchToKill = {
  url: string;
  key: string;
  /** As a crash would. It is started again on the same port. */
  kill: () => void;
};

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
