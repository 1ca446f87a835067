/** What the browser must load of JavaScript for a page, by the manifest of the build. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

type Module = { module: string; imports?: string[]; parentId?: string };
type Manifest = { entry: Module; routes: Record<string, Module>; url: string };

const CLIENT = "build/client";

/** Kilobytes after gzip: the frame, the page, all they import, and the manifest itself. */
export function kilobytesOf(routeId: string): number {
  const manifest = readManifest();
  const modules = [manifest.entry, ...withParents(manifest, routeId)];
  const files = new Set(modules.flatMap(({ module, imports = [] }) => [module, ...imports]));
  const bytes = [...files, manifest.url].map(
    (file) => gzipSync(readFileSync(path.join(CLIENT, file))).length,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1_000;
}

function withParents({ routes }: Manifest, id: string | undefined): Module[] {
  const route = id === undefined ? undefined : routes[id];
  if (id === undefined || !route) return [];
  return [route, ...withParents({ routes } as Manifest, route.parentId)];
}

function readManifest(): Manifest {
  const assets = path.join(CLIENT, "assets");
  const name = readdirSync(assets).find((file) => /^manifest-\w+\.js$/.test(file));
  if (!name) throw new Error("There is no build.");
  const text = readFileSync(path.join(assets, name), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as Manifest;
}
