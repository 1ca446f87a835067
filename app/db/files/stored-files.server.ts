/**
 * Files that people hand in, as encrypted rows (decision 076): they are in the backup, and no copy of
 * the database can read them without the master key.
 *
 * A file is written piece by piece as it arrives and read back the same way, so that no more than a piece
 * of it is ever in memory. Until something holds on to it, it is nobody's and goes after a day.
 */
import { createHash, randomUUID } from "node:crypto";

import { closePart, type FileKeys, HOUSE_KEYS, openPart } from "./file-key.server";
import { piecesOf } from "./pieces.server";
import { note } from "../note.server";
import { db, sql } from "../read.server";

export const PIECE_BYTES = 262_144;
const LOOSE_MS = 24 * 60 * 60 * 1000;

/** Asked of the database itself: whose a plan is, is hidden from whoever looks after files. */
const HELD_BY_NOBODY = sql`not exists (select from proof p where p.file_id = f.id)
  and not file_is_of_a_plan(f.id)`;

type Tx = Parameters<Parameters<typeof note>[0]>[0];

export type NewFile = { name: string; mediaType: string; storedBy: string };
export type FileFacts = NewFile & { id: string; bytes: number };

/** Of something that was being stored when its sender broke off, nothing remains. */
export async function storeFile(
  { name, mediaType, storedBy }: NewFile,
  content: AsyncIterable<Uint8Array>,
  { now = new Date(), keys = HOUSE_KEYS }: { now?: Date; keys?: FileKeys } = {},
): Promise<FileFacts> {
  const id = randomUUID();
  const { key, sealed } = keys.make(id);
  const unknown = { bytes: 0, sha256: "" };
  const facts = { id, name, mediaType, storedBy, storedAt: now, key: sealed };
  await note((tx) => tx.storedFile.create({ data: { ...facts, ...unknown } }));
  try {
    const whole = await writeParts(id, key, content);
    await note((tx) => tx.storedFile.update({ where: { id }, data: whole }));
    return { id, name, mediaType, storedBy, bytes: whole.bytes };
  } catch (error) {
    await note((tx) => forgetFile(tx, id));
    throw error;
  }
}

async function writeParts(fileId: string, key: Buffer, content: AsyncIterable<Uint8Array>) {
  const sum = createHash("sha256");
  let [bytes, number] = [0, 0];
  for await (const piece of piecesOf(content, PIECE_BYTES)) {
    sum.update(piece);
    bytes += piece.length;
    const closed = new Uint8Array(closePart(key, { fileId, number }, piece));
    const part = { fileId, number, content: closed };
    await note((tx) => tx.storedFilePart.create({ data: part }));
    number += 1;
  }
  return { bytes, sha256: sum.digest("hex") };
}

/** Small files of the house itself, each as one piece, in the transaction of whoever holds on to them. */
export async function storeSmallFiles(
  tx: Tx,
  files: (NewFile & { id: string; content: Uint8Array })[],
  now: Date,
): Promise<void> {
  const closed = files.map(({ content, ...file }) => {
    const { key, sealed } = HOUSE_KEYS.make(file.id);
    const piece = new Uint8Array(closePart(key, { fileId: file.id, number: 0 }, content));
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { row: { ...file, bytes: content.length, sha256, key: sealed, storedAt: now }, piece };
  });
  await tx.storedFile.createMany({ data: closed.map(({ row }) => row) });
  await tx.storedFilePart.createMany({
    data: closed.map(({ row, piece }) => ({ fileId: row.id, number: 0, content: piece })),
  });
}

/** What a stored file is; null when there is none, or it never arrived whole. */
export async function findFile(id: string): Promise<FileFacts | null> {
  const found = await db.storedFile.findFirst({ where: { id, sha256: { not: "" } } });
  if (!found) return null;
  const { name, mediaType, storedBy, bytes } = found;
  return { id, name, mediaType, storedBy, bytes };
}

/** The content, in pieces; fails at the end rather than pass for whole what is not. */
export async function* readFile(id: string, keys = HOUSE_KEYS): AsyncGenerator<Buffer> {
  const file = await db.storedFile.findUniqueOrThrow({ where: { id } });
  const key = keys.find(id, file.key);
  const sum = createHash("sha256");
  let bytes = 0;
  for (let number = 0; bytes < file.bytes; number += 1) {
    const where = { fileId_number: { fileId: id, number } };
    const part = await db.storedFilePart.findUniqueOrThrow({ where });
    const piece = openPart(key, { fileId: id, number }, part.content);
    sum.update(piece);
    bytes += piece.length;
    yield piece;
  }
  if (bytes !== file.bytes || sum.digest("hex") !== file.sha256)
    throw new Error(`The stored file ${id} is not whole.`);
}

/** With all its pieces; in the transaction of whoever held on to it. */
export async function forgetFile(tx: Tx, id: string): Promise<void> {
  await tx.storedFile.deleteMany({ where: { id } });
}

/** Files that nothing holds on to; for who sent one that was refused. */
export async function forgetLooseFile(id: string): Promise<void> {
  await note(
    (tx) =>
      tx.$executeRaw`delete from stored_file f where f.id = ${id}::uuid and ${HELD_BY_NOBODY}`,
  );
}

/** What was stored and never handed in. */
export async function forgetLooseFiles(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - LOOSE_MS);
  await note(
    (tx) =>
      tx.$executeRaw`delete from stored_file f where f.stored_at < ${before} and ${HELD_BY_NOBODY}`,
  );
}
