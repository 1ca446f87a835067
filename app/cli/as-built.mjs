/**
 * What is made by a program is loaded without a map of its characters, which nobody reads: some 50 MB (decision
 * 139). The built pages are loaded as they are; the loader of TypeScript would rewrite them for the sake of three
 * `import()`. The client of the database is TypeScript, and loses its map afterwards.
 */
import { readFile } from "node:fs/promises";

const of = (folder) => new URL(folder, import.meta.url).href;
const BUILT = of("../../build/server/");
const GENERATED = of("../generated/");
const MAP = /\n\/\/# sourceMappingURL=data:\S+\s*$/;

export async function load(url, context, next) {
  if (url.startsWith(BUILT))
    return { format: "module", source: await readFile(new URL(url)), shortCircuit: true };
  const loaded = await next(url, context);
  if (!url.startsWith(GENERATED) || !loaded.source) return loaded;
  return { ...loaded, source: String(loaded.source).replace(MAP, "") };
}
