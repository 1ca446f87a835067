/**
 * Asks the virus scanner (clamd, INSTREAM). Fails closed: what cannot be looked at is not taken.
 *
 * CLAMD_URL says where it is. Without one nothing is scanned, on the own machine and in the demo;
 * production puts `required` there, so that nothing is received as long as there is no scanner.
 */
import { once } from "node:events";
import net from "node:net";

import { env } from "~/env.server";
import { log } from "~/log.server";

export type ScanVerdict = "clean" | "virus" | "away";

const PATIENCE_MS = 30_000;
const LONGEST_ANSWER = 4_096;

export type Scanner = { url: string | undefined; patienceMs?: number };

export const configuredScanner = (): Scanner => ({ url: env.CLAMD_URL });

/** Whether files can be received at all. */
export function mayReceiveFiles({ url }: Scanner = configuredScanner()): boolean {
  return url !== "required";
}

export async function scanFile(
  content: AsyncIterable<Uint8Array>,
  { url, patienceMs = PATIENCE_MS }: Scanner = configuredScanner(),
): Promise<ScanVerdict> {
  if (url === undefined) return "clean";
  if (url === "required") return "away";
  try {
    return verdictOf(await answerOf(url, content, patienceMs));
  } catch (err) {
    log.error({ err }, "the virus scanner does not answer");
    return "away";
  }
}

function verdictOf(answer: string): ScanVerdict {
  if (/^stream: OK\0?\s*$/.test(answer)) return "clean";
  return /^stream: .+ FOUND\0?\s*$/s.test(answer) ? "virus" : "away";
}

async function answerOf(url: string, content: AsyncIterable<Uint8Array>, patienceMs: number) {
  const socket = connect(url);
  const tooLong = setTimeout(() => socket.destroy(new Error("clamd took too long")), patienceMs);
  try {
    await once(socket, "connect");
    const answer = textOf(socket);
    // Who says something before the end has made up its mind: the rest need not be sent.
    await Promise.race([answer, send(socket, content)]);
    return await answer;
  } finally {
    clearTimeout(tooLong);
    socket.destroy();
  }
}

/** `tcp://host:port`, `unix:///run/clamd.sock` or the path itself. */
function connect(url: string): net.Socket {
  if (!url.startsWith("tcp:")) return net.connect({ path: url.replace(/^unix:(?:\/\/)?/, "") });
  const { hostname, port } = new URL(url);
  return net.connect({ host: hostname.replaceAll(/^\[|\]$/g, ""), port: Number(port || 3310) });
}

async function textOf(socket: net.Socket): Promise<string> {
  let text = "";
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes("\0") || text.length > LONGEST_ANSWER) break;
  }
  return text;
}

/** Each piece with its length before it; an empty one is the end. */
async function send(socket: net.Socket, content: AsyncIterable<Uint8Array>): Promise<void> {
  socket.write("zINSTREAM\0");
  for await (const piece of content) {
    await written(socket, lengthOf(piece.length));
    await written(socket, piece);
  }
  socket.write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function written(socket: net.Socket, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) =>
    socket.write(piece, (error) => (error ? reject(error) : resolve())),
  );
}
