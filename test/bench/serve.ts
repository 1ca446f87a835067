/**
 * The window as it is served, with a bare page beside it: what `search.ts` measures, in a process of
 * its own. Says where it is on one line of JSON.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";
import express from "express";

import { withBarePage } from "./bare-page";
import { fixedRequests } from "./requests";
import { openWindow } from "./window";
import { getRegion } from "~/domain/catalogue/public.server";
import { dayAt } from "~/domain/kernel/day";
import { askSql } from "~/db/sql.server";
import { readQuery } from "~/domain/search/finding/read-query";
import { createApp } from "~/web/app.server";
import { meilisearchEngine } from "~search/meilisearch/engine.server";
import { postgresEngine } from "~search/postgres/engine.server";

const window = await openWindow({ documents: Number(process.argv[2] ?? 2_800) });
const { search } = window.services;
if (search.engine !== "meilisearch") throw new Error("This needs Meilisearch.");

const region = await getRegion();
const requests = fixedRequests(region);
const bodies: string[][] = [];
for (const request of requests) bodies.push(await engineRequests(request));

const secondEngineMs = process.argv[3] === "second" ? await askSecond() : [];

const build = (await import(
  pathToFileURL(path.resolve("build/server/index.js")).href
)) as ServerBuild;
let origin = "";
const server = createServer(
  createApp({
    build: withBarePage(build),
    origin: () => origin,
    searchLimit: { seconds: 60, visitor: 1e9, network: 1e9 },
  }),
);
origin = await listening(server);
process.stdout.write(
  `${JSON.stringify({ url: origin, engine: search, requests, bodies, secondEngineMs })}\n`,
);
process.on("SIGTERM", () => void stop());

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await window.stop();
  process.exit(0);
}

/** How long the second engine takes for each question, after it took each once. */
async function askSecond(): Promise<number[]> {
  const engine = postgresEngine(askSql);
  const samples: number[] = [];
  for (const isCounted of [false, true, true]) {
    for (const request of requests) {
      const started = performance.now();
      await engine.find(queryOf(request));
      if (isCounted) samples.push(performance.now() - started);
    }
  }
  return samples;
}

function queryOf(request: string) {
  const params = new URL(request, "http://localhost").searchParams;
  return readQuery(params, region, dayAt(new Date())).query;
}

/** What the engine asks of Meilisearch for one question, recorded on its way. */
async function engineRequests(request: string): Promise<string[]> {
  const seen: string[] = [];
  const recorder = express();
  recorder.use(express.text({ type: "*/*", limit: "5mb" }));
  recorder.post("*", async (asked, answer) => {
    seen.push(JSON.stringify({ path: asked.path, body: asked.body as string }));
    const headers = {
      "content-type": "application/json",
      authorization: asked.get("authorization")!,
    };
    const real = await fetch(`${(search as { url: string }).url}${asked.path}`, {
      method: "POST",
      headers,
      body: asked.body as string,
    });
    answer
      .status(real.status)
      .type("json")
      .send(await real.text());
  });
  const between = createServer(recorder);
  const url = await listening(between);
  const { key } = search as { key: string };
  const engine = meilisearchEngine({ url, key, indexUid: "offers", timeoutMs: 10_000 });
  await engine.find(queryOf(request));
  between.closeAllConnections();
  between.close();
  return seen;
}
