/** A Meilisearch for one test file, in a folder that goes when the file is done. */
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll } from "vitest";

import { type EmbeddedMeilisearch, ensureMeilisearch } from "~/db/embedded/meilisearch.server";
import { PUBLISHED } from "~/db/embedded/meilisearch-program.server";

export type TestServer = { url: string; key: string };

/** Why the real engine cannot be tested here; null when it can. */
export const whyNoMeilisearch: string | null = isInstalled()
  ? null
  : `no Meilisearch package for ${process.platform} ${process.arch}`;

/** Gives the file a server of its own; the address is there once its tests run. */
export function aMeilisearch(): TestServer {
  const address: TestServer = { url: "", key: "" };
  const folder = mkdtempSync(path.join(tmpdir(), "etalage-"));
  chmodSync(folder, 0o755);
  let server: EmbeddedMeilisearch | undefined;
  beforeAll(async () => {
    if (whyNoMeilisearch) return;
    const ensured = await ensureMeilisearch({ dataDir: folder });
    if ("unavailable" in ensured) throw new Error(ensured.unavailable);
    server = ensured;
    Object.assign(address, { url: server.url, key: server.key });
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return address;
}

function isInstalled(): boolean {
  try {
    return existsSync(PUBLISHED.source());
  } catch {
    return false;
  }
}
