/** The embedded Meilisearch: what is run, what is thrown away, what is kept alive. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Meilisearch } from "meilisearch";
import { afterAll, afterEach, expect, test, vi } from "vitest";

import { type EmbeddedMeilisearch, ensureMeilisearch } from "~/db/embedded/meilisearch.server";
import { type Program, PUBLISHED } from "~/db/embedded/meilisearch-program.server";
import { pidOf } from "~/db/embedded/process-mark.server";

const dataDir = path.resolve(`.data/test-meilisearch-${process.pid}`);
const folder = path.join(dataDir, "meilisearch", PUBLISHED.version);
const open: EmbeddedMeilisearch[] = [];
const isPublished = process.platform === "linux" && process.arch === "x64";

afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start(): Promise<EmbeddedMeilisearch> {
  const server = await ensureMeilisearch({ dataDir });
  if ("unavailable" in server) throw new Error(server.unavailable);
  open.push(server);
  return server;
}

function pid(): number {
  const state = JSON.parse(readFileSync(path.join(folder, "server.json"), "utf8")) as {
    mark: string;
  };
  return pidOf(state.mark);
}

function client({ url, key }: EmbeddedMeilisearch): Meilisearch {
  return new Meilisearch({ host: url, apiKey: key });
}

test.runIf(isPublished)(
  "a second process attaches to the server and sees what the first put in",
  async () => {
    const first = await start();
    expect({ started: first.started, fresh: first.fresh }).toEqual({ started: true, fresh: true });
    await client(first)
      .index("kept")
      .addDocuments([{ id: 1 }])
      .waitTask();
    const second = await start();
    expect(second).toMatchObject({ url: first.url, key: first.key, started: false, fresh: false });
    expect(await client(second).index("kept").getDocument(1)).toEqual({ id: 1 });
  },
);

test.runIf(isPublished)(
  "nobody gets in without the key, and the key stands in no command line",
  async () => {
    const { url, key } = await start();
    await expect(client({ url, key: "guess" } as EmbeddedMeilisearch).getStats()).rejects.toThrow();
    expect(readFileSync(`/proc/${pid()}/cmdline`, "utf8")).not.toContain(key);
  },
);

test.runIf(isPublished)(
  "a killed server is started again on the same port and has kept its index",
  async () => {
    const server = await start();
    server.watch();
    const killed = pid();
    process.kill(killed, "SIGKILL");
    await vi.waitFor(() => client(server).index("kept").getDocument(1), {
      timeout: 10_000,
      interval: 50,
    });
    expect(pid()).not.toBe(killed);
  },
);

test.runIf(isPublished)("the index of another version is thrown away", async () => {
  const older = path.join(dataDir, "meilisearch", "1.20.0");
  mkdirSync(path.join(older, "data"), { recursive: true });
  await start();
  expect(existsSync(older)).toBe(false);
});

test.runIf(isPublished)("an index that does not open is made anew", async () => {
  writeFileSync(path.join(folder, "data/data.ms/VERSION"), "1.3.0");
  const server = await start();
  expect(server.fresh).toBe(true);
  expect((await client(server).getIndexes()).results).toEqual([]);
});

test("a program with another sha256 is never run", async () => {
  const source = path.join(dataDir, "planted");
  const ran = path.join(dataDir, "ran");
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(source, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  const program: Program = { ...PUBLISHED, version: "0.0.1", source: () => source };
  expect(await ensureMeilisearch({ dataDir, program })).toEqual({
    unavailable: expect.stringContaining("its sha256 differs"),
  });
  expect(existsSync(ran)).toBe(false);
});

test("without the package the reason is told", async () => {
  const missing = () => {
    throw new Error("there is no package for this machine");
  };
  const program: Program = { ...PUBLISHED, version: "0.0.2", source: missing };
  expect(await ensureMeilisearch({ dataDir, program })).toEqual({
    unavailable: "there is no package for this machine",
  });
});
