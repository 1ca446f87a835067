/**
 * A form with a file, read as it arrives (security requirement S-36): nothing of it is held, what is too
 * large is read on and let go so that the sender can be told, and who sends too slowly is cut off.
 */
import { once } from "node:events";
import type { Readable } from "node:stream";

import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";

import { CutOff } from "~/files/cut-off";
import type { SentFile } from "~/files/keep-file.server";
import { MOST_BYTES } from "~/files/kind-of-file";
import { type Outcome, refuse } from "~/domain/kernel/outcome";

export type UploadLimits = {
  fileBytes: number;
  /** For the whole form, to the last byte. */
  wholeMs: number;
  /** Without anything arriving. */
  silentMs: number;
  /** After a start of so long … */
  startMs: number;
  /** … at least this much has come per second. */
  bytesPerSecond: number;
};

export const UPLOAD_LIMITS: UploadLimits = {
  fileBytes: MOST_BYTES,
  wholeMs: 120_000,
  silentMs: 15_000,
  startMs: 10_000,
  bytesPerSecond: 8_192,
};

/** The fields beside the file, and the boundaries. */
const AROUND_BYTES = 65_536;
const FEWEST = { files: 1, fields: 30, parts: 31, fieldSize: 16_384, headerPairs: 20 };

export type ReceivedForm<T> = {
  fields: FormData;
  /** Null when no file was chosen. */
  file: Outcome<T> | null;
  /** Its sender is still sending: the answer is the last on this connection. */
  isCutOff: boolean;
};

/** With what was sent before the file: what comes after it is not known yet. */
type Keep<T> = (file: SentFile, before: FormData) => Promise<Outcome<T>>;

/** Whether the request brings a form that can hold a file. */
export function bringsFile(request: Request): boolean {
  return /^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "");
}

export async function receiveForm<T>(
  request: Request,
  keep: Keep<T>,
  limits = UPLOAD_LIMITS,
): Promise<ReceivedForm<T>> {
  const isTooLarge =
    Number(request.headers.get("Content-Length")) > limits.fileBytes + AROUND_BYTES;
  const tooLarge = () => Promise.resolve(refuse("file.too-large"));
  const form = readParts<T>(parserFor(request, limits), isTooLarge ? tooLarge : keep);
  try {
    await feed(form.parser, paced(request.body!, limits));
  } catch (error) {
    form.breakOff(error as Error);
    const kept = await form.kept()?.catch(() => null);
    // What is no sound form is a bad request, and so is what its sender gave up.
    if (!(error instanceof CutOff)) throw new Response(null, { status: 400 });
    return { fields: form.fields, file: kept ?? refuse(error.code), isCutOff: true };
  }
  return { fields: form.fields, file: await form.kept(), isCutOff: false };
}

function parserFor(request: Request, { fileBytes }: UploadLimits): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": request.headers.get("Content-Type") ?? "" },
      limits: { ...FEWEST, fileSize: fileBytes },
    });
  } catch {
    throw new Response(null, { status: 400 });
  }
}

function readParts<T>(parser: BusboyInstance, keep: Keep<T>) {
  const fields = new FormData();
  let kept: Promise<Outcome<T>> | null = null;
  let stream: BusboyFileStream | null = null;
  parser.on("field", (name, value) => fields.append(name, value.replaceAll("\0", "")));
  parser.on("file", (...parts) => {
    // The types of the library leave out that a browser may send no name.
    const [, sent, name, , type] = parts as [string, BusboyFileStream, string?, string?, string?];
    if (!name) return void sent.resume();
    stream = sent;
    const file = { name, type: type ?? "", content: contentOf(sent) };
    kept = keep(file, fields).finally(() => sent.resume());
    // Whoever waits for it hears of it; until then nobody does.
    kept.catch(() => undefined);
  });
  return {
    ...{ parser, fields },
    kept: () => kept,
    breakOff: (error: Error) => stream?.destroy(error),
  };
}

/** What is not read further is left to flow away, else the form would never end. */
async function* contentOf(sent: BusboyFileStream): AsyncGenerator<Uint8Array> {
  const pieces = (sent as Readable).iterator({ destroyOnReturn: false });
  for await (const piece of pieces) yield piece as Uint8Array;
  if (sent.truncated) throw new CutOff("file.too-large");
}

async function feed(parser: BusboyInstance, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const ended = once(parser, "finish");
  ended.catch(() => undefined);
  for await (const piece of pieces) {
    if (!parser.write(piece)) await Promise.race([once(parser, "drain"), ended]);
  }
  parser.end();
  await ended;
}

/** The body as it arrives, for as long as it arrives fast enough. */
async function* paced(
  body: ReadableStream<Uint8Array>,
  limits: UploadLimits,
): AsyncGenerator<Uint8Array> {
  // Never cancelled: that would end the connection before its answer.
  const reader = body.getReader();
  const began = performance.now();
  let bytes = 0;
  for (;;) {
    const spent = performance.now() - began;
    const isSlow = spent > limits.startMs && bytes * 1000 < spent * limits.bytesPerSecond;
    const patience = Math.min(limits.silentMs, limits.wholeMs - spent);
    if (isSlow || patience <= 0) throw new CutOff("file.too-slow");
    const { done, value } = await within(patience, reader.read());
    if (done) return;
    bytes += value.length;
    yield value;
  }
}

async function within<T>(ms: number, read: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CutOff("file.too-slow")), ms);
  });
  try {
    return await Promise.race([read, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
