/** A small Remix build of given routes, with the real document around them and the real renderer. */
import type { AddressInfo } from "node:net";

import type { ServerBuild } from "@remix-run/node";
import type { Express } from "express";
import { onTestFinished } from "vitest";

import * as entry from "~/entry.server";
import * as root from "~/root";

type Route = ServerBuild["routes"][string];
/** What a route file exports. */
type Module = object;

const FUTURE: ServerBuild["future"] = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_lazyRouteDiscovery: true,
  v3_singleFetch: true,
};

/** Routes by path, beside the real root; drawn by the real renderer, or by another. */
export function aBuild(routes: Record<string, Module>, renderer: Module = entry): ServerBuild {
  const screens = Object.entries(routes).map(([path, module]) => [
    path,
    { id: path, parentId: "root", path: path.replace(/^\//, ""), module },
  ]);
  const all = { root: { id: "root", path: "", module: root }, ...Object.fromEntries(screens) };
  const manifest = Object.values(all as Record<string, NonNullable<Route>>).map((route) => [
    route.id,
    {
      ...{ id: route.id, parentId: route.parentId, path: route.path, module: `/${route.id}.js` },
      ...{ hasLoader: "loader" in route.module, hasClientLoader: "clientLoader" in route.module },
    },
  ]);
  return {
    entry: { module: renderer },
    routes: all,
    assets: {
      entry: { imports: [], module: "/entry.js" },
      routes: Object.fromEntries(manifest),
      url: "/manifest.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: FUTURE,
    isSpaMode: false,
    mode: "production",
  } as unknown as ServerBuild;
}

/** The app on a port of its own; returns a fetch that follows no redirect. */
export async function visit(app: Express) {
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close().closeAllConnections());
  const { port } = server.address() as AddressInfo;
  return (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    // Nobody is far away: what is packed here would be unpacked here.
    if (!headers.has("Accept-Encoding")) headers.set("Accept-Encoding", "identity");
    return fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init, headers });
  };
}
