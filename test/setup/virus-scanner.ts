/** A scanner that speaks as clamd does (INSTREAM) and knows one virus: EICAR. */
import net from "node:net";

import { onTestFinished } from "vitest";

import { EICAR } from "../factories/files";

const ASKED = "zINSTREAM\0";

export type FakeScanner = { url: string; looked: () => number };

export async function aScanner(answerTo = verdictOf): Promise<FakeScanner> {
  let looked = 0;
  const server = net.createServer((socket) => {
    let read = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      read = Buffer.concat([read, chunk]);
      const content = streamIn(read);
      if (content === null) return;
      looked += 1;
      socket.end(answerTo(content));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as net.AddressInfo;
  return { url: `tcp://127.0.0.1:${port}`, looked: () => looked };
}

function verdictOf(content: Buffer): string {
  return content.includes(EICAR) ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0";
}

/** What was sent in lengths and pieces; null while it is not at its end. */
function streamIn(read: Buffer): Buffer | null {
  if (!read.subarray(0, ASKED.length).equals(Buffer.from(ASKED))) return null;
  const pieces: Buffer[] = [];
  for (let at = ASKED.length; at + 4 <= read.length;) {
    const length = read.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(read.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
