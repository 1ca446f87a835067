/**
 * The built pages are loaded as they are. The loader of TypeScript would rewrite them for the sake of three
 * `import()` and keep them four times, with a map of each character: some 45 MB (decision 139).
 */
import { readFile } from "node:fs/promises";

const BUILT = new URL("../../build/server/", import.meta.url).href;

export async function load(url, context, next) {
  if (!url.startsWith(BUILT)) return next(url, context);
  return { format: "module", source: await readFile(new URL(url)), shortCircuit: true };
}
