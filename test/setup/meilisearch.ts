/** A Meilisearch for one test file, in a folder that goes when the file is done. */
import { existsSync, rmSync } from "node:fs";

import { afterAll, beforeAll } from "vitest";

import { type EmbeddedMeilisearch, ensureMeilisearch } from "~/db/embedded/meilisearch.server";
import { PUBLISHED } from "~/db/embedded/meilisearch-program.server";
import { useSearch } from "~/db/search-address.server";

import { killServer, meilisearchIn, newFolder } from "./server-folders";

export type TestServer = { url: string; key: string };

/** Why the real engine cannot be tested here; null when it can. */
export const whyNoMeilisearch: string | null = isInstalled()
  ? null
  : `no Meilisearch package for ${process.platform} ${process.arch}`;

/** Gives the file a server of its own, where there can be one; its address is there once tests run. */
export function aMeilisearch(): TestServer {
  const address: TestServer = { url: "", key: "" };
  if (!whyNoMeilisearch)
    duringTheFile(newFolder(), ({ url, key }) => Object.assign(address, { url, key }));
  return address;
}

type InUse = TestServer & { signal: (signal: NodeJS.Signals) => void };

/** One that this process searches and feeds. After SIGKILL it starts again on the same port. */
export function aMeilisearchInUse(): InUse {
  const folder = newFolder();
  const signal = (name: NodeJS.Signals) => void killServer(meilisearchIn(folder), name);
  const handle = { url: "", key: "", signal };
  duringTheFile(folder, ({ url, key, watch }) => {
    watch();
    Object.assign(handle, { url, key });
    useSearch({ engine: "meilisearch", url, key });
  });
  return handle;
}

function duringTheFile(folder: string, whenUp: (server: EmbeddedMeilisearch) => void): void {
  let server: EmbeddedMeilisearch | undefined;
  beforeAll(async () => {
    const ensured = await ensureMeilisearch({ dataDir: folder });
    if ("unavailable" in ensured) throw new Error(`No Meilisearch: ${ensured.unavailable}`);
    server = ensured;
    whenUp(server);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}

function isInstalled(): boolean {
  try {
    return existsSync(PUBLISHED.source());
  } catch {
    return false;
  }
}
