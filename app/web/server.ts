/** Starts and stops the web server; who starts it has made sure that there is a database. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";

import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";

import { type AppParts, createApp } from "./app.server";
import { closeLimiter } from "./limits.server";
import { writeSearches } from "~/domain/search/public.server";
import { appOrigin, env } from "~/env.server";
import { log } from "~/log.server";

/** Longer, and whoever stops the process kills it (reliability requirement R-10). */
const DRAIN_MS = 25_000;

export type RunningServer = { url: string; stop: () => Promise<void> };

type Options = { port: number; dev?: boolean } & Partial<Pick<AppParts, "build" | "searchLimit">>;

export async function startServer({
  port,
  dev = false,
  build,
  searchLimit,
}: Options): Promise<RunningServer> {
  const server = createServer();
  const vite = dev ? await developmentServer(server) : null;
  const state = { origin: appOrigin(), stopping: false };
  const app = createApp({
    build: build ?? (vite ? () => loadFrom(vite) : await builtPages()),
    origin: () => state.origin,
    isStopping: () => state.stopping,
    dev: vite?.middlewares,
    searchLimit,
  });
  server.on("request", app);
  server.keepAliveTimeout = 65_000;

  const listening = await listen(server, port);
  if (!env.APP_ORIGIN) state.origin = `http://localhost:${listening}`;
  log.info({ port: listening }, "listening");

  const stop = async () => {
    state.stopping = true;
    await drain(server);
    await vite?.close();
    await writeSearches();
    await closeLimiter();
  };
  return { url: state.origin, stop };
}

async function builtPages(): Promise<ServerBuild> {
  const file = path.resolve("build/server/index.js");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

async function developmentServer(server: Server): Promise<ViteDevServer> {
  const { createServer: createVite } = await import("vite");
  return createVite({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
}

async function loadFrom(vite: ViteDevServer): Promise<ServerBuild> {
  return (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
}

/** An app that is reached at localhost listens there only; else on every address of the machine. */
function listen(server: Server, port: number): Promise<number> {
  const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(new URL(appOrigin()).hostname);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, isLocal ? "127.0.0.1" : undefined, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** No new visitors; those inside are served, for as long as there is time. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    const sweep = setInterval(() => server.closeIdleConnections(), 100);
    server.close(() => {
      clearTimeout(tooLong);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
