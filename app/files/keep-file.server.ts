/**
 * Takes a file that somebody sends: kept when it is what it says and does nothing, else refused and
 * forgotten (security requirement S-36, decision 076).
 */
import { CutOff } from "./cut-off";
import { redrawn } from "./image-content.server";
import { kindOfFile, type MediaType, plainName } from "./kind-of-file";
import { oneAtATime } from "./one-at-a-time.server";
import { pdfFault } from "./pdf-content.server";
import { isPolyglot } from "./polyglot.server";
import { configuredScanner, mayReceiveFiles, type Scanner, scanFile } from "./scan-file.server";
import { type FileKeys, HOUSE_KEYS } from "~/db/files/file-key.server";
import {
  type FileFacts,
  forgetLooseFile,
  readFile,
  storeFile,
} from "~/db/files/stored-files.server";
import { accept, type Outcome, refuse } from "~/domain/kernel/outcome";

/** As it arrives; `type` is what the browser says of it. */
export type SentFile = { name: string; type: string; content: AsyncIterable<Uint8Array> };

type How = { now?: Date; scanner?: Scanner; keys?: FileKeys };

export async function keepFile(
  storedBy: string,
  { name: sent, type, content }: SentFile,
  { now = new Date(), scanner = configuredScanner(), keys = HOUSE_KEYS }: How = {},
): Promise<Outcome<FileFacts>> {
  const name = plainName(sent);
  const mediaType = kindOfFile(name, type);
  if (!mediaType) return refuse("file.kind");
  if (!mayReceiveFiles(scanner)) return refuse("file.scanner-away");
  try {
    const stored = await storeFile({ name, mediaType, storedBy }, content, { now, keys });
    return await looked(stored, mediaType, { now, scanner, keys });
  } catch (error) {
    if (error instanceof CutOff) return refuse(error.code);
    throw error;
  }
}

async function looked(
  stored: FileFacts,
  mediaType: MediaType,
  how: Required<How>,
): Promise<Outcome<FileFacts>> {
  let isKept = false;
  try {
    const seen = await lookInto(stored, mediaType, how);
    if (typeof seen === "string") return refuse(seen);
    if (seen !== null) return accept(await storeFile(stored, onePiece(seen), how));
    isKept = true;
    return accept(stored);
  } finally {
    if (!isKept) await forgetLooseFile(stored.id);
  }
}

/** What is wrong with it; otherwise the picture made anew, or null when it is kept as it came. */
async function lookInto(
  { id, bytes }: FileFacts,
  mediaType: MediaType,
  { scanner, keys }: Required<How>,
): Promise<string | Buffer | null> {
  if (bytes === 0) return "file.empty";
  const verdict = await scanFile(readFile(id, keys), scanner);
  if (verdict !== "clean") return verdict === "virus" ? "file.virus" : "file.scanner-away";
  return oneAtATime(async () => {
    const content = await wholeOf(readFile(id, keys));
    const isPdf = mediaType === "application/pdf";
    if ((await kindByContent(content)) !== mediaType) return "file.not-what-it-says";
    if (isPolyglot(content, { isPdf })) return "file.polyglot";
    return isPdf ? pdfFault(content) : ((await redrawn(content, mediaType)) ?? "file.unreadable");
  });
}

async function* onePiece(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** By its first bytes. */
async function kindByContent(content: Buffer): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import("file-type");
  return (await fileTypeFromBuffer(content.subarray(0, 4_100)))?.mime;
}

async function wholeOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const read: Buffer[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
}
