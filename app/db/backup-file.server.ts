/**
 * The file of a backup: gzip over lines.
 *
 * First a header, then per table a line of JSON and its rows in COPY's text form (one line each),
 * last a manifest with the count and sha256 of every table.
 */
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";

import { z } from "zod";

const FORMAT = "etalage-backup-1";

const sums = z.object({ rows: z.number().int().min(0), sha256: z.string() });
const header = z.object({
  format: z.literal(FORMAT),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isUsed: z.boolean() })),
});
const tableLine = z.object({
  table: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int().min(0),
});
const manifest = z.object({ manifest: z.record(z.string(), sums) });

export type Header = Omit<z.infer<typeof header>, "format">;
export type Manifest = z.infer<typeof manifest>["manifest"];
export type TableRows = { name: string; columns: string[]; rows: AsyncIterable<Buffer> };
export type CountedRows = TableRows & { count: number };

/** Writes beside the file first, so that a file with this name is always whole. */
export async function writeBackupFile(
  file: string,
  head: Header,
  tables: AsyncIterable<CountedRows>,
): Promise<Manifest> {
  if (existsSync(file)) throw new Error(`${file} exists already; a backup replaces nothing.`);
  const unfinished = `${file}.unfinished`;
  const sumsOf: Manifest = {};
  try {
    await pipeline(
      Readable.from(linesOf(head, tables, sumsOf)),
      createGzip({ level: 6 }),
      createWriteStream(unfinished, { mode: 0o600, flush: true }),
    );
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  return sumsOf;
}

async function* linesOf(head: Header, tables: AsyncIterable<CountedRows>, sumsOf: Manifest) {
  yield line({ format: FORMAT, ...head });
  for await (const { name, columns, count, rows } of tables) {
    yield line({ table: name, columns, rows: count });
    const hash = createHash("sha256");
    for await (const chunk of rows) {
      hash.update(chunk);
      yield chunk;
    }
    sumsOf[name] = { rows: count, sha256: hash.digest("hex") };
  }
  yield line({ manifest: sumsOf });
}

function line(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

/** Reads the whole file and hands over table by table; throws when anything in it does not add up. */
export async function readBackupFile(
  file: string,
  take: (table: TableRows, head: Header) => Promise<void>,
): Promise<{ head: Header; manifest: Manifest }> {
  const found: Manifest = {};
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const feeding = pipeline(source, unzipped);
  try {
    const lines = splitLines(unzipped);
    const head = header.parse(await parseNext(lines));
    let next = await parseNext(lines);
    for (; !manifest.safeParse(next).success; next = await parseNext(lines)) {
      const { table: name, columns, rows } = tableLine.parse(next);
      const hash = createHash("sha256");
      await take({ name, columns, rows: takeLines(lines, rows, hash) }, head);
      found[name] = { rows, sha256: hash.digest("hex") };
    }
    const told = manifest.parse(next).manifest;
    // To the very end: what is wrong with the last bytes shows only there.
    if (!(await lines.next()).done) throw new Error("there is more after its end");
    await feeding;
    assertSame(told, found);
    return { head, manifest: told };
  } catch (error) {
    source.destroy();
    // A source that has ended already ends nothing: what is unzipped would wait for its reader for ever.
    unzipped.destroy();
    await feeding.catch(() => undefined);
    throw new Error(`${file} is not a whole backup: ${(error as Error).message}`, { cause: error });
  }
}

export function assertSame(told: Manifest, found: Manifest): void {
  for (const name of new Set([...Object.keys(told), ...Object.keys(found)])) {
    const [a, b] = [told[name], found[name]];
    if (a?.rows !== b?.rows || a?.sha256 !== b?.sha256)
      throw new Error(`table ${name} is not what the manifest says`);
  }
}

/** Pieces of many rows, since a piece per row would take long to hand over. */
async function* takeLines(
  lines: AsyncIterator<Buffer>,
  count: number,
  hash: { update(piece: Buffer): unknown },
): AsyncGenerator<Buffer> {
  const atOnce = 500;
  for (let left = count; left > 0; left -= atOnce) {
    const rows: Buffer[] = [];
    for (let i = 0; i < Math.min(left, atOnce); i++) rows.push(await nextLine(lines));
    const piece = Buffer.concat(rows);
    hash.update(piece);
    yield piece;
  }
}

async function parseNext(lines: AsyncIterator<Buffer>): Promise<unknown> {
  return JSON.parse((await nextLine(lines)).toString()) as unknown;
}

async function nextLine(lines: AsyncIterator<Buffer>): Promise<Buffer> {
  const { value, done } = await lines.next();
  if (done) throw new Error("it ends too early");
  return value as Buffer;
}

/** By bytes: COPY writes a line break inside a value as two characters. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, to + 1)]);
      rest = [];
      from = to + 1;
    }
    rest.push(chunk.subarray(from));
  }
}
